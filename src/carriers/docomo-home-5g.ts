import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { secondary } = sourcesRead('2026-11-23')

const gensakuwomitai = secondary('https://gensakuwomitai.net/home5g-kaiyaku', '2026')
const livika = secondary('https://livika.jp/50594', '2024-12')
const selectra = secondary('https://selectra.jp/telecom/home-router/docomo-home5g-cancellation', null)

export const docomoHome5g: Carrier = {
  id: 'docomo-home-5g',
  kind: 'home-internet',
  name: { en: 'docomo home 5G', 'zh-Hans': 'docomo home 5G', ja: 'home 5G' },
  nameSources: [gensakuwomitai],
  said: { text: 'home 5G', reading: 'ほーむふぁいぶじー' },
  aliases: ['ドコモホーム5G', 'ホーム5G', 'ホームファイブジー', 'docomo home', 'HR01', 'HR02'],
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
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'A guide of 2026 that cites docomo’s page: the phone answers questions only.',
                'zh-Hans': '2026年的一份引用 docomo 官网的指南：电话只能咨询。',
              },
              source: gensakuwomitai,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'A guide of December 2024: two ways only, My docomo or a shop.',
                'zh-Hans': '2024年12月的一份指南：只有两种办法，My docomo 或店铺。',
              },
              source: livika,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A guide of June 2026 that read docomo’s page: the phone is accepted, and only for home 5G.',
                'zh-Hans': '2026年6月的一份查看过 docomo 官网的指南：可以打电话，且仅限 home 5G。',
              },
              source: secondary('https://www.cancelatlas.com/c/ntt-docomo-jp', '2026-06-06'),
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'My docomo.', 'zh-Hans': 'My docomo。' },
              source: gensakuwomitai,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'My docomo.', 'zh-Hans': 'My docomo。' },
              source: livika,
            },
          ],
          url: 'https://www.docomo.ne.jp/support/cancel/',
          note: {
            value: {
              en: 'My docomo, with the d account made for home 5G.',
              'zh-Hans': 'My docomo，用办理 home 5G 时的 d 账号。',
            },
            sources: [selectra],
          },
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A docomo shop.', 'zh-Hans': 'docomo 店铺。' },
              source: gensakuwomitai,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A docomo shop.', 'zh-Hans': 'docomo 店铺。' },
              source: livika,
            },
          ],
        },
      ],
      timing: {
        value: {
          ends: 'same-day',
          text: {
            en: 'At once when you finish; no day can be booked ahead.',
            'zh-Hans': '办完立即生效，不能预约日期。',
          },
        },
        sources: [gensakuwomitai],
      },
      reason: {
        when: 'disputed',
        text: {
          en: 'Sources disagree on whether home 5G is cancelled by phone: a guide of June 2026 says yes, two others say only My docomo or a shop. Try My docomo first. If you call, first ask whether it can be done by phone.',
          'zh-Hans':
            'home 5G 能不能打电话解约，各处说法不一：2026年6月的一份指南说可以，另外两处说只能用 My docomo 或去店铺。请先试 My docomo；要打电话的话，先问清电话里能不能解约。',
        },
      },
    },
  },
  facts: [
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'The d account made for home 5G, plus an ID document: licence or My Number card, or the residence card with a foreign passport.',
          'zh-Hans': '办理 home 5G 时的 d 账号，加上证件：驾照或 My Number 卡，或在留卡加外国护照。',
        },
        sources: [selectra],
      },
    },
    {
      id: 'early-fee',
      fact: {
        value: { en: '1,100 yen may apply, depending on conditions.', 'zh-Hans': '视条件可能收1,100日元。' },
        sources: [gensakuwomitai],
      },
    },
    {
      id: 'last-month',
      fact: {
        value: { en: 'In general the last month is charged in full.', 'zh-Hans': '一般按整月收费。' },
        sources: [gensakuwomitai],
      },
    },
    {
      id: 'instalments',
      fact: {
        value: { en: 'What is left of the instalments goes on being billed.', 'zh-Hans': '剩余的分期款继续按期收取。' },
        sources: [gensakuwomitai],
      },
    },
  ],
}
