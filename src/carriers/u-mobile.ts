import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { secondary } = sourcesRead('2026-11-23')

const pizaman = secondary('http://www.pizaman.com/entry/umobile-cancellation', null)

export const uMobile: Carrier = {
  id: 'u-mobile',
  kind: 'mobile',
  name: { en: 'U-mobile', 'zh-Hans': 'U-mobile', ja: 'U-mobile' },
  nameSources: [pizaman],
  said: { text: 'U-mobile', reading: 'ゆーもばいる' },
  aliases: ['ユーモバイル', 'umobile', 'U-NEXT'],
  endedSales: {
    value: {
      en: 'It has taken no new customers since 30 September 2021; those who have it can go on.',
      'zh-Hans': '2021年9月30日起不再接受新用户，老用户可继续使用。',
    },
    sources: [pizaman],
  },
  domains: [],
  desks: [],
  procedures: {
    cancel: {
      channels: [],
      reason: {
        when: 'unknown',
        text: {
          en: 'We found no source on how U-mobile is cancelled, and no number. Look at its own page. Send the SIM back in time: not returning it costs 2,200 yen.',
          'zh-Hans': '怎样解约、电话号码都没有查到，请看它的官网。SIM 卡要按期寄回，不还要付2,200日元。',
        },
      },
    },
  },
  facts: [
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'The last month is charged in full, not by the day.',
          'zh-Hans': '最后一个月按整月收费，不按天计算。',
        },
        sources: [pizaman],
      },
    },
    {
      id: 'sim-return',
      fact: {
        value: {
          en: 'Send the SIM back at your own cost, by the 15th of the month after you cancel; 2,200 yen if you do not. The address depends on the plan.',
          'zh-Hans': 'SIM 卡须自费在解约次月15日以前寄回；不还收2,200日元。地址因套餐而异。',
        },
        sources: [pizaman],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'The MNP number comes in about 1 to 3 days, not at weekends and on public holidays.',
          'zh-Hans': 'MNP 预约号约1至3天发放，周末和节假日不办理。',
        },
        sources: [pizaman],
      },
    },
  ],
}
