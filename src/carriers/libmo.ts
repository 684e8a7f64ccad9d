import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary, weak } = sourcesRead('2026-11-23')

const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/libmo-mnp-reservation-number-guide/',
  '2026-08-08',
)
const tokaiCatvPage = official('https://tokai-catv.co.jp/faq/libmo/l-price/3441', null)

export const libmo: Carrier = {
  id: 'libmo',
  kind: 'mobile',
  name: { en: 'LIBMO', 'zh-Hans': 'LIBMO', ja: 'LIBMO' },
  nameSources: [tokaiCatvPage],
  said: { text: 'LIBMO', reading: 'りぶも', sources: [secondary('https://jyorimooo.net/sim/libmo/', null)] },
  aliases: ['リブモ', 'りぶも', 'TOKAI'],
  domains: ['libmo.jp', 'tokai-catv.co.jp'],
  page: 'https://www.libmo.jp/mnporderintroduction/',
  desks: [],
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
                en: 'An old article: yes, at the customer centre: a voice menu, then an operator, 10 to 15 minutes.',
                'zh-Hans': '一篇较早的文章：可以打客服中心，先是语音菜单再转人工，10至15分钟。',
              },
              source: weak('https://jyorimooo.net/sim/libmo/', null),
            },
          ],
        },
      ],
      reason: {
        when: 'unknown',
        text: {
          en: 'One old article says that LIBMO’s customer centre cancels by phone; we found nothing better, and no number. Look at its own page. If you call, first ask whether it can be done by phone.',
          'zh-Hans':
            '只有一篇较早的文章说客服中心可以电话解约，没有更可靠的资料，也没有查到号码。请看官网；要打电话的话，先问清电话里能不能解约。',
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
                en: 'A guide of August 2026 that read LIBMO’s page: LIBMO My Page.',
                'zh-Hans': '2026年8月的一份指南（查看过 LIBMO 官网）：LIBMO My Page。',
              },
              source: solqvia,
            },
          ],
          url: 'https://www.libmo.jp/mnporderintroduction/',
        },
        {
          channel: 'phone',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'The same guide: or at the customer centre.', 'zh-Hans': '同一份指南：也可在客服中心办理。' },
              source: solqvia,
            },
          ],
        },
      ],
    },
  },
  facts: [
    {
      id: 'early-fee',
      fact: {
        value: {
          en: 'Voice SIM within one year of the start of billing: about one month’s charge. Data-only SIM: nothing.',
          'zh-Hans': '语音卡从计费开始不满1年解约：约一个月的月费。纯数据卡不收。',
        },
        sources: [secondary('https://www.luft.co.jp/media/?p=10685', null)],
        rivals: [
          {
            value: { en: '9,500 yen on older contracts (2020).', 'zh-Hans': '2020年的说法：旧合同收9,500日元。' },
            sources: [secondary('https://mvno.excite.co.jp/libmo-cancellation/', '2020-08')],
          },
        ],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'LIBMO My Page or the customer centre; one line at a time.',
          'zh-Hans': 'LIBMO My Page 或客服中心；一次只能办一条线路。',
        },
        sources: [solqvia],
      },
    },
    {
      id: 'good-to-know',
      fact: {
        value: {
          en: 'Billing starts the day after the SIM arrives, or on the day your number moved in; the one-year term counts from there. Its end stands in My Page.',
          'zh-Hans': 'SIM 送达次日（转入号码的，为转入当天）开始计费，1年期限也从这天算起；到期日可在 My Page 查看。',
        },
        sources: [tokaiCatvPage, secondary('https://www.libmo-navi.com/entry/iyakukin', null)],
      },
    },
  ],
}
