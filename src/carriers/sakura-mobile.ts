import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official } = sourcesRead('2026-11-23')

const sakuramobilePage = official(
  'https://support.sakuramobile.jp/hc/en-us/articles/39352125747225-How-can-I-cancel-the-rental-Home-WiFi-device-subscription',
  null,
)
const sakuramobilePage2 = official(
  'https://support.sakuramobile.jp/hc/en-us/articles/360040685891-How-do-I-change-my-monthly-SIM-card-plan',
  null,
)
const sakuramobilePage3 = official(
  'https://support.sakuramobile.jp/hc/en-us/sections/26791289208473-Payment-Cancellation',
  null,
)
const sakuramobilePage4 = official(
  'https://support.sakuramobile.jp/hc/en-us/articles/4422395250201-Can-I-cancel-right-after-the-contract-start',
  null,
)
const homeInternet = official(
  'https://support.sakuramobile.jp/hc/en-us/articles/360053913552-How-can-I-cancel-the-Home-Internet-service',
  null,
)

export const sakuraMobile: Carrier = {
  id: 'sakura-mobile',
  kind: 'mobile',
  name: { en: 'Sakura Mobile', 'zh-Hans': 'Sakura Mobile', ja: 'Sakura Mobile' },
  nameSources: [sakuramobilePage4],
  said: { text: 'Sakura Mobile', reading: 'さくらもばいる' },
  aliases: ['サクラモバイル', 'さくらもばいる', '櫻花', '樱花移动'],
  operator: { value: 'Og inc.', sources: [official('https://www.sakuramobile.jp/terms-of-service/', null)] },
  domains: ['sakuramobile.jp'],
  page: 'https://support.sakuramobile.jp/hc/en-us/sections/26791289208473-Payment-Cancellation',
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
                en: 'Sakura Mobile: every termination needs the form in My Page; e-mail is not accepted. (Written on the page about home internet, worded for all.)',
                'zh-Hans':
                  'Sakura Mobile：任何解约都要在 My Page 填写表格，不接受邮件。（写在家庭网络的页面上，但说的是所有解约。）',
              },
              source: homeInternet,
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'Sakura Mobile: the form in My Page is needed for every termination. (Written on the page about home internet, worded for all.)',
                'zh-Hans':
                  'Sakura Mobile：任何解约都要在 My Page 填写表格。（写在家庭网络的页面上，但说的是所有解约。）',
              },
              source: homeInternet,
            },
            {
              says: 'yes',
              about: 'another-procedure',
              text: {
                en: 'For a rented Wi-Fi device: My Page, Contract details, Terminate contract.',
                'zh-Hans': '租用的 Wi-Fi 设备：My Page → Contract details → Terminate contract。',
              },
              source: sakuramobilePage,
            },
          ],
          note: {
            value: {
              en: 'My Page: Contract details, Terminate contract. These steps are for a Wi-Fi device; SIM and eSIM have a help page of their own.',
              'zh-Hans':
                'My Page：Contract details → Terminate contract。这是 Wi-Fi 设备的步骤；SIM 和 eSIM 另有帮助页面。',
            },
            sources: [sakuramobilePage],
          },
        },
      ],
      timing: {
        value: {
          ends: 'month-end',
          lastDay: 25,
          text: {
            en: 'Sent by the 25th, it ends on the last day of the month; from the 26th, of the next month. (Said of Wi-Fi and home internet; plan changes for a SIM have the same limit.)',
            'zh-Hans':
              '25日以前提交的，当月最后一天结束；26日以后为次月最后一天。（说的是 Wi-Fi 和家庭网络；SIM 改套餐的截止日相同。）',
          },
        },
        sources: [sakuramobilePage, sakuramobilePage2],
      },
      reason: {
        when: 'no',
        text: {
          en: 'Sakura Mobile says that every termination needs the form in My Page; e-mail is not accepted, and no phone way is offered. Send it by the 25th for the end of the month: that limit was read for Wi-Fi, not yet for SIMs. We found no phone number; if in doubt, ask by e-mail first.',
          'zh-Hans':
            'Sakura Mobile 说任何解约都要在 My Page 填表，不接受邮件，也没有电话解约的办法。25日以前提交的当月底结束；这个截止日说的是 Wi-Fi，SIM 还没有确认。没有查到电话号码，不清楚时请先发邮件问。',
        },
      },
    },
  },
  facts: [
    {
      id: 'support',
      fact: {
        value: {
          en: 'By e-mail, in English: contact@sakuramobile.jp (named on the page for travel eSIMs).',
          'zh-Hans': '可用英文发邮件：contact@sakuramobile.jp（写在旅行 eSIM 的页面上）。',
        },
        sources: [
          official(
            'https://support.sakuramobile.jp/hc/en-us/articles/34823295298713--Travel-eSIM-What-is-the-Travel-eSIM-Compatibility-Insurance-and-how-does-it-work',
            null,
          ),
        ],
      },
    },
    {
      id: 'early-fee',
      fact: {
        value: {
          en: 'If you cancel within the first 8 days: 3,300 yen for handling, the calls and SMS you used, and 1,100 yen if you ask for an MNP number.',
          'zh-Hans': '8天内解约：手续费3,300日元、已用的通话和短信费，要 MNP 预约号的另加1,100日元。',
        },
        sources: [sakuramobilePage4],
      },
    },
    {
      id: 'esim',
      fact: {
        value: {
          en: 'Sakura Mobile has a help page of its own: “How do I terminate/cancel my eSIM contract?”.',
          'zh-Hans': 'Sakura Mobile 另有一个帮助页面：“How do I terminate/cancel my eSIM contract?”。',
        },
        sources: [sakuramobilePage3],
      },
    },
    {
      id: 'device-return',
      fact: {
        value: {
          en: 'A Wi-Fi device goes back within 5 days of the end of the contract; a home gateway or ONU after cancelling.',
          'zh-Hans': 'Wi-Fi 设备在合同结束后5天内寄回；家庭网关或 ONU 在解约后寄回。',
        },
        sources: [sakuramobilePage],
      },
    },
    {
      id: 'accounts-and-points',
      fact: {
        value: {
          en: 'People who pay by Smart Pit (at convenience stores) paid a deposit. It is paid back to a Japanese bank account or by PayPal; the page says so for a change to card payment.',
          'zh-Hans':
            '用 Smart Pit（便利店）付款的人付过押金，会退到日本银行账户或 PayPal；页面说的是改用信用卡付款的情况。',
        },
        sources: [
          official(
            'https://support.sakuramobile.jp/hc/en-us/articles/33643767900697--Long-term-eSIM-How-do-I-change-payment-from-Smart-Pit-to-Credit-card',
            null,
          ),
        ],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'Sakura Mobile has a help page on MNP to another provider, for card and Smart Pit payers alike. An MNP number asked for within the first 8 days costs 1,100 yen.',
          'zh-Hans':
            'Sakura Mobile 有携号转到其他公司的帮助页面，信用卡和 Smart Pit 付款的都适用。8天内申请 MNP 预约号收1,100日元。',
        },
        sources: [sakuramobilePage3, sakuramobilePage4],
      },
    },
    {
      id: 'eight-days',
      fact: {
        value: {
          en: 'The 8 days of early cancellation: the day on which the contract starts is the first. Start on 2 January, last day 9 January.',
          'zh-Hans': '8天提前解约的算法：合同开始当天算第1天。1月2日开始的，到1月9日为止。',
        },
        sources: [sakuramobilePage4],
      },
    },
    {
      id: 'good-to-know',
      fact: {
        value: {
          en: 'While a change of plan is pending you cannot ask for termination or MNP.',
          'zh-Hans': '改套餐处理期间，不能申请解约或携号转网。',
        },
        sources: [sakuramobilePage2],
      },
    },
  ],
}
