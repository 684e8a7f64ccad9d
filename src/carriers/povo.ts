import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary, weak } = sourcesRead('2026-11-23')

const kaiyakukaijo = secondary('https://kaiyakukaijo.com/povo-cancellation-guide', null)
const digitalPlus = secondary('https://digital-plus.co.jp:443/mobile/povo-cancellation/', null)
const github = secondary(
  'https://github.com/LuQvia/SolQvia/blob/5a2dee4cd0fb0b471be3c4aee71b2f56c51e9198/assets/data/phase171-mnp-reservation-deep-master-v1.json',
  '2026-09-23',
)
const fukugyoMegane = secondary(
  'https://fukugyo-megane.com/2024/11/27/the-ultimate-guide-to-cancel-povo-in-3-easy-steps-without-cancellation-fees',
  '2024-11-27',
)
const getnine = secondary('https://getnine.co.jp/mobile/povo-cancellation', null)
const masamobile = secondary('https://masamobile.co.jp/povo/penalty/', null)
const kurashiru = secondary('https://hikaku.kurashiru.com/articles/01J5MMYZWYRMY50FZPHAXPGYTV', null)

export const povo: Carrier = {
  id: 'povo',
  kind: 'mobile',
  name: { en: 'povo2.0', 'zh-Hans': 'povo2.0', ja: 'povo2.0' },
  nameSources: [getnine],
  said: {
    text: 'povo',
    reading: 'ぽゔぉ',
    sources: [secondary('https://www.mysurance.co.jp/blog/sumaho-hoken/how-to-apply-for-povo/', null)],
  },
  aliases: ['ポヴォ', 'ぽぼ', 'ポボ', 'povo', 'povo1.0'],
  operator: { value: 'KDDI', sources: [kurashiru] },
  domains: ['povo.jp'],
  page: 'https://povo.jp/support/help/',
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
              text: { en: 'A site: no, online only.', 'zh-Hans': '一个网站：不能，只能在网上办理。' },
              source: kaiyakukaijo,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no, online only.', 'zh-Hans': '一个网站：不能，只能在网上办理。' },
              source: digitalPlus,
            },
            {
              says: 'no',
              about: 'another-procedure',
              text: { en: 'For MNP: not by phone or shop.', 'zh-Hans': '携号转网：电话和店铺都不行。' },
              source: github,
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A guide: yes, povo2.0’s page.', 'zh-Hans': '一份指南：可以，povo2.0 的页面。' },
              source: fukugyoMegane,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A guide: yes, povo2.0’s page.', 'zh-Hans': '一份指南：可以，povo2.0 的页面。' },
              source: digitalPlus,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'An article: a code by e-mail, then the date of birth.',
                'zh-Hans': '一篇文章：邮件验证码，再填出生日期。',
              },
              source: weak('https://lifestyle.assist-all.co.jp/?p=49130', null),
            },
          ],
          note: {
            value: {
              en: 'povo2.0’s page for cancelling and MNP: choose the reason, log in with the povo e-mail address. povo1.0 has another page.',
              'zh-Hans': 'povo2.0 的解约和携号转网页面：选择原因，用 povo 登记的邮箱登录。povo1.0 是另外的页面。',
            },
            sources: [fukugyoMegane, digitalPlus],
          },
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no.', 'zh-Hans': '一个网站：不能。' },
              source: kaiyakukaijo,
            },
          ],
        },
        {
          channel: 'chat',
          claims: [
            {
              says: 'yes',
              about: 'another-procedure',
              text: {
                en: 'The chat handles cancelling an order before activation, and the 8-day cancellation.',
                'zh-Hans': '在线客服可办理开通前取消订单和8天内解约。',
              },
              source: secondary(
                'https://jho-blog.com/2024/02/10/povo2-0%e3%81%ae%e7%94%b3%e3%81%97%e8%be%bc%e3%81%bf%e3%82%92%e3%82%ad%e3%83%a3%e3%83%b3%e3%82%bb%e3%83%ab%e3%81%99%e3%82%8b%e6%96%b9%e6%b3%95%ef%bd%9c%e5%88%9d%e6%9c%9f%e5%a5%91%e7%b4%84%e8%a7%a3',
                '2024-02-10',
              ),
            },
          ],
        },
      ],
      timing: {
        value: {
          ends: 'same-day',
          until: '20:00',
          text: {
            en: 'The same or the next day; what is asked between 20:00 and 9:30 is done from 9:30.',
            'zh-Hans': '当天或次日；20:00到9:30之间申请的，9:30起处理。',
          },
        },
        sources: [getnine],
      },
      reason: {
        when: 'no',
        text: {
          en: 'Several sources agree: povo2.0 is cancelled on its site only, not by phone or shop. Questions go to the chat. Data-only plans cannot take a number elsewhere.',
          'zh-Hans':
            '多个来源一致：povo2.0 只能在网站解约，电话和店铺都不行，有问题用在线客服。纯数据套餐不能携号转网。',
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
                en: 'One-stop, or a number on the web after a code by SMS.',
                'zh-Hans': '一站式，或在网上经短信验证后取得预约号。',
              },
              source: github,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A guide: one-stop, or an MNP number online.',
                'zh-Hans': '一份指南：一站式，或在网上取得预约号。',
              },
              source: getnine,
            },
          ],
        },
        {
          channel: 'phone',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'A guide that read povo’s pages: not by phone.',
                'zh-Hans': '一份查看过 povo 官网的指南：电话不行。',
              },
              source: github,
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
      id: 'identity-check',
      fact: {
        value: {
          en: 'In the chat (2022, to lift a suspension): are you the holder, phone number, name, date of birth.',
          'zh-Hans': '在线客服（2022年，恢复停机时）：是否机主本人、电话号码、姓名、出生日期。',
        },
        sources: [secondary('https://digitalit.jp/2022/06/12/povo2-0-revival/', '2022-06-12')],
      },
    },
    {
      id: 'pin',
      fact: {
        value: {
          en: 'povo2.0 has a PIN; on the day on which it is set up you cannot get an MNP number.',
          'zh-Hans': 'povo2.0 有密码；设置密码当天不能取得 MNP 预约号。',
        },
        sources: [github],
      },
    },
    { id: 'early-fee', fact: { value: { en: 'None.', 'zh-Hans': '不收。' }, sources: [masamobile] } },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'Call toppings are not by the day when you drop them in mid-month; prepaid toppings are not paid back.',
          'zh-Hans': '月中退订的通话附加包不按天计算；预付的附加包不退款。',
        },
        sources: [official('https://povo.jp/faq/?gid=povo-5kakeho-head-009', null), masamobile],
        rivals: [
          {
            value: {
              en: 'Unused days of the call topping are for now paid back the next month. Phone-repair support is by the day.',
              'zh-Hans': '通话附加包未用的天数目前会在次月退还。手机维修保障按天计算。',
            },
            sources: [masamobile],
          },
        ],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'Valid for 15 days. Not for data-only plans. Blocked on the day of sign-up, of a SIM reissue, of setting the PIN and of some changes; while a SIM is being reissued, voice is suspended, fees are unpaid or SMS cannot be received. The povo line ends when the new one opens.',
          'zh-Hans':
            '15天内有效。纯数据套餐不能办理。签约、补卡、设置密码及部分变更的当天，补卡处理中、语音停机、欠费或收不到短信时不能办理。新线路开通时 povo 线路结束。',
        },
        sources: [github, getnine],
      },
    },
    {
      id: 'good-to-know',
      fact: {
        value: {
          en: 'In 2023: after 180 days without a paid topping come warnings, then the line is stopped; only povo’s chat can then let you buy again. About 30 days later the contract ends, and the number with it.',
          'zh-Hans':
            '2023年的情况：180天没有购买附加包，会先收到警告，再停机；停机后只有在线客服能让您重新购买。约30天后合同终止，号码随之失效。',
        },
        sources: [secondary('https://ipod.item-get.com/2023/04/povo20.php', '2023-04')],
      },
    },
  ],
}
