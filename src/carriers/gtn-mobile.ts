import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official } = sourcesRead('2026-11-23')

const gtnMobilePage = official('https://gtn-mobile.com/vi/support/faq/', null)
const gtnMobilePage2 = official('https://gtn-mobile.com/vi/form/express-data_terms/', null)
const gtnMobilePage3 = official('https://gtn-mobile.com/en/terms/', null)
const gtnMobilePage4 = official('https://gtn-mobile.com/zh-CHT/terms/', null)

export const gtnMobile: Carrier = {
  id: 'gtn-mobile',
  kind: 'mobile',
  name: { en: 'GTN Mobile', 'zh-Hans': 'GTN Mobile', ja: 'GTN MOBILE' },
  nameSources: [gtnMobilePage3, gtnMobilePage4],
  said: { text: 'GTN MOBILE', reading: 'じーてぃーえぬもばいる' },
  aliases: ['ジーティーエヌモバイル', 'GTN', 'Global Trust Networks', 'じーてぃーえぬ'],
  operator: { value: '株式会社Global Trust Networks', sources: [gtnMobilePage3] },
  domains: ['gtn-mobile.com'],
  page: 'https://gtn-mobile.com/en/terms/',
  desks: [],
  procedures: {
    cancel: {
      channels: [],
      reason: {
        when: 'unknown',
        text: {
          en: 'We found no source on how GTN Mobile is cancelled. Its site and terms are in English, Vietnamese and Traditional Chinese: look there first, and ask where the SIM card has to be sent.',
          'zh-Hans': '怎样解约没有查到。它的网站和条款有英语、越南语和繁体中文：请先看那里，并问清 SIM 卡寄回哪里。',
        },
      },
    },
  },
  facts: [
    {
      id: 'language-desk',
      fact: {
        value: {
          en: 'The site and its FAQ are in Vietnamese, English and Traditional Chinese. Which languages the phone speaks is not said.',
          'zh-Hans': '网站和常见问题有越南语、英语和繁体中文。电话支持哪些语言没有注明。',
        },
        sources: [gtnMobilePage],
      },
    },
    {
      id: 'support',
      fact: {
        value: {
          en: 'GTN calls from 03-5155-4673 about orders for top-ups. Whether that number takes calls to cancel is not said.',
          'zh-Hans': 'GTN 会用 03-5155-4673 就充值订单来电。这个号码是否受理解约没有注明。',
        },
        sources: [official('https://gtn-mobile.com/vi/top-up_terms/', null)],
      },
    },
    {
      id: 'early-fee',
      fact: {
        value: {
          en: 'Express Data plan: no contract term. Once the contract is made, the order can be neither cancelled nor exchanged; this is about the order, not about leaving later.',
          'zh-Hans': 'Express Data 套餐：没有合约期。合同成立后不能取消订单或更换；这里说的是订单，不是以后解约。',
        },
        sources: [gtnMobilePage2],
      },
    },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'The first month is by the day (Express Data plan). Of the last month nothing is said.',
          'zh-Hans': '首月按天计算（Express Data 套餐）；最后一个月怎么算没有注明。',
        },
        sources: [gtnMobilePage2],
      },
    },
    {
      id: 'sim-return',
      fact: {
        value: {
          en: 'The SIM card is lent to you and has to be given back after the contract ends. The address is not said.',
          'zh-Hans': 'SIM 卡是借给您的，合同结束后须归还；地址没有注明。',
        },
        sources: [gtnMobilePage3, gtnMobilePage, gtnMobilePage4],
      },
    },
    {
      id: 'leaving-japan',
      fact: {
        value: {
          en: 'The monthly basic fee goes on while you are back home for a time. Tell GTN if you cannot pay by the 25th.',
          'zh-Hans': '临时回国期间，每月基本费照收。25日以前付不了的，请告知 GTN。',
        },
        sources: [gtnMobilePage],
      },
    },
  ],
}
