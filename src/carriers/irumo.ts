import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { secondary, weak } = sourcesRead('2026-11-23')

const kaiyaku = secondary('https://kaiyaku.jp/irumo-kaiyaku-2', null)

export const irumo: Carrier = {
  id: 'irumo',
  kind: 'mobile',
  name: { en: 'irumo', 'zh-Hans': 'irumo', ja: 'irumo' },
  nameSources: [kaiyaku],
  said: { text: 'irumo', reading: 'いるも', sources: [kaiyaku] },
  aliases: ['イルモ', 'いるも', 'ドコモ イルモ', 'docomo'],
  operator: { value: 'NTTドコモ', sources: [kaiyaku] },
  domains: ['docomo.ne.jp'],
  page: 'https://www.docomo.ne.jp/support/cancel/',
  desks: [],
  procedures: {
    cancel: {
      channels: [
        {
          channel: 'phone',
          claims: [
            {
              says: 'unclear',
              about: 'this-procedure',
              text: {
                en: 'A site names two ways, online or a docomo shop, and not the phone.',
                'zh-Hans': '一个网站列出网上和 docomo 店铺两种办法，没有提到电话。',
              },
              source: kaiyaku,
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: yes.', 'zh-Hans': '一个网站：可以。' },
              source: kaiyaku,
            },
          ],
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: yes, at a docomo shop.', 'zh-Hans': '一个网站：可以，docomo 店铺。' },
              source: kaiyaku,
            },
          ],
        },
      ],
      reason: {
        when: 'unknown',
        text: {
          en: 'A site names two ways: online or a docomo shop. Of the phone nothing is said. If you call docomo, first ask whether it can be done by phone.',
          'zh-Hans':
            '一个网站列出网上和 docomo 店铺两种办法，没有提到电话。给 docomo 打电话的话，先问清电话里能不能解约。',
        },
      },
    },
  },
  facts: [
    {
      id: 'early-fee',
      fact: {
        value: {
          en: 'For lines since 1 March 2025 left within a year under docomo’s conditions: 1,100 yen, or the plan’s monthly fee where that is less.',
          'zh-Hans': '2025年3月1日以后的线路，符合 docomo 条件且不满1年解约：收1,100日元，月费更低的收月费。',
        },
        sources: [
          secondary('https://senior.mamaroid.com/docomo-contract-cancellation-fee', null),
          kaiyaku,
          secondary('https://usedoor.jp/news/2025-02-18-docomo-tanki-kaiyaku-1100yen', '2025-02-18'),
        ],
        rivals: [
          {
            value: { en: 'Never any fee (written before that rule).', 'zh-Hans': '不收任何费用（该规定之前的说法）。' },
            sources: [weak('https://masamobile.co.jp/irumo/penalty', null)],
          },
        ],
      },
    },
    {
      id: 'last-month',
      fact: {
        value: { en: 'The last month is charged in full.', 'zh-Hans': '最后一个月按整月收费。' },
        sources: [secondary('https://masamobile.co.jp/irumo/penalty', null), kaiyaku],
      },
    },
  ],
}
