import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary, weak } = sourcesRead('2026-11-23')

const kaiyaku = secondary('https://kaiyaku.jp/cancel_aeon_mobile/', null)
const digitalPlus = secondary('https://digital-plus.co.jp/mobile/aeonmobile-cancellation/', null)
const aeonmobilePage = official(
  'https://faq.aeonmobile.jp/print/faq/1292?category_id=39&site_domain=default',
  '2022-03-03',
)
const xmarketech = secondary('https://xmarketech.com/media/?p=5627', null)
const aeonmobilePage2 = official(
  'https://faq.aeonmobile.jp/faq/show/1329?category_id=1&site_domain=default',
  '2022-08-05',
)
const inest = secondary('https://inest-inc.co.jp/sumaho-sensei/aeonmobile-cancel-guide', null)
const smappyIf = secondary('https://smappy-if.com/articles/aeonmobile/369', null)

export const aeonMobile: Carrier = {
  id: 'aeon-mobile',
  kind: 'mobile',
  name: { en: 'AEON MOBILE', 'zh-Hans': 'AEON MOBILE', ja: 'イオンモバイル' },
  nameSources: [kaiyaku],
  said: { text: 'イオンモバイル' },
  aliases: ['イオン', 'いおん', '永旺', 'aeon'],
  domains: ['aeonmobile.jp'],
  page: 'https://faq.aeonmobile.jp/print/faq/1292?category_id=39&site_domain=default',
  desks: [
    {
      number: '0120-025-260',
      purpose: 'support',
      languages: [],
      hours: { opens: '10:30', closes: '19:30' },
      note: { en: 'takes cancellations', 'zh-Hans': '受理解约' },
      sources: [secondary('https://kaiyakunokyoukasyo.com/sim/1333', null)],
    },
  ],
  procedures: {
    cancel: {
      channels: [
        {
          channel: 'phone',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A site: yes, the contract holder calls the customer centre (お客さまセンター).',
                'zh-Hans': '一个网站：可以，机主本人打客服中心（お客さまセンター）。',
              },
              source: inest,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: yes, the contract holder.', 'zh-Hans': '一个网站：可以，须机主本人。' },
              source: kaiyaku,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: yes.', 'zh-Hans': '一个网站：可以。' },
              source: digitalPlus,
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: yes, My Page.', 'zh-Hans': '一个网站：可以，My Page。' },
              source: digitalPlus,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'An older site: no. My Page seems to have been added later.',
                'zh-Hans': '一个较旧的网站：不能。网上办理看来是后来才有的。',
              },
              source: weak('https://kaiyaku.jp/cancel_aeon_mobile/', null),
            },
            {
              says: 'unclear',
              about: 'this-procedure',
              text: {
                en: 'A site names shop and phone only; it seems older than the way by My Page.',
                'zh-Hans': '一个网站只列出店铺和电话，看来早于 My Page 的办法。',
              },
              source: inest,
            },
          ],
          note: { value: { en: 'My Page.', 'zh-Hans': 'My Page。' }, sources: [digitalPlus] },
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A site: yes, at AEON MOBILE shops that open lines the same day.',
                'zh-Hans': '一个网站：可以，在当天能开通的 AEON MOBILE 店铺。',
              },
              source: digitalPlus,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: yes, by shop or phone.', 'zh-Hans': '一个网站：可以，店铺或电话。' },
              source: inest,
            },
          ],
          note: {
            value: {
              en: 'Only AEON MOBILE shops that open lines the same day; not “spots” or counters that sell packages.',
              'zh-Hans': '只有当天能开通的 AEON MOBILE 店铺；「スポット」和只卖套装的柜台不行。',
            },
            sources: [digitalPlus],
          },
        },
      ],
      timing: {
        value: {
          ends: 'month-end',
          lastDay: 'day-before-last',
          until: '18:00',
          text: {
            en: 'Until 17:59 on the day before the last day of the month, it ends with the month; from 18:00 with the next, which is then charged.',
            'zh-Hans': '当月最后一天的前一天17:59以前申请的，当月底结束；18:00以后为次月底，并收次月的费用。',
          },
        },
        sources: [aeonmobilePage, digitalPlus],
        rivals: [
          {
            value: {
              en: 'No cancellation is taken on the last day of the month.',
              'zh-Hans': '每月最后一天不受理解约。',
            },
            sources: [xmarketech],
          },
        ],
      },
      reason: {
        when: 'yes',
        text: {
          en: 'Three sites agree: the contract holder can cancel by phone, at the customer centre. My Page does it, too. Have the SIM’s number (ICCID) ready, and act before 18:00 on the day before the last day of the month.',
          'zh-Hans':
            '三个网站说法一致：机主本人可以打客服中心解约，My Page 也可以。请准备好 SIM 卡号码（ICCID），并在月底前一天18:00以前办完。',
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
              text: { en: 'AEON, in 2022: in My Page.', 'zh-Hans': 'AEON（2022年）：在 My Page 办理。' },
              source: aeonmobilePage2,
            },
          ],
        },
      ],
    },
  },
  contractNumber: {
    value: {
      en: 'ICCID, the number of the SIM: My Page, サービス, the SIM. My Page itself takes the お客様ID and a password.',
      'zh-Hans': 'SIM 卡号码（ICCID）：My Page →「サービス」→ 该 SIM。登录 My Page 用「お客様ID」和密码。',
    },
    sources: [kaiyaku],
  },
  facts: [
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'Name, date of birth, address, the phone number of the contract or for contact, and the SIM’s ICCID; the operator confirms the ICCID at the end.',
          'zh-Hans': '姓名、出生日期、地址、合同电话或联系电话，以及 SIM 的 ICCID；最后客服会核对 ICCID。',
        },
        sources: [kaiyaku, xmarketech],
      },
    },
    { id: 'early-fee', fact: { value: { en: 'None.', 'zh-Hans': '不收。' }, sources: [digitalPlus] } },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'The last month is charged in full, not by the day.',
          'zh-Hans': '最后一个月按整月收费，不按天计算。',
        },
        sources: [smappyIf],
      },
    },
    {
      id: 'instalments',
      fact: {
        value: { en: 'Billing continues after you cancel.', 'zh-Hans': '解约后继续收取。' },
        sources: [smappyIf],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'In 2022: apply in My Page by 8:00, the number comes at 23:00 that day, later at 23:00 the next. Valid for 15 days, issue day included; it cannot be withdrawn, and until the day after it expires you cannot cancel. Not with unpaid bills, a SIM reissue pending, or a cancellation already made: port out first.',
          'zh-Hans':
            '2022年的说法：在 My Page，8:00以前申请的当天23:00发放，之后为次日23:00。含发放当天15天内有效，不能撤回；到期次日以前不能解约。有欠费、正在补卡或已经申请解约的，不能办理：请先办携号转网。',
        },
        sources: [aeonmobilePage2],
      },
    },
    {
      id: 'shared-lines',
      fact: {
        value: {
          en: 'In 2022: with a share plan every SIM has to be cancelled, or only those that you name.',
          'zh-Hans': '2022年的说法：共享套餐要逐张 SIM 解约，也可只解约指定的几张。',
        },
        sources: [aeonmobilePage],
      },
    },
    {
      id: 'good-to-know',
      fact: {
        value: {
          en: 'In 2022: if you just cancel, the phone number is lost. Options end by themselves. If you port out, the line ends when the contract with the new company is complete.',
          'zh-Hans':
            '2022年的说法：直接解约会失去电话号码；附加服务自动结束。携号转网的，与新公司的合同完成时线路结束。',
        },
        sources: [aeonmobilePage],
      },
    },
  ],
}
