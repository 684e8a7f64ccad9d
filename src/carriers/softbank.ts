import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary, weak } = sourcesRead('2026-11-23')

const guide = secondary('https://www.cancelatlas.com/c/softbank-jp', '2026-06-06')
const contactTable = official('https://www.softbank.jp/mobile/support/contact/list/', null)
const lostPage = official('https://www.softbank.jp/mobile/support/lost/', null)
const removalSite = secondary('https://hikkoshizamurai.jp/soldi/articles/softbank_cancel/', null)
const magazine = secondary('https://sunsyscon.com/magazine/?p=1687', null)
const portOutArticle = secondary(
  'https://solqvia.com/ja/technology/smartphone/softbank-mnp-reservation-number-guide/',
  '2026-08-08',
)
const portOutGuide = secondary(
  'https://github.com/LuQvia/SolQvia/blob/5a2dee4cd0fb0b471be3c4aee71b2f56c51e9198/assets/data/phase171-mnp-reservation-deep-master-v1.json',
  '2026-09-23',
)
const portOutBlog = secondary('https://frima.hatenablog.com/entry/softbank-mnp', '2019-06')
// Read as another guide quotes it, hence secondary.
const faq = secondary('https://www.softbank.jp/support/faq/view/11028', null)

const ownPhones = { en: 'SoftBank mobile phones', 'zh-Hans': 'SoftBank 手机' }

