import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { secondary } = sourcesRead('2026-11-23')

const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/mercari-mobile-mnp-reservation-number-guide/',
  '2026-08-08',
)

export const mercariMobile: Carrier = {
  id: 'mercari-mobile',
  kind: 'mobile',
  name: { en: 'Mercari Mobile', 'zh-Hans': 'Mercari Mobile', ja: 'メルカリモバイル' },
  nameSources: [solqvia],
  said: { text: 'メルカリモバイル' },
  aliases: ['メルカリ', 'めるかり', 'mercari', 'merukari'],
  domains: ['mercari.com'],
  page: 'https://help.jp.mercari.com/guide/articles/1935/',
  desks: [],
  procedures: {
    cancel: {
      channels: [
        {
          channel: 'app',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A guide of August 2026 that read Mercari’s page: in the Mercari app.',
                'zh-Hans': '2026年8月的一份指南（查看过 Mercari 官网）：在 Mercari 应用里办理。',
              },
              source: solqvia,
            },
          ],
          url: 'https://help.jp.mercari.com/guide/articles/1935/',
          note: {
            value: {
              en: 'Mercari app: おさいふ, then メルカリモバイル, プラン情報, 解約・MNP転出.',
              'zh-Hans': 'Mercari 应用：「おさいふ」→「メルカリモバイル」→「プラン情報」→「解約・MNP転出」。',
            },
            sources: [solqvia],
          },
        },
      ],
      reason: {
        when: 'unknown',
        text: {
          en: 'A guide that read Mercari’s page names the Mercari app as the way to cancel. We found nothing on the phone, and no number.',
          'zh-Hans': '一份查看过 Mercari 官网的指南说在 Mercari 应用里解约。能不能打电话解约、电话号码都没有查到。',
        },
      },
    },
    'port-out': {
      channels: [
        {
          channel: 'app',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'The same menu of the app; one-stop is possible, too.',
                'zh-Hans': '应用里的同一菜单；也支持一站式。',
              },
              source: solqvia,
            },
          ],
          url: 'https://help.jp.mercari.com/guide/articles/1935/',
        },
      ],
    },
  },
  facts: [
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'The MNP number comes in 1 to 4 days and is valid for 15 days; one-stop works, too. Not while the line is suspended, a cancellation is booked, a SIM is being reissued or your data is on sale.',
          'zh-Hans':
            '预约号1至4天发放，15天内有效，也支持一站式。停机中、已预约解约、正在补卡或流量挂单出售时不能办理。',
        },
        sources: [solqvia],
      },
    },
  ],
}
