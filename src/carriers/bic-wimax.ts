import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { secondary } = sourcesRead('2026-11-23')

const pokemoba = secondary('https://pokemoba.com/bic-wimax-kaiyaku', null)

export const bicWimax: Carrier = {
  id: 'bic-wimax',
  kind: 'home-internet',
  name: { en: 'BIC WiMAX', 'zh-Hans': 'BIC WiMAX', ja: 'BIC WiMAX' },
  nameSources: [pokemoba],
  said: { text: 'BIC WiMAX', reading: 'びっくわいまっくす' },
  aliases: ['ビックワイマックス', 'ビックカメラ WiMAX', 'ラネット', 'BIC'],
  operator: {
    value: '株式会社ラネット',
    sources: [secondary('https://wifi-tokyo-rentalshop.com/masternet/?p=11199', null)],
  },
  domains: [],
  desks: [
    {
      number: '0120-99-5151',
      purpose: 'cancel',
      languages: [],
      hours: { opens: '09:00', closes: '21:00' },
      note: { en: 'for the contract holder', 'zh-Hans': '限机主本人' },
      sources: [pokemoba],
    },
    {
      number: '042-310-3710',
      purpose: 'cancel',
      languages: [],
      cost: 'charged',
      from: { en: 'mobile phones', 'zh-Hans': '手机' },
      sources: [pokemoba],
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
              text: { en: 'A guide: yes, the contract holder calls.', 'zh-Hans': '一份指南：可以，由机主本人拨打。' },
              source: pokemoba,
            },
          ],
        },
        {
          channel: 'post',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'The same guide: or a form by post.', 'zh-Hans': '同一份指南：也可邮寄申请表。' },
              source: pokemoba,
            },
          ],
        },
      ],
      timing: {
        value: {
          ends: 'chosen-day',
          text: { en: 'Any day from the call to 30 days ahead.', 'zh-Hans': '从来电当天到30天后，可任选一天。' },
        },
        sources: [secondary('https://xn--max-qi4byo.com/bigcamera-kaiyaku/', null)],
      },
      reason: {
        when: 'yes',
        text: {
          en: 'A guide says that BIC WiMAX is cancelled by phone, by the contract holder, or with a form by post. You can name any day up to 30 days ahead.',
          'zh-Hans': '一份指南说 BIC WiMAX 可由机主本人打电话解约，也可邮寄申请表。解约日可在30天内任选。',
        },
      },
    },
  },
  facts: [],
}
