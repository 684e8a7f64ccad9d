import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { secondary, weak } = sourcesRead('2026-11-23')

const quickhikari = secondary(
  'https://quickhikari.com/gmo%e3%81%a8%e3%81%8f%e3%81%a8%e3%81%8fbb-wimax%e3%81%ae%e8%a7%a3%e7%b4%84%e6%96%b9%e6%b3%95%e3%81%a8%e9%81%95%e7%b4%84%e9%87%91%e3%82%92%e5%be%b9%e5%ba%95%e8%a7%a3%e8%aa%ac',
  '2025',
)
const marketenterprise = secondary('https://www.marketenterprise.co.jp/mobile/60220', null)
const wimaxvoice = secondary('https://wimaxvoice.jp/gmo-tokutokubb-kaiyaku-wimax', null)
const xsrv = secondary('https://santokumaga.xsrv.jp/?p=3018', null)

export const gmoTokutokuBbWimax: Carrier = {
  id: 'gmo-tokutoku-bb-wimax',
  kind: 'home-internet',
  name: { en: 'GMO Tokutoku BB WiMAX', 'zh-Hans': 'GMO Tokutoku BB WiMAX', ja: 'GMOとくとくBB WiMAX' },
  nameSources: [wimaxvoice],
  said: { text: 'GMOとくとくBB WiMAX', reading: 'じーえむおーとくとくびーびーわいまっくす' },
  aliases: ['GMO', 'とくとくBB', 'ジーエムオー', 'GMOインターネット', 'WiMAX'],
  operator: { value: 'GMOインターネットグループ株式会社', sources: [wimaxvoice] },
  domains: [],
  desks: [
    {
      number: '0570-045-109',
      purpose: 'support',
      languages: [],
      hours: { opens: '10:00', closes: '19:00', days: 'weekdays' },
      note: { en: 'also for cancelling', 'zh-Hans': '也受理解约' },
      sources: [quickhikari],
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
              text: { en: 'A guide: online, by phone or by a form.', 'zh-Hans': '一份指南：网上、电话或申请表。' },
              source: marketenterprise,
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A guide: yes, BBnavi.', 'zh-Hans': '一份指南：可以，BBnavi。' },
              source: marketenterprise,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'An older site: outside the month of renewal not online.',
                'zh-Hans': '一个较旧的网站：更新月以外不能在网上办理。',
              },
              source: weak('https://wimax-style.com/gmo-cancel/', null),
            },
          ],
          note: { value: { en: 'BBnavi, day and night.', 'zh-Hans': 'BBnavi，24小时。' }, sources: [marketenterprise] },
        },
      ],
      timing: {
        value: {
          ends: 'month-end',
          lastDay: 20,
          text: {
            en: 'By the 20th it ends with the month; from the 21st with the next.',
            'zh-Hans': '20日以前办理的当月底结束；21日以后为次月底。',
          },
        },
        sources: [wimaxvoice, marketenterprise],
      },
      reason: {
        when: 'yes',
        text: {
          en: 'A guide says: on the site BBnavi, by phone or by a form. By the 20th it ends with the month, from the 21st with the next.',
          'zh-Hans': '一份指南说可以用网站 BBnavi、电话或申请表。20日以前办理的当月底结束，21日以后为次月底。',
        },
      },
    },
  },
  contractNumber: {
    value: {
      en: 'BBnavi member ID: on the paper packed with the device.',
      'zh-Hans': 'BBnavi 会员 ID：写在随设备附带的纸上。',
    },
    sources: [xsrv],
  },
  facts: [
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'The BBnavi member ID, on the paper packed with the device.',
          'zh-Hans': 'BBnavi 会员 ID，写在随设备附带的纸上。',
        },
        sources: [xsrv],
      },
    },
    {
      id: 'early-fee',
      fact: {
        value: {
          en: 'Contracts since 1 July 2022: one site says nothing is charged; others say 1,100 yen. Ask.',
          'zh-Hans': '2022年7月1日以后的合同：有网站说不收，也有网站说收1,100日元。请问清楚。',
        },
        sources: [wimaxvoice],
        rivals: [
          {
            value: { en: '1,100 yen in months 1 to 24.', 'zh-Hans': '第1至24个月收1,100日元。' },
            sources: [quickhikari, xsrv],
          },
        ],
      },
    },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'The last month is charged in full, not by the day.',
          'zh-Hans': '最后一个月按整月收费，不按天计算。',
        },
        sources: [wimaxvoice],
      },
    },
    {
      id: 'instalments',
      fact: {
        value: { en: 'What is left is billed in one sum the month after.', 'zh-Hans': '余款次月一次收取。' },
        sources: [wimaxvoice],
      },
    },
    {
      id: 'device-return',
      fact: {
        value: {
          en: 'Device and SIM need not go back (current plan).',
          'zh-Hans': '设备和 SIM 不用归还（现行套餐）。',
        },
        sources: [wimaxvoice],
      },
    },
  ],
}
