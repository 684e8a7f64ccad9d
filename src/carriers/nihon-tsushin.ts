import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary, weak } = sourcesRead('2026-11-23')

const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/nihontsushin-sim-mnp-reservation-number-guide/',
  '2026-08-08',
)
const nihontsushinPage = official('https://nihontsushin.com/support/lost_sim.html', null)
const nihontsushinPage2 = official('https://www.nihontsushin.com/support/line_suspended.html', null)
const limo = secondary('https://limo.media/articles/-/40726', null)

export const nihonTsushin: Carrier = {
  id: 'nihon-tsushin',
  kind: 'mobile',
  name: { en: 'Nihon Tsushin SIM', 'zh-Hans': '日本通信SIM', ja: '日本通信SIM' },
  nameSources: [nihontsushinPage],
  said: { text: '日本通信SIM', reading: 'にほんつうしんしむ', sources: [nihontsushinPage] },
  aliases: ['にほんつうしん', '日本通信', 'nihontsushin'],
  operator: { value: '日本通信', sources: [limo] },
  domains: ['nihontsushin.com'],
  page: 'https://www.nihontsushin.com/support/support_mnp_portout.html',
  desks: [],
  procedures: {
    cancel: {
      channels: [
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A doubtful site: yes, My Page.', 'zh-Hans': '一个不太可靠的网站：可以，My Page。' },
              source: weak(
                'https://phongnhaexplorer.com/soj/%e7%94%9f%e6%b4%bb%e3%81%ae%e7%9f%a5%e6%81%b5/%e6%97%a5%e6%9c%ac%e9%80%9a%e4%bf%a1%e3%81%ae%e8%a7%a3%e7%b4%84%e3%81%af%e7%b0%a1%e5%8d%98%e3%81%a7%e3%81%99%e3%81%8b%ef%bc%9f.html',
                null,
              ),
            },
          ],
        },
      ],
      reason: {
        when: 'unknown',
        text: {
          en: 'We found no reliable source on how Nihon Tsushin SIM is cancelled; a doubtful site names My Page. Your billing month begins on the day your line came over (決済日), not on the 1st: ask for that day.',
          'zh-Hans':
            '日本通信SIM怎样解约，没有可靠的资料；一个不太可靠的网站说在 My Page 办理。计费月从您转入那天（決済日）开始，不是每月1日，请问清是哪一天。',
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
                en: 'A guide of August 2026 that read its page: My Page, MNP予約番号取得; one-stop, too.',
                'zh-Hans': '2026年8月的一份指南（查看过官网）：My Page →「MNP予約番号取得」；也支持一站式。',
              },
              source: solqvia,
            },
          ],
          url: 'https://www.nihontsushin.com/support/support_mnp_portout.html',
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
              text: {
                en: 'Nihon Tsushin: press emergency suspension in My Page, or use the enquiry form. The help desk (日本通信ヘルプデスク) opens the line again.',
                'zh-Hans': '日本通信：在 My Page 按紧急停机，或填写咨询表。恢复由「日本通信ヘルプデスク」办理。',
              },
              source: nihontsushinPage,
            },
          ],
        },
      ],
    },
  },
  facts: [
    {
      id: 'support',
      fact: {
        value: {
          en: 'Its desk is called 日本通信ヘルプデスク; no page that we read prints its number.',
          'zh-Hans': '客服叫「日本通信ヘルプデスク」，查到的页面都没有写号码。',
        },
        sources: [nihontsushinPage2],
      },
    },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'The billing month begins on the day your line came over (決済日), not on the 1st: the end to watch is that of your own month.',
          'zh-Hans': '计费月从您转入那天（決済日）开始，不是每月1日，要看自己的周期。',
        },
        sources: [official('http://www.nihontsushin.com/support/support_mnp_flow.html', null)],
        rivals: [
          {
            value: { en: 'Charged to the end of the calendar month.', 'zh-Hans': '收到月底。' },
            sources: [
              weak('https://gadget.awaisora.com/2025/10/05/00092246-8d44-4c0f-a0ea-bcf864f67a21', '2025-10-05'),
            ],
          },
          {
            value: {
              en: 'Calls by the calendar month, data by the day of the contract.',
              'zh-Hans': '通话按自然月，流量按合同日。',
            },
            sources: [
              weak(
                'https://phongnhaexplorer.com/soj/%e7%94%9f%e6%b4%bb%e3%81%ae%e7%9f%a5%e6%81%b5/%e6%97%a5%e6%9c%ac%e9%80%9a%e4%bf%a1sim-%e4%bd%95%e6%97%a5%e7%b7%a0%e3%82%81%ef%bc%9f.html',
                null,
              ),
            ],
          },
        ],
      },
    },
    {
      id: 'unpaid-bills',
      fact: {
        value: {
          en: 'If a card fails, the line is suspended; unless you change the card by the day before the next 決済日, it is cancelled by force. Stopping the card does not end the contract.',
          'zh-Hans': '信用卡扣款失败会停机；下一个「決済日」前一天还没换卡的，强制解约。停卡不等于解约。',
        },
        sources: [nihontsushinPage2],
      },
    },
    {
      id: 'suspension',
      fact: {
        value: {
          en: 'The monthly fee goes on while the line is suspended. A new SIM card is 3,300 yen, an eSIM 1,100 yen.',
          'zh-Hans': '停机期间月费照收。补办 SIM 卡3,300日元，eSIM 1,100日元。',
        },
        sources: [nihontsushinPage],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'My Page: MNP予約番号取得, up to 2 days, valid for 15 days; one-stop, too (since 24 May 2023). Refused if name or date of birth differ.',
          'zh-Hans':
            'My Page：「MNP予約番号取得」，最多2天，15天内有效；也支持一站式（2023年5月24日起）。姓名或出生日期不一致会被拒。',
        },
        sources: [solqvia, limo],
      },
    },
  ],
}
