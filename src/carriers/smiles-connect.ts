import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { secondary } = sourcesRead('2026-11-23')

const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/smiles-connect-mnp-reservation-number-guide/',
  '2026-08-08',
)
const solqvia2 = secondary(
  'https://solqvia.com/ja/technology/smartphone/smiles-connect-mnp-sms-code-unpaid-cancellation/',
  '2026-08-08',
)

export const smilesConnect: Carrier = {
  id: 'smiles-connect',
  kind: 'mobile',
  name: { en: 'Smiles Connect', 'zh-Hans': 'Smiles Connect', ja: 'Smiles Connect' },
  nameSources: [solqvia],
  said: { text: 'Smiles Connect', reading: 'すまいるずこねくと' },
  aliases: ['スマイルズコネクト', 'スマイルズ', 'smiles', 'Smiles Mobile'],
  domains: ['smilesconnect.com'],
  page: 'https://smilesconnect.com/guides/cancel/',
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
                en: 'A guide of August 2026 that read Smiles’ page: in the app.',
                'zh-Hans': '2026年8月的一份指南（查看过 Smiles 官网）：在应用里办理。',
              },
              source: solqvia,
            },
          ],
          url: 'https://smilesconnect.com/guides/cancel/',
          note: {
            value: {
              en: 'In the app: Plan, then “Apply to cancel”, and choose the plan.',
              'zh-Hans': '在应用里：Plan →「Apply to cancel」→ 选择套餐。',
            },
            sources: [solqvia],
          },
        },
      ],
      reason: {
        when: 'unknown',
        text: {
          en: 'A guide that read Smiles’ page names the app as the way to cancel. We found nothing on the phone, and no number. Pay what is open first: a cancellation is not processed while a bill is unpaid.',
          'zh-Hans':
            '一份查看过 Smiles 官网的指南说在应用里解约。能不能打电话解约、电话号码都没有查到。请先付清账单：有未付账单时不受理解约。',
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
                en: 'In the same place of the app: MNP, then “Request MNP number”.',
                'zh-Hans': '在应用的同一处：MNP →「Request MNP number」。',
              },
              source: solqvia,
            },
          ],
          url: 'https://smilesconnect.com/guides/cancel/',
        },
      ],
    },
  },
  facts: [
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'A code is sent by SMS to the line, so it must still receive SMS.',
          'zh-Hans': '会向该线路发短信验证码，所以线路必须还能收短信。',
        },
        sources: [solqvia2],
      },
    },
    {
      id: 'unpaid-bills',
      fact: {
        value: { en: 'A cancellation is not processed while a bill is unpaid.', 'zh-Hans': '有未付账单时不受理解约。' },
        sources: [solqvia2],
      },
    },
  ],
}
