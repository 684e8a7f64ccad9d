import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official } = sourcesRead('2026-11-23')

const gsmobilePage = official(
  'https://gsmobile.jp/billing-cyclepayment/6-what-happens-if-i-dont-make-the-monthly-payment-on-time/',
  null,
)

export const gsMobile: Carrier = {
  id: 'gs-mobile',
  kind: 'mobile',
  name: { en: 'GS Mobile', 'zh-Hans': 'GS Mobile', ja: 'GS Mobile' },
  nameSources: [gsmobilePage],
  said: { text: 'GS Mobile', reading: 'じーえすもばいる' },
  aliases: ['ジーエスモバイル', 'GSモバイル'],
  domains: ['gsmobile.jp'],
  desks: [],
  procedures: {
    cancel: {
      channels: [],
      reason: {
        when: 'unknown',
        text: {
          en: 'We found no source on how GS Mobile is cancelled, and no number. Look at its own site or the papers from when you signed up. If you leave Japan and cannot pay, tell them at least 10 days before.',
          'zh-Hans':
            '怎样解约、电话号码都没有查到。请看它的网站或签约时的文件。要离开日本且付不了款的，至少提前10天告知。',
        },
      },
    },
  },
  facts: [
    {
      id: 'unpaid-bills',
      fact: {
        value: {
          en: 'If you do not pay, the SIM is stopped and later the contract is ended by force. The debt stays, and new internet contracts are refused.',
          'zh-Hans': '不付款会先停卡，之后强制解约；欠款仍在，也不能再签新的网络合同。',
        },
        sources: [gsmobilePage],
      },
    },
    {
      id: 'leaving-japan',
      fact: {
        value: {
          en: 'If you leave Japan and cannot pay, tell them at least 10 days before you go.',
          'zh-Hans': '要离开日本且付不了款的，请至少在出发前10天告知。',
        },
        sources: [gsmobilePage],
      },
    },
  ],
}