export const softbank: Carrier = {
  id: 'softbank',
  kind: 'mobile',
  name: { en: 'SoftBank', 'zh-Hans': 'SoftBank', ja: 'ソフトバンク' },
  nameSources: [
    lostPage,
    official('https://ymobile.jp/support/process/cancellation/agreement/?wovn=en', '2021-01-20'),
    official('https://ybb.softbank.jp/support/sbhikari/setup/?pageName=cn', null),
  ],
  said: { text: 'ソフトバンク' },
  aliases: ['そふとばんく', '软银', '軟銀', 'SB'],
  operator: {
    value: 'SoftBank Corp.',
    sources: [official('https://ymobile.jp/support/process/cancellation/agreement/?wovn=en', '2021-01-20')],
  },
  domains: ['softbank.jp', 'ymobile.jp', 'linemo.jp'],
  page: 'https://www.softbank.jp/mobile/support/cancellation/',

  desks: [
    {
      number: '157',
      purpose: 'support',
      languages: ['ja'],
      hours: { opens: '10:00', closes: '19:00' },
      from: ownPhones,
      sources: [
        // The page gives the hours; that they are those of 157 is inferred.
        { ...lostPage, confidence: 'secondary' },
        official('http://www.softbank.jp/corp/group/sbm/news/info/2009/20090727_01/', '2009-07-28'),
      ],
    },
    {
      number: '*5533',
      purpose: 'port-out',
      languages: [],
      hours: { opens: '09:00', closes: '20:00' },
      from: ownPhones,
      sources: [portOutGuide, portOutBlog],
    },
    {
      number: '0800-100-5533',
      purpose: 'port-out',
      languages: [],
      hours: { opens: '09:00', closes: '20:00' },
      sources: [portOutGuide, portOutBlog],
    },
    {
      number: '+81-92-687-0025',
      purpose: 'from-abroad',
      languages: [],
      cost: 'charged',
      from: { en: 'Phones abroad', 'zh-Hans': '在国外的电话' },
      sources: [
        official('https://www.softbank.jp/mobile/support/3g/global_service/attention/', null),
        weak('https://sp.ch.nicovideo.jp/tabroid/blomaga/ar718664', null),
      ],
    },
  ],

  procedures: {
    cancel: {
      reason: {
        when: 'no',
        text: {
          en:
            'SoftBank does not cancel a mobile line by phone: use My SoftBank online (9:00–20:00) or go to a shop. A call can ' +
            'still help: the desk can tell you what is left of your instalments, check or change contract details and the ' +
            'PIN, and give you an MNP number if you want to keep your phone number.',
          'zh-Hans':
            'SoftBank 不能打电话解约：请用网上的 My SoftBank（9:00–20:00）或去营业厅。打电话仍有用处：' +
            '客服可以查分期余额，确认或更改合同内容和4位密码；想保留号码的话，还可以发放 MNP 预约号。',
        },
      },
      channels: [
        {
          channel: 'phone',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'SoftBank’s table of who handles what lists cancelling under shops only.',
                'zh-Hans': 'SoftBank 的手续一览表只在营业厅一栏列出解约。',
              },
              source: contactTable,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'A guide that read SoftBank’s cancellation page: its list of ways names the phone, but its text says that you cannot cancel by phone alone. My SoftBank, shop or MNP.',
                'zh-Hans':
                  '一份查看过 SoftBank 解约页面的指南：办理方式里虽列有电话，但正文说不能只靠电话解约。用 My SoftBank、营业厅或携号转网。',
              },
              source: guide,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site says: My SoftBank or a shop.', 'zh-Hans': '一个网站说：My SoftBank 或营业厅。' },
              source: removalSite,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'A magazine says: cancelling at a shop or online; only moving to another carrier takes a single call.',
                'zh-Hans': '一个网络杂志说：解约要去营业厅或上网，只有携号转网打一个电话就行。',
              },
              source: magazine,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'An outdated article: shop only.', 'zh-Hans': '一篇过时的文章：只能去营业厅。' },
              source: weak('https://mobareco.jp/?p=112869', null),
            },
            {
              says: 'yes',
              about: 'another-procedure',
              text: {
                en: 'SoftBank’s table: an MNP number (for taking your number elsewhere) by phone or at a shop.',
                'zh-Hans': 'SoftBank 的一览表：MNP 预约号（携号转网用）可打电话或去营业厅取得。',
              },
              source: contactTable,
            },
          ],
        },
        {
          channel: 'web',
          url: 'https://www.softbank.jp/mobile/support/cancellation/',
          note: {
            value: {
              en: 'My SoftBank, 9:00–20:00; later requests run from 9:00 on the next business day. Not for tablets and mobile routers: go to a shop.',
              'zh-Hans':
                'My SoftBank，9:00–20:00；过时申请的，下一个工作日9:00起处理。平板电脑和移动路由器不能在网上办，请去营业厅。',
            },
            sources: [guide, portOutArticle],
          },
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A guide that read SoftBank’s page: My SoftBank, 9:00–20:00; later requests run from 9:00 on the next business day.',
                'zh-Hans':
                  '一份查看过 SoftBank 官网的指南：My SoftBank，9:00–20:00；过时申请的，下一个工作日9:00起处理。',
              },
              source: guide,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site says: My SoftBank or a shop.', 'zh-Hans': '一个网站说：My SoftBank 或营业厅。' },
              source: removalSite,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A magazine says: at a shop or online.', 'zh-Hans': '一个网络杂志说：营业厅或网上。' },
              source: magazine,
            },
            {
              says: 'no',
              about: 'another-procedure',
              text: {
                en: 'Not for devices without voice calls (tablets, mobile routers): go to a shop.',
                'zh-Hans': '没有通话功能的设备（平板电脑、移动路由器）不可以，要去营业厅。',
              },
              source: portOutArticle,
            },
            {
              says: 'unclear',
              about: 'this-procedure',
              text: {
                en: 'SoftBank’s table, older than the online form, lists shops only.',
                'zh-Hans': 'SoftBank 的一览表早于网上解约，只列出营业厅。',
              },
              source: contactTable,
            },
          ],
        },
        {
          channel: 'shop',
          note: {
            value: { en: 'Bring your ID and the USIM card.', 'zh-Hans': '请带证件和 USIM 卡。' },
            sources: [secondary('https://mobareco.jp/a112869/', null)],
          },
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'SoftBank’s table lists cancelling under shops.',
                'zh-Hans': 'SoftBank 的一览表在营业厅一栏列出解约。',
              },
              source: contactTable,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'Yes, with ID and the USIM card.', 'zh-Hans': '可以，带证件和 USIM 卡。' },
              source: secondary('https://mobareco.jp/a112869/', null),
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A guide that read SoftBank’s page: My SoftBank, shop or MNP.',
                'zh-Hans': '一份查看过 SoftBank 官网的指南：My SoftBank、营业厅或携号转网。',
              },
              source: guide,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site says: My SoftBank or a shop.', 'zh-Hans': '一个网站说：My SoftBank 或营业厅。' },
              source: removalSite,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A magazine says: at a shop or online.', 'zh-Hans': '一个网络杂志说：营业厅或网上。' },
              source: magazine,
            },
          ],
        },
      ],
      timing: {
        value: {
          ends: 'same-day',
          until: '20:00',
          text: { en: 'At once, when you finish within the hours.', 'zh-Hans': '在受理时间内办完的，立即生效。' },
        },
        sources: [guide],
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
                en: 'A guide that read SoftBank’s pages in August 2026: My SoftBank, day and night; one-stop, too.',
                'zh-Hans': '2026年8月的一份指南（查看过官网）：My SoftBank，24小时；也支持一站式。',
              },
              source: portOutArticle,
            },
          ],
        },
        {
          channel: 'phone',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A guide that read the operator’s pages in September 2026: *5533 or 0800-100-5533, 9:00–20:00; the contract holder calls.',
                'zh-Hans': '2026年9月的一份指南（查看过官网）：*5533 或 0800-100-5533，9:00–20:00，须机主本人拨打。',
              },
              source: portOutGuide,
            },
          ],
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A guide that read SoftBank’s pages in August 2026: a shop.',
                'zh-Hans': '2026年8月的一份指南（查看过官网）：营业厅。',
              },
              source: portOutArticle,
            },
          ],
        },
      ],
    },
    lost: {
      channels: [
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'SoftBank: stop the line in My SoftBank.', 'zh-Hans': 'SoftBank：可在 My SoftBank 停机。' },
              source: lostPage,
            },
          ],
        },
        {
          channel: 'phone',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'SoftBank: a desk that is open day and night; family may call for the holder. Its number was not read.',
                'zh-Hans': 'SoftBank：有24小时窗口，家人可以代打；号码没有查到。',
              },
              source: lostPage,
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
          en: 'By phone SoftBank can check or change contract details, the address, the way of paying and the 4-digit PIN (sometimes by post), tell you what is left of your instalments, and give an MNP number.',
          'zh-Hans':
            '打电话可以确认或更改合同内容、住址、付款方式、4位密码（有时要邮寄），查询分期余额，取得 MNP 预约号。',
        },
        sources: [contactTable],
      },
    },
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'By phone: the contract holder. At a shop: an ID document. My SoftBank: your login.',
          'zh-Hans': '电话：须机主本人。营业厅：证件。My SoftBank：登录。',
        },
        sources: [portOutGuide],
      },
    },
    {
      id: 'pin',
      fact: {
        value: {
          en: 'The 4-digit PIN that you chose when you signed up, called 交換機用暗証番号 or 4桁の暗証番号. To change it online you need the present one.',
          'zh-Hans': '签约时设定的4位密码，日语叫“交換機用暗証番号”或“4桁の暗証番号”。在网上更改时需要现在的密码。',
        },
        sources: [contactTable, portOutGuide],
      },
    },
    {
      id: 'early-fee',
      fact: {
        value: {
          en: 'A fee applies if you cancel within 12 months, for contracts since 1 July 2026. The amount is not known; this was written before it began.',
          'zh-Hans': '2026年7月1日以后签的合同，12个月内解约要收费。金额不明；这条信息写于实施之前。',
        },
        sources: [guide],
      },
    },
    {
      id: 'old-plan-fee',
      fact: {
        value: {
          en: 'In principle none since 1 February 2022, old plans with a fixed term included. Some company and fixed-line plans differ.',
          'zh-Hans': '2022年2月1日起原则上不收，包括旧的定期合约。部分公司套餐和固定线路套餐除外。',
        },
        sources: [
          secondary('http://shimajiro-mobiler.net/?p=73941', null),
          secondary('https://www.softbank.jp/support/faq/view/10617', null),
          guide,
          secondary('https://masamobile.co.jp/linemo/?p=42', null),
        ],
      },
    },
    { id: 'port-out-fee', fact: { value: { en: '0 yen.', 'zh-Hans': '0日元。' }, sources: [faq] } },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'The last month is charged in full, with few exceptions. Your billing month ends on the 10th, the 20th or the last day (see My SoftBank); one day later costs another month.',
          'zh-Hans':
            '最后一个月按整月收费，例外很少。账期截止日为10日、20日或月底，因线路而异（可在 My SoftBank 查看）；晚一天就要多付一个月。',
        },
        sources: [secondary('https://www.teach-me.biz/iphone/softbank/mnp.html', null), guide],
      },
    },
    {
      id: 'last-bill',
      fact: {
        value: {
          en: 'It may come about two months after you cancel; before leaving Japan, change to a card that works abroad (a resident’s account of 2024, about SoftBank Hikari).',
          'zh-Hans':
            '可能在解约约两个月后才来；离开日本前请换成在国外也能用的卡（2024年一位居民的经历，说的是 SoftBank 光）。',
        },
        sources: [secondary('https://casey.la/2024/08/27/how-to-properly-cancel-softbank-hikari', '2024-08-27')],
      },
    },
    {
      id: 'instalments',
      fact: {
        value: {
          en: 'What is left of the instalments goes on being billed after you cancel.',
          'zh-Hans': '解约后，剩余的分期款继续按期收取。',
        },
        sources: [faq],
      },
    },
    {
      id: 'mail-address',
      fact: {
        value: {
          en: 'You can keep a SoftBank e-mail address for 330 yen a month or 3,300 yen a year each, by credit card only.',
          'zh-Hans': '可以保留 SoftBank 邮箱，每个每月330日元或每年3,300日元，只能用信用卡付。',
        },
        sources: [official('https://www.linemo.jp/', '2025-12-05')],
        rivals: [
          {
            value: {
              en: 'The service began in December 2021, at first for 3,300 yen a year.',
              'zh-Hans': '该服务始于2021年12月，最初为每年3,300日元。',
            },
            sources: [secondary('https://k-tai.watch.impress.co.jp/docs/news/1375909.html', null)],
          },
        ],
      },
    },
    {
      id: 'personal-data',
      fact: {
        value: {
          en: 'To have your personal data deleted is a separate request: 0088-210-051 (free, weekdays 9:00–17:00), then a form and copies of your ID by post.',
          'zh-Hans': '删除个人信息要另行申请：先拨0088-210-051（免费，工作日9:00–17:00），再邮寄表格和证件复印件。',
        },
        sources: [guide],
      },
    },
    {
      id: 'suspension',
      fact: {
        value: {
          en: 'Suspending a line costs 550 yen to start and 550 yen to end; basic fees go on.',
          'zh-Hans': '停机保号：办理收550日元，恢复收550日元；期间基本费照收。',
        },
        sources: [guide],
      },
    },
    {
      id: 'lost-phone',
      fact: {
        value: {
          en: 'SoftBank’s desk for lost phones is open 24 hours; its number is not known here. You can also stop the line in My SoftBank. If the holder cannot call, family may.',
          'zh-Hans':
            'SoftBank 的手机丢失窗口24小时受理，号码我们不知道。也可在 My SoftBank 停机。机主本人无法打电话时，家人可以代打。',
        },
        sources: [lostPage],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'To keep your number, apply at the new carrier (one-stop), or get an MNP number: My SoftBank (24 hours; after 20:00 the SMS comes from 9:00 the next morning), *5533 / 0800-100-5533 (9:00–20:00, the contract holder calls), or a shop. It comes by SMS; if the line cannot get SMS, go to a shop. It is valid for 15 days. To Y!mobile or LINEMO you need none. Not while a repair is open.',
          'zh-Hans':
            '要保留号码：直接在新运营商申请（一站式），或先取得 MNP 预约号：My SoftBank（24小时；20:00以后的，次日早上9:00起发短信）、*5533 / 0800-100-5533（9:00–20:00，须机主本人拨打）或营业厅。预约号用短信通知；收不到短信的线路请去营业厅。15天内有效。转到 Y!mobile 或 LINEMO 不需要预约号。手机送修期间不能办理。',
        },
        sources: [portOutArticle, portOutGuide],
      },
    },
    {
      id: 'scam-calls',
      fact: {
        value: {
          en: 'SoftBank never calls customers from an international number. A call saying that your line will stop in 2 hours is fraud.',
          'zh-Hans': 'SoftBank 绝不会用国际号码给客户打电话。自称“2小时后停机”的电话是诈骗。',
        },
        sources: [official('https://www.ymobile.jp/info/press/2024/24100401.html', '2024-10-11')],
      },
    },
  ],
}
