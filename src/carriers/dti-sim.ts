import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { secondary } = sourcesRead('2026-11-23')

const kaiyakunokyoukasyo = secondary('https://kaiyakunokyoukasyo.com/sim/1344/', '2020-11-30')
const pitasuma = secondary('https://pitasuma.com/articles/dtisim/191', null)
const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/dti-sim-mnp-reservation-number-guide/',
  '2026-08-08',
)
const selectra = secondary('https://selectra.jp/sim/providers/dti/kaiyaku', null)

export const dtiSim: Carrier = {
  id: 'dti-sim',
  kind: 'mobile',
  name: { en: 'DTI SIM', 'zh-Hans': 'DTI SIM', ja: 'DTI SIM' },
  nameSources: [selectra],
  said: { text: 'DTI SIM', reading: 'でぃーてぃーあいしむ' },
  aliases: ['ディーティーアイ', 'DTI', 'ドリーム・トレイン・インターネット', 'dream train'],
  operator: { value: '株式会社ドリーム・トレイン・インターネット', sources: [selectra] },
  domains: ['dream.jp'],
  page: 'https://dream.jp/mb/sim/step/mnp/',
  desks: [],
  procedures: {
    cancel: {
      channels: [
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A guide of 2020: yes, in MyDTI.', 'zh-Hans': '2020年的一份指南：可以，在 MyDTI 办理。' },
              source: kaiyakunokyoukasyo,
            },
          ],
          note: { value: { en: 'MyDTI.', 'zh-Hans': 'MyDTI。' }, sources: [kaiyakunokyoukasyo] },
        },
      ],
      timing: {
        value: {
          ends: 'month-end',
          lastDay: 25,
          text: {
            en: 'By the 25th it ends with the month; from the 26th with the next.',
            'zh-Hans': '25日以前办理的当月底结束；26日以后为次月底。',
          },
        },
        sources: [pitasuma, secondary('https://mvno.excite.co.jp/dtisim-cancellation/', null)],
      },
      reason: {
        when: 'unknown',
        text: {
          en: 'A guide names the site (MyDTI) as the way to cancel, by the 25th for the end of the month. We found nothing on the phone, and no number. Most of what we found is from 2018 to 2020.',
          'zh-Hans':
            '一份指南说在网站（MyDTI）解约，25日以前办理的当月底结束。能不能打电话解约、电话号码都没有查到。查到的资料大多是2018至2020年的。',
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
                en: 'A guide of August 2026 that read DTI’s page: in MyDTI.',
                'zh-Hans': '2026年8月的一份指南（查看过 DTI 官网）：在 MyDTI 办理。',
              },
              source: solqvia,
            },
          ],
          url: 'https://dream.jp/mb/sim/step/mnp/',
        },
      ],
    },
  },
  facts: [
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'MyDTI: the registered e-mail address and the login password; the password is on the papers from when you signed up (2020).',
          'zh-Hans': 'MyDTI：登记的邮箱和登录密码，密码在签约时寄来的文件上（2020年）。',
        },
        sources: [secondary('https://kaiyaku-norikae.com/mobile/74/', '2020')],
      },
    },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'The last month is charged in full, not by the day.',
          'zh-Hans': '最后一个月按整月收费，不按天计算。',
        },
        sources: [pitasuma],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'In MyDTI, start the cancellation of that contract and ask for the MNP number inside it. Voice plans only.',
          'zh-Hans': '在 MyDTI 开始该合同的解约手续，并在其中申请 MNP 预约号。仅限语音套餐。',
        },
        sources: [solqvia],
      },
    },
  ],
}
