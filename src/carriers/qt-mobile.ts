import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { secondary, weak } = sourcesRead('2026-11-23')

const coordinateYourSmartphone = weak(
  'https://coordinate-your-smartphone.com/qt%E3%83%A2%E3%83%90%E3%82%A4%E3%83%AB%E3%81%AE%E8%A7%A3%E7%B4%84%E6%96%B9%E6%B3%95%E3%80%80%E8%A7%A3%E7%B4%84%E9%87%91%E3%81%AF%E3%81%84%E3%81%8F%E3%82%89%E7%99%BA%E7%94%9F%E3%81%99%E3%82%8B%E3%81%AE/',
  null,
)
const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/qtmobile-mnp-reservation-number-guide/',
  '2026-08-08',
)
const kakuyasuphoneNews = secondary('https://kakuyasuphone-news.com/qt-mobile-minimum-usage-period/', '2022-07')

export const qtMobile: Carrier = {
  id: 'qt-mobile',
  kind: 'mobile',
  name: { en: 'QTmobile', 'zh-Hans': 'QTmobile', ja: 'QTモバイル' },
  nameSources: [secondary('https://minamin.blog/qt_cancel/', '2019-03-16')],
  said: { text: 'QTモバイル', reading: 'きゅーてぃーもばいる' },
  aliases: ['キューティーモバイル', 'QTnet', 'キューティー'],
  domains: ['qtmobile.jp'],
  page: 'https://faq.qtmobile.jp/faq_detail.html?id=900409',
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
                en: 'An older site: yes, and the call centre is the only way.',
                'zh-Hans': '一个较旧的网站：可以，而且只能打客服电话。',
              },
              source: coordinateYourSmartphone,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A blog of 2019: a phone desk takes cancellations.',
                'zh-Hans': '2019年的一篇博客：有电话受理解约。',
              },
              source: weak('https://minamin.blog/qt_cancel/', '2019-03-16'),
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'unclear',
              about: 'this-procedure',
              text: {
                en: 'A guide of August 2026 that read QTmobile’s page: the QTnet member page has a menu for booking a cancellation, where the MNP number is issued. It does not say that a plain cancellation is done there.',
                'zh-Hans':
                  '2026年8月的一份指南（查看过 QTmobile 官网）：QTnet 会员页有“解约预约”菜单，MNP 预约号在那里发放。没有说单纯解约能在那里办完。',
              },
              source: solqvia,
            },
          ],
          url: 'https://faq.qtmobile.jp/faq_detail.html?id=900409',
          note: {
            value: {
              en: 'QTnet member page: 各種お手続き, QTモバイルの解約予約お手続き.',
              'zh-Hans': 'QTnet 会员页：「各種お手続き」→「QTモバイルの解約予約お手続き」。',
            },
            sources: [solqvia],
          },
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'An older site: no; shops take sign-ups and device changes only.',
                'zh-Hans': '一个较旧的网站：不能；店铺只办新签约和换机。',
              },
              source: coordinateYourSmartphone,
            },
          ],
        },
      ],
      reason: {
        when: 'unknown',
        text: {
          en: 'Look at the QTnet member page first: a guide of August 2026 found a menu there for booking a cancellation (解約予約). That the call centre cancels is said by old sources only, and we found no sure number. If you call, first ask whether it can be done by phone.',
          'zh-Hans':
            '请先看 QTnet 会员页：2026年8月的一份指南说那里有预约解约的菜单（「解約予約」）。只有较旧的来源说可以打电话解约，可靠的号码也没有查到。要打电话的话，先问清电话里能不能解约。',
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
                en: 'A guide of August 2026: on the member page.',
                'zh-Hans': '2026年8月的一份指南：在会员页办理。',
              },
              source: solqvia,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'In 2022: online for 0 yen.', 'zh-Hans': '2022年的说法：网上办理，0日元。' },
              source: kakuyasuphoneNews,
            },
          ],
          url: 'https://faq.qtmobile.jp/faq_detail.html?id=900409',
        },
        {
          channel: 'phone',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A guide of August 2026: by phone, too, for a fee.',
                'zh-Hans': '2026年8月的一份指南：也可打电话，收费。',
              },
              source: solqvia,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'In 2022: by phone for 1,100 yen.', 'zh-Hans': '2022年的说法：打电话办理，1,100日元。' },
              source: kakuyasuphoneNews,
            },
          ],
        },
      ],
    },
  },
  facts: [
    {
      id: 'old-plan-fee',
      fact: {
        value: {
          en: 'The minimum term and its fee were abolished on 1 July 2022.',
          'zh-Hans': '最低使用期限及其费用已于2022年7月1日取消。',
        },
        sources: [kakuyasuphoneNews],
      },
    },
    {
      id: 'port-out-fee',
      fact: {
        value: { en: '0 yen online, 1,100 yen by phone (2022).', 'zh-Hans': '网上0日元，电话1,100日元（2022年）。' },
        sources: [kakuyasuphoneNews],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'On the member page, or by phone for a fee. Type D takes 2 to 5 days, types A and S are ready the next day. Valid for 14 days, the day of issue included; meanwhile no cancellation, reissue or change of plan.',
          'zh-Hans':
            '在会员页办理，或打电话（收费）。D 型2至5天，A 型和 S 型次日发放。含发放当天14天内有效；期间不能解约、补卡或改套餐。',
        },
        sources: [solqvia],
      },
    },
  ],
}
