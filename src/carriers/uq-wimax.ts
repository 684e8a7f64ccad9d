import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { secondary, weak } = sourcesRead('2026-11-23')

const quickhikari = secondary('https://quickhikari.com/?p=68', null)
const kaiyakunokyoukasyo = secondary('https://kaiyakunokyoukasyo.com/internet/911', null)

export const uqWimax: Carrier = {
  id: 'uq-wimax',
  kind: 'home-internet',
  name: { en: 'UQ WiMAX', 'zh-Hans': 'UQ WiMAX', ja: 'UQ WiMAX' },
  nameSources: [quickhikari],
  said: { text: 'UQ WiMAX', reading: 'ゆーきゅーわいまっくす' },
  aliases: ['ユーキューワイマックス', 'WiMAX', 'ワイマックス', 'UQ'],
  domains: ['uqwimax.jp'],
  page: 'https://www.uqwimax.jp/',
  desks: [
    {
      number: '0120-929-777',
      purpose: 'cancel',
      languages: [],
      hours: { opens: '09:00', closes: '20:00' },
      note: {
        en: 'UQ WiMAXお客さまセンター; also to book the end of a month',
        'zh-Hans': '「UQ WiMAXお客さまセンター」，也可预约月底解约',
      },
      sources: [quickhikari],
      rivals: [
        {
          value: {
            en: 'Older pages give 0120-929-818, 9:00–21:00, free.',
            'zh-Hans': '较早的页面写的是 0120-929-818，9:00–21:00，免费。',
          },
          sources: [kaiyakunokyoukasyo],
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
                en: 'A guide: yes; the only way while a device is being paid off, and for a date set ahead.',
                'zh-Hans': '一份指南：可以；设备分期未付清或要预约日期时，只能打电话。',
              },
              source: quickhikari,
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A guide: yes, my UQ WiMAX.', 'zh-Hans': '一份指南：可以，my UQ WiMAX。' },
              source: quickhikari,
            },
            {
              says: 'unclear',
              about: 'this-procedure',
              text: {
                en: 'An article of 2020: no; the page came later.',
                'zh-Hans': '2020年的一篇文章：不能；网上办理是后来才有的。',
              },
              source: weak('https://simchange.jp/post-166490/', '2020-11-18'),
            },
          ],
          note: {
            value: {
              en: 'my UQ WiMAX, day and night. First login with ID and password, or register with the 受付番号 and the PIN.',
              'zh-Hans': 'my UQ WiMAX，24小时。用 ID 和密码登录，或用「受付番号」和密码注册。',
            },
            sources: [quickhikari],
          },
        },
      ],
      timing: {
        value: {
          ends: 'same-day',
          text: {
            en: 'The day you finish online; by phone the end of a month can be booked. It cannot be undone.',
            'zh-Hans': '网上当天生效；打电话可预约月底。不能撤回。',
          },
        },
        sources: [quickhikari],
      },
      reason: {
        when: 'yes',
        text: {
          en: 'A guide says: online or by phone. The phone is the only way while you are paying off a device, or if you want a date ahead. Have your contact number and PIN ready.',
          'zh-Hans': '一份指南说网上和电话都行；设备分期未付清或要预约日期时，只能打电话。请准备好联系电话和密码。',
        },
      },
    },
  },
  facts: [
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'Name, the registered contact phone, and the PIN, the date of birth or the address (an old page).',
          'zh-Hans': '姓名、登记的联系电话，以及密码、出生日期或地址（较旧的页面）。',
        },
        sources: [kaiyakunokyoukasyo],
        rivals: [
          {
            value: {
              en: 'Without the PIN, the address of the contract or of the bill will do (2019).',
              'zh-Hans': '忘记密码时，合同地址或账单地址也可以（2019年）。',
            },
            sources: [secondary('https://knewmon.com/wimaxcancel/', '2019-04-30')],
          },
        ],
      },
    },
    {
      id: 'early-fee',
      fact: {
        value: {
          en: '1,100 yen inside a 2-year term, nothing in the months of renewal. Plans without a term: nothing.',
          'zh-Hans': '两年合约期内1,100日元，更新月不收；无合约期的套餐不收。',
        },
        sources: [quickhikari],
      },
    },
    {
      id: 'last-month',
      fact: { value: { en: 'The basic charge is by the day.', 'zh-Hans': '基本费按天计算。' }, sources: [quickhikari] },
    },
  ],
}
