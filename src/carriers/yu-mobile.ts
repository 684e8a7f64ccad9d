import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary, weak } = sourcesRead('2026-11-23')

const yumobilePage = official('https://help.yumobile.jp/manual/cancel', null)
const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/yu-mobile-mnp-reservation-number-guide/',
  '2026-08-08',
)

export const yuMobile: Carrier = {
  id: 'yu-mobile',
  kind: 'mobile',
  name: { en: 'y.u mobile', 'zh-Hans': 'y.u mobile', ja: 'y.u mobile' },
  nameSources: [secondary('https://bitwave.showcase-tv.com/yu-mobile-kaiyaku/', null)],
  said: { text: 'y.u mobile', reading: 'わいゆーもばいる' },
  aliases: ['ワイユーモバイル', 'yumobile', 'ユーネクスト', 'U-NEXT'],
  domains: ['yumobile.jp'],
  page: 'https://help.yumobile.jp/',
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
              text: { en: 'y.u mobile’s manual names My Page only.', 'zh-Hans': 'y.u mobile 的手册只写了 My Page。' },
              source: yumobilePage,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'An article of 2020: My Page or a call to the customer centre.',
                'zh-Hans': '2020年的一篇文章：My Page 或打客服中心。',
              },
              source: weak('https://kaiyaku-norikae.com/mobile/409/', '2020'),
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'y.u mobile: yes, My Page.', 'zh-Hans': 'y.u mobile：可以，My Page。' },
              source: yumobilePage,
            },
          ],
          note: {
            value: {
              en: 'My Page. The SIM stops as soon as you finish, and it cannot be withdrawn.',
              'zh-Hans': 'My Page。办完 SIM 立即停用，不能撤回。',
            },
            sources: [yumobilePage],
          },
        },
      ],
      timing: {
        value: {
          ends: 'same-day',
          text: {
            en: 'At once: the SIM stops as soon as you finish, and it cannot be withdrawn.',
            'zh-Hans': '立即生效：办完 SIM 就停用，不能撤回。',
          },
        },
        sources: [yumobilePage],
      },
      reason: {
        when: 'unknown',
        text: {
          en: 'y.u mobile’s own manual names My Page only; the SIM stops as soon as you finish there. Whether a call can cancel is not sure, and we found no number.',
          'zh-Hans': 'y.u mobile 的手册只写了 My Page，办完 SIM 立即停用。能不能打电话解约不确定，号码也没有查到。',
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
                en: 'y.u mobile: use the MNP procedure, not the cancellation.',
                'zh-Hans': 'y.u mobile：请走 MNP 手续，不要走解约。',
              },
              source: yumobilePage,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A guide of August 2026: My Page.', 'zh-Hans': '2026年8月的一份指南：My Page。' },
              source: solqvia,
            },
          ],
        },
      ],
    },
  },
  facts: [
    {
      id: 'identity-check',
      fact: {
        value: { en: 'My Page login with the U-NEXT ID (2020).', 'zh-Hans': '用 U-NEXT ID 登录 My Page（2020年）。' },
        sources: [secondary('https://kaiyaku-norikae.com/mobile/409/', '2020')],
      },
    },
    {
      id: 'last-month',
      fact: {
        value: { en: 'The last month is charged in full.', 'zh-Hans': '最后一个月按整月收费。' },
        sources: [yumobilePage],
      },
    },
    {
      id: 'accounts-and-points',
      fact: {
        value: {
          en: 'The U-NEXT account goes on. The filtering option (安心フィルタリング) has to be cancelled by itself.',
          'zh-Hans': 'U-NEXT 账号继续有效。过滤服务（安心フィルタリング）要另行解约。',
        },
        sources: [yumobilePage],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'My Page: 契約内容確認・変更, the SIM, 変更, MNP予約番号発行; up to 2 days. A payment method that is not valid blocks it. The SIM ends by itself when the port completes. Added SIMs of a share plan: customer centre.',
          'zh-Hans':
            'My Page：「契約内容確認・変更」→ 该 SIM →「変更」→「MNP予約番号発行」，最多2天。付款方式无效会被拦下。转出完成后 SIM 自动解约。共享套餐的副卡请找客服中心。',
        },
        sources: [yumobilePage, solqvia],
      },
    },
    {
      id: 'shared-lines',
      fact: {
        value: {
          en: 'Share plan: cancel each SIM; the plan itself can be ended only when one SIM is left.',
          'zh-Hans': '共享套餐：逐张解约；只剩一张时才能结束套餐。',
        },
        sources: [yumobilePage],
      },
    },
  ],
}
