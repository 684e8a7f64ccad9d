import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary, weak } = sourcesRead('2026-11-23')

const assistAll = secondary('https://lifestyle.assist-all.co.jp/ahamo-cancellation-guide-3', '2025-09-04')
const inestInc = secondary('https://inest-inc.co.jp/sumaho-sensei/ahamo-cancel-guide', null)
const sumahoSusume = secondary('https://sumaho-susume.com/category/docomo/ahamo', null)
const github = secondary(
  'https://github.com/LuQvia/SolQvia/blob/5a2dee4cd0fb0b471be3c4aee71b2f56c51e9198/assets/data/phase171-mnp-reservation-deep-master-v1.json',
  '2026-09-23',
)
const xlisting = secondary('https://kuramoba.xlisting.co.jp/mnp/how-mnpout-fromahamo/', null)
const docomogeek = secondary('https://www.docomogeek.com/archives/15276', null)
const ahamoPage = official('https://ahamo.com/support/procedure/other/death/index.html', null)
const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/ahamo-network-pin-forgotten-mnp-guide/',
  '2026-08-08',
)
const simchange = secondary('https://simchange.jp/post-201846/', null)
const smappyIf = secondary('https://smappy-if.com/articles/ahamo/1046', null)

export const ahamo: Carrier = {
  id: 'ahamo',
  kind: 'mobile',
  name: { en: 'ahamo', 'zh-Hans': 'ahamo', ja: 'ahamo' },
  nameSources: [sumahoSusume],
  said: { text: 'ahamo', reading: 'あはも', sources: [sumahoSusume] },
  aliases: ['アハモ', 'あはも', 'ドコモ アハモ', 'docomo'],
  operator: { value: 'NTTドコモ', sources: [sumahoSusume] },
  domains: ['ahamo.com', 'docomo.ne.jp'],
  page: 'https://ahamo.com/support/',
  desks: [],
  procedures: {
    cancel: {
      channels: [
        {
          channel: 'phone',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'A guide of September 2025: online only; phone, shop and post are not possible in principle.',
                'zh-Hans': '2025年9月的一份指南：只能在网上办，原则上不能电话、店铺或邮寄。',
              },
              source: assistAll,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'A site: not by phone or shop; paid help at a shop only watches you do it.',
                'zh-Hans': '一个网站：电话和店铺都不行；店铺的收费服务只是陪您操作。',
              },
              source: secondary('https://otegal.jp/net/ahamo-cancel', null),
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: nothing at all is done by phone.', 'zh-Hans': '一个网站：电话什么都办不了。' },
              source: inestInc,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'A site that repeats ahamo’s notice: applications and support are online.',
                'zh-Hans': '一个转载 ahamo 通知的网站：申请和咨询都在网上。',
              },
              source: sumahoSusume,
            },
            {
              says: 'no',
              about: 'another-procedure',
              text: { en: 'For MNP: not by phone or shop.', 'zh-Hans': '携号转网：电话和店铺都不行。' },
              source: github,
            },
            {
              says: 'no',
              about: 'another-procedure',
              text: {
                en: 'docomo’s help on d払い: for ahamo contracts phone and shop cannot act, use the ahamo chat.',
                'zh-Hans': 'docomo 关于 d払い 的帮助：ahamo 用户电话和店铺办不了，请用 ahamo 在线客服。',
              },
              source: official('https://service.smt.docomo.ne.jp/keitai_payment/app/help/detail/0552.html', null),
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A guide: yes, My docomo.', 'zh-Hans': '一份指南：可以，My docomo。' },
              source: xlisting,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: yes, ahamo’s site or app.', 'zh-Hans': '一个网站：可以，ahamo 网站或应用。' },
              source: inestInc,
            },
          ],
          note: {
            value: {
              en: 'ahamo’s site or app, then My docomo with the d account, with the ahamo SIM in the phone as its main line.',
              'zh-Hans': 'ahamo 网站或应用，再用 d 账号登录 My docomo；手机要插着 ahamo SIM 并设为主线路。',
            },
            sources: [xlisting, inestInc],
          },
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no.', 'zh-Hans': '一个网站：不能。' },
              source: sumahoSusume,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A guide of September 2025: no.', 'zh-Hans': '2025年9月的一份指南：不能。' },
              source: assistAll,
            },
          ],
          note: {
            value: {
              en: 'docomo shops only help for 3,300 yen while you do it yourself online.',
              'zh-Hans': 'docomo 店铺只收3,300日元陪您自己在网上操作。',
            },
            sources: [sumahoSusume],
          },
        },
        {
          channel: 'post',
          claims: [
            {
              says: 'yes',
              about: 'another-procedure',
              text: {
                en: 'A site: by post when the SIM is lost or the device cannot get SMS; the form is on ahamo’s site.',
                'zh-Hans': '一个网站：SIM 丢失或设备收不到短信时可邮寄，表格在 ahamo 网站。',
              },
              source: docomogeek,
            },
            {
              says: 'yes',
              about: 'another-procedure',
              text: {
                en: 'ahamo: on the holder’s death, papers and a form by post.',
                'zh-Hans': 'ahamo：机主去世时，邮寄文件和表格。',
              },
              source: ahamoPage,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'A guide of September 2025: not in principle.',
                'zh-Hans': '2025年9月的一份指南：原则上不行。',
              },
              source: assistAll,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site of 2022 claims a way by post.', 'zh-Hans': '2022年的一个网站说可以邮寄。' },
              source: weak('https://crusie-n-more.com/ahamokaiyaku/', null),
            },
          ],
        },
      ],
      reason: {
        when: 'no',
        text: {
          en: 'Several sources agree: ahamo does nothing by phone or at a shop. Cancel on ahamo’s site with the d account; questions go to the ahamo chat. The docomo number only confirms the PIN.',
          'zh-Hans':
            '多个来源一致：ahamo 的手续电话和店铺都办不了。请用 d 账号在 ahamo 网站解约，有问题用 ahamo 在线客服。docomo 的电话只能确认密码。',
        },
      },
    },
    'port-out': {
      channels: [
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A guide that read ahamo’s pages: one-stop, or My docomo, day and night.',
                'zh-Hans': '一份查看过 ahamo 官网的指南：一站式，或 My docomo（24小时）。',
              },
              source: github,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: online only.', 'zh-Hans': '一个网站：只能网上办理。' },
              source: inestInc,
            },
          ],
        },
        {
          channel: 'phone',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'The same: not by phone.', 'zh-Hans': '同上：电话不行。' },
              source: github,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: not possible by phone.', 'zh-Hans': '一个网站：电话不行。' },
              source: inestInc,
            },
          ],
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'The same: not at a shop.', 'zh-Hans': '同上：店铺不行。' },
              source: github,
            },
          ],
        },
      ],
    },
  },
  facts: [
    {
      id: 'by-phone',
      fact: {
        value: {
          en: 'docomo’s desk for ahamo (9:00–20:00) confirms the network PIN and nothing else, and only if your registered address is up to date. Its number is not known.',
          'zh-Hans': 'docomo 的 ahamo 专线（9:00–20:00）只能确认网络密码，且登记地址必须是最新的。号码没有查到。',
        },
        sources: [solqvia],
      },
    },
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'The d account tied to the ahamo number, confirmed from the ahamo line itself or a device registered for passkeys (read for MNP).',
          'zh-Hans': '与 ahamo 号码绑定的 d 账号，并从 ahamo 线路本身或已登记通行密钥的设备确认（说的是携号转网）。',
        },
        sources: [github],
        rivals: [
          {
            value: { en: 'd account login and the 4-digit network PIN.', 'zh-Hans': 'd 账号登录和4位网络密码。' },
            sources: [simchange],
          },
        ],
      },
    },
    {
      id: 'pin',
      fact: {
        value: {
          en: 'Network PIN (ネットワーク暗証番号), 4 digits. Too many errors lock it until 0:00 the next day. If it is forgotten, the ahamo desk tells it; if your address is out of date, a docomo shop resets it.',
          'zh-Hans':
            '网络密码（ネットワーク暗証番号），4位。输错过多会锁定到次日0:00。忘记时由 ahamo 专线告知；登记地址不是最新的，要去 docomo 店铺重设。',
        },
        sources: [solqvia],
        rivals: [
          { value: { en: 'If it is forgotten, ask the chat.', 'zh-Hans': '忘记时问在线客服。' }, sources: [simchange] },
        ],
      },
    },
    {
      id: 'early-fee',
      fact: {
        value: {
          en: 'docomo’s rule for lines since 1 March 2025 covers ahamo, too: 1,100 yen if left within a year under conditions.',
          'zh-Hans': 'docomo 对2025年3月1日以后的线路的规定也适用于 ahamo：符合条件且不满1年解约收1,100日元。',
        },
        sources: [secondary('https://senior.mamaroid.com/docomo-contract-cancellation-fee', null)],
      },
    },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'The month of leaving is charged in full. Some calls of the last hours are billed later.',
          'zh-Hans': '解约当月按整月收费。最后几小时的部分通话会晚些入账。',
        },
        sources: [assistAll, docomogeek],
      },
    },
    {
      id: 'instalments',
      fact: {
        value: {
          en: 'They go on after you cancel, or can be paid off at once.',
          'zh-Hans': '解约后继续收取，也可一次付清。',
        },
        sources: [docomogeek],
      },
    },
    { id: 'sim-return', fact: { value: { en: 'Not needed.', 'zh-Hans': '不用归还。' }, sources: [smappyIf] } },
    {
      id: 'accounts-and-points',
      fact: {
        value: { en: 'The d account and d points stay usable.', 'zh-Hans': 'd 账号和 d 积分仍可使用。' },
        sources: [smappyIf],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'One-stop, or My docomo, day and night; the number is valid for 15 days. Error 44758: a Data Plus pair or a representative line has to be freed first.',
          'zh-Hans': '一站式，或 My docomo（24小时）；预约号15天内有效。错误44758：要先解除 Data Plus 配对或代表线路。',
        },
        sources: [github],
      },
    },
    {
      id: 'deceased',
      fact: {
        value: {
          en: 'On the holder’s death: papers and a form by post, free of charge.',
          'zh-Hans': '机主去世：邮寄文件和表格，免费。',
        },
        sources: [ahamoPage],
      },
    },
    {
      id: 'good-to-know',
      fact: {
        value: {
          en: 'Error 44980 on the page for cancelling: the wrong d account, or being on the mobile line. Log in with the right account over Wi-Fi. docomo’s remote lock (おまかせロック) does not exist on ahamo.',
          'zh-Hans':
            '解约页面出现错误44980：d 账号不对，或正在用移动网络。请用正确的账号连 Wi-Fi 登录。ahamo 没有 docomo 的远程锁定（おまかせロック）。',
        },
        sources: [
          secondary('https://my-best.com/articles/911', null),
          secondary('https://masamobile.co.jp/docomo/?p=4728', null),
        ],
      },
    },
  ],
}
