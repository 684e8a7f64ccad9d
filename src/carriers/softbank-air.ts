import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { secondary, weak } = sourcesRead('2026-11-23')

const microminister = secondary('https://microminister.co.jp/tokuhayanet/softbankair_kaiyaku/', '2024')
const largeCapacity = secondary('https://large-capacity.co.jp/blogs/84', null)
const smarpho = secondary('https://smarpho.jp/post-13020/', null)
const luft = weak('https://luft.co.jp/media/eturn-and-tips-for-zero-costs', null)

export const softbankAir: Carrier = {
  id: 'softbank-air',
  kind: 'home-internet',
  name: { en: 'SoftBank Air', 'zh-Hans': 'SoftBank Air', ja: 'ソフトバンクエアー' },
  nameSources: [microminister],
  said: { text: 'ソフトバンクエアー' },
  aliases: ['SoftBank Air', 'ソフトバンクエア', 'エアー', 'air', '软银'],
  domains: ['softbank.jp'],
  page: 'https://www.softbank.jp/support/faq/view/18972',
  desks: [
    {
      number: '0800-222-5090',
      purpose: 'cancel',
      languages: [],
      hours: { opens: '10:00', closes: '19:00' },
      cost: 'free',
      sources: [microminister, largeCapacity],
      rivals: [
        {
          value: {
            en: 'An older number for all questions: 0800-1111-820, 10:00–19:00, free.',
            'zh-Hans': '较早的综合咨询号码：0800-1111-820，10:00–19:00，免费。',
          },
          sources: [smarpho],
        },
      ],
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
                en: 'A guide of 2024: yes, and in practice the only way: no shop, no page.',
                'zh-Hans': '2024年的一份指南：可以，而且实际上只能打电话，店铺和网站都不行。',
              },
              source: microminister,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: phone or My SoftBank.', 'zh-Hans': '一个网站：电话或 My SoftBank。' },
              source: luft,
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A guide of 2024: no.', 'zh-Hans': '2024年的一份指南：不能。' },
              source: microminister,
            },
            {
              says: 'unclear',
              about: 'this-procedure',
              text: {
                en: 'A site: My SoftBank is limited and may end in a phone call.',
                'zh-Hans': '一个网站：My SoftBank 有限制，最后可能还是要打电话。',
              },
              source: luft,
            },
          ],
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A guide of 2024: no.', 'zh-Hans': '2024年的一份指南：不能。' },
              source: microminister,
            },
          ],
        },
      ],
      timing: {
        value: {
          ends: 'month-end',
          lastDay: 'last',
          text: {
            en: 'On the last day of the month in which you call. Lines are crowded from the 25th.',
            'zh-Hans': '来电当月的最后一天结束。25日以后电话很难打通。',
          },
        },
        sources: [secondary('https://luft.co.jp/media/eturn-and-tips-for-zero-costs', null), largeCapacity],
      },
      reason: {
        when: 'yes',
        text: {
          en: 'A guide of 2024 says: by phone, and in practice only so. It ends on the last day of the month in which you call; lines are crowded from the 25th. Ask about sending the terminal back.',
          'zh-Hans':
            '2024年的一份指南说要打电话，实际上也只能打电话。来电当月的最后一天结束，25日以后很难打通。请问清终端怎样归还。',
        },
      },
    },
  },
  facts: [
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'Name, date of birth, contact phone number, the 4-digit PIN, the S-ID: on the papers from when you signed up, or in My SoftBank.',
          'zh-Hans': '姓名、出生日期、联系电话、4位密码、S-ID：见签约文件或 My SoftBank。',
        },
        sources: [secondary('https://kantansetuzoku.info/archives/48', null)],
        rivals: [
          {
            value: {
              en: 'Name, the contract number or the registered phone number, date of birth.',
              'zh-Hans': '姓名、合同号或登记的联系电话、出生日期。',
            },
            sources: [secondary('https://ymobilebank.net/softbankairkaiyaku/', null)],
          },
        ],
      },
    },
    {
      id: 'device-return',
      fact: {
        value: {
          en: 'A rented Air terminal has to be sent back; a bought one not.',
          'zh-Hans': '租用的 Air 终端要寄回，购买的不用。',
        },
        sources: [smarpho],
      },
    },
  ],
}
