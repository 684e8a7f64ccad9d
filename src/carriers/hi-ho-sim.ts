import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { secondary } = sourcesRead('2026-11-23')

const kaiyakuNorikae = secondary('https://kaiyaku-norikae.com/mobile/454/', null)
const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/hiho-mnp-number-blocked-sim-exchange-cancel/',
  '2026-08-08',
)

export const hiHoSim: Carrier = {
  id: 'hi-ho-sim',
  kind: 'mobile',
  name: { en: 'hi-ho SIM', 'zh-Hans': 'hi-ho SIM', ja: 'hi-ho SIM' },
  nameSources: [kaiyakuNorikae],
  said: { text: 'hi-ho', reading: 'はいほー' },
  aliases: ['ハイホー', 'はいほー', 'hiho'],
  domains: ['hi-ho.jp'],
  page: 'https://hi-ho.jp/support/faq/ans/mnp-6.php',
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
              text: {
                en: 'A guide: yes, in My Support. Dropping one SIM only is for share courses with two or more; otherwise you leave hi-ho as a whole.',
                'zh-Hans':
                  '一份指南：可以，在 My Support 办理。只有两张以上 SIM 的共享套餐才能只退一张，其他情况要整个退出 hi-ho。',
              },
              source: kaiyakuNorikae,
            },
          ],
        },
      ],
      reason: {
        when: 'unknown',
        text: {
          en: 'A guide names hi-ho’s site (My Support) as the way to cancel. We found nothing on cancelling by phone, and no number. If you want to keep your number, ask for the MNP number before anything else: once a cancellation is pending it is refused.',
          'zh-Hans':
            '一份指南说在 hi-ho 的网站（My Support）解约。能不能打电话解约、电话号码都没有查到。想保留号码的话，务必先办 MNP 预约号：解约受理之后就办不了了。',
        },
      },
    },
  },
  facts: [
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'Not possible once a cancellation or an exchange of the SIM is pending. While a number is being issued you cannot cancel, and it cannot be withdrawn.',
          'zh-Hans': '已申请解约或换卡的，不能再办携号转网。预约号发放期间不能解约，也不能撤回。',
        },
        sources: [solqvia],
      },
    },
  ],
}
