import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary, weak } = sourcesRead('2026-11-23')

const ispr = secondary('https://ispr.net/sim/uqmobile-cancellation', null)
const github = secondary(
  'https://github.com/LuQvia/SolQvia/blob/5a2dee4cd0fb0b471be3c4aee71b2f56c51e9198/assets/data/phase171-mnp-reservation-deep-master-v1.json',
  '2026-09-23',
)
const xlisting = secondary('https://kuramoba.xlisting.co.jp/mnp/how-cancel-uqmobile/', null)
const cancell = weak('https://cancell.jp/carrier/974', null)
const kurashiru = secondary('https://hikaku.kurashiru.com/articles/01J5MMYZWYRMY50FZPHAXPGYTV', null)

export const uqMobile: Carrier = {
  id: 'uq-mobile',
  kind: 'mobile',
  name: { en: 'UQ mobile', 'zh-Hans': 'UQ mobile', ja: 'UQモバイル' },
  nameSources: [kurashiru],
  said: {
    text: 'UQモバイル',
    reading: 'ゆーきゅーもばいる',
    sources: [secondary('https://cancell.jp/carrier/974', null)],
  },
  aliases: ['ユーキューモバイル', 'UQ', 'ゆーきゅー', 'KDDI'],
  operator: { value: 'KDDI', sources: [kurashiru] },
  domains: ['uqwimax.jp', 'au.com'],
  page: 'https://www.uqwimax.jp/mobile/flow/mnp_cancel/',
  desks: [
    {
      number: '0120-929-818',
      purpose: 'support',
      languages: [],
      hours: { opens: '09:00', closes: '21:00' },
      cost: 'free',
      from: { en: 'any phone; some IP phones cannot', 'zh-Hans': '任何电话，部分 IP 电话除外' },
      note: { en: 'hours of older pages', 'zh-Hans': '受理时间出自较旧的页面' },
      sources: [ispr],
    },
    {
      number: '0120-001-659',
      purpose: 'port-out',
      languages: [],
      hours: { opens: '09:00', closes: '20:00' },
      sources: [github],
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
              text: { en: 'A guide: yes, online or by phone.', 'zh-Hans': '一份指南：可以，网上或电话。' },
              source: xlisting,
            },
            {
              says: 'yes',
              about: 'former-plan',
              text: {
                en: 'An article from before March 2022: by phone only.',
                'zh-Hans': '2022年3月以前的一篇文章：只能打电话。',
              },
              source: cancell,
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A guide: My UQ mobile.', 'zh-Hans': '一份指南：My UQ mobile。' },
              source: xlisting,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'Online since 15 March 2022.', 'zh-Hans': '2022年3月15日起可在网上解约。' },
              source: secondary('https://keitaisoudan.com/cancel/', '2023-03'),
            },
          ],
          note: {
            value: {
              en: 'My UQ mobile, day and night. After 21:10 it is done later.',
              'zh-Hans': 'My UQ mobile，24小时。21:10以后办理的稍后处理。',
            },
            sources: [xlisting],
          },
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'yes',
              about: 'another-procedure',
              text: {
                en: 'For MNP when SMS cannot be received: UQ Spot, au Style or au shop.',
                'zh-Hans': '携号转网且收不到短信时：UQ Spot、au Style 或 au 店铺。',
              },
              source: xlisting,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'An older article: shops do not take cancellations.',
                'zh-Hans': '一篇较旧的文章：店铺不办理解约。',
              },
              source: cancell,
            },
          ],
        },
      ],
      timing: {
        value: {
          ends: 'same-day',
          until: '21:10',
          text: { en: 'The same day; online after 21:10: later.', 'zh-Hans': '当天；网上21:10以后办理的稍后生效。' },
        },
        sources: [xlisting],
        rivals: [
          {
            value: {
              en: 'Before March 2022: the phone call itself stopped the line.',
              'zh-Hans': '2022年3月以前：打完电话线路即停。',
            },
            sources: [weak('https://ispr.net/sim/uqmobile-cancellation', null)],
          },
        ],
      },
      reason: {
        when: 'yes',
        text: {
          en: 'A guide says: online in My UQ mobile (since March 2022), or by phone at 0120-929-818. The hours of that number are from older pages. Have the 4-digit PIN ready.',
          'zh-Hans':
            '一份指南说可在 My UQ mobile 办理（2022年3月起），也可拨打 0120-929-818。该号码的受理时间出自较旧的页面。请准备好4位密码。',
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
                en: 'A guide that read UQ’s pages: one-stop, or My UQ mobile, day and night.',
                'zh-Hans': '一份查看过 UQ 官网的指南：一站式，或 My UQ mobile（24小时）。',
              },
              source: github,
            },
          ],
          url: 'https://www.uqwimax.jp/mobile/flow/mnp_cancel/',
        },
        {
          channel: 'phone',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'The same: 0120-001-659, 9:00–20:00.', 'zh-Hans': '同上：0120-001-659，9:00–20:00。' },
              source: github,
            },
          ],
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'The same: UQ mobile shops.', 'zh-Hans': '同上：UQ mobile 店铺。' },
              source: github,
            },
          ],
        },
      ],
    },
  },
  contractNumber: {
    value: {
      en: 'Customer Code (お客様コード): 8 letters and digits, one for each line. On the billing statement, on your copy of the contract, and in My UQ mobile (Billing > Check Billing > PIN > Open Breakdown).',
      'zh-Hans':
        '客户代码（お客様コード）：8位字母和数字，每条线路一个。写在账单、合同的客户联上，也可在 My UQ mobile 查看（Billing > Check Billing > PIN > Open Breakdown）。',
    },
    sources: [official('https://au.com/english/support/faq/ebilling-statement/ea00000000119', null)],
  },
  facts: [
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'By phone: the reason, the number of the line, the holder’s name, the 4-digit PIN set at sign-up. Only the holder (from before 2022).',
          'zh-Hans': '电话：原因、线路号码、机主姓名、签约时设的4位密码，限机主本人（2022年以前）。',
        },
        sources: [ispr, secondary('https://xn--sim-pd0fo47c37eo05e.com/uqmobile/uqkaiyaku', null)],
        rivals: [
          {
            value: {
              en: 'MNP by phone: the holder, the 4-digit PIN, caller ID shown.',
              'zh-Hans': '电话办携号转网：机主本人、4位密码，并显示来电号码。',
            },
            sources: [github],
          },
        ],
      },
    },
    {
      id: 'early-fee',
      fact: {
        value: {
          en: '990 yen, for contracts since 1 June 2024 left within a year and judged not to be ordinary use.',
          'zh-Hans': '2024年6月1日以后的合同，不满1年解约且被认定为非正常使用的，收990日元。',
        },
        sources: [secondary('https://news.mynavi.jp/article/20240524-2952068', '2024-05-24')],
      },
    },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'By the day when you move from UQ to au or povo2.0 with the same number.',
          'zh-Hans': '保留号码从 UQ 转到 au 或 povo2.0 时按天计算。',
        },
        sources: [official('https://www.au.com/english/support/faq/eservice/epg00002070', null)],
      },
    },
    {
      id: 'unpaid-bills',
      fact: {
        value: {
          en: 'If you were warned that the contract will be ended: call 151 from the stopped UQ phone (free) or 03-6759-8881 from a landline (charged), weekdays 9:00–17:00.',
          'zh-Hans':
            '收到强制解约通知时：用被停机的 UQ 手机拨151（免费），或用固定电话拨03-6759-8881（收费），工作日9:00–17:00。',
        },
        sources: [official('https://www.au.com/english/support/notice01', null)],
      },
    },
    {
      id: 'suspension',
      fact: {
        value: {
          en: 'While a line is stopped for non-payment, basic and option fees go on.',
          'zh-Hans': '因欠费停机期间，基本费和附加服务费照收。',
        },
        sources: [official('https://www.au.com/english/support/request_for_payment', null)],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'One-stop; or My UQ mobile, 0120-001-659, a UQ shop. The number comes by SMS from 157 and is valid for 15 days. From UQ to au or povo2.0 you need none; a line without SMS: go to a shop.',
          'zh-Hans':
            '一站式；或 My UQ mobile、0120-001-659、UQ 店铺。预约号由157发短信通知，15天内有效。转到 au 或 povo2.0 不需要；收不到短信的线路请去店铺。',
        },
        sources: [github],
      },
    },
  ],
}
