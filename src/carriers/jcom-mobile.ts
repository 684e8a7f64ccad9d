import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary } = sourcesRead('2026-11-23')

const moneytimes = secondary('https://moneytimes.jp/archives/267699', '2023-08')
const originallab = secondary('https://originallab.jp/?p=95', null)
const originalLab = secondary('https://original-lab.jp/tsushin/jcom-mobile-kaiyaku-iyakukin', null)
const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/jcom-mobile-mnp-reservation-number-guide/',
  '2026-08-08',
)

export const jcomMobile: Carrier = {
  id: 'jcom-mobile',
  kind: 'mobile',
  name: { en: 'J:COM MOBILE', 'zh-Hans': 'J:COM MOBILE', ja: 'J:COMモバイル' },
  nameSources: [originallab],
  said: {
    text: 'J:COMモバイル',
    reading: 'じぇいこむもばいる',
    sources: [secondary('https://mvno.excite.co.jp/jcom-cancellation/', null)],
  },
  aliases: ['ジェイコムモバイル', 'ジェイコム', 'jcom', 'じぇいこむ'],
  domains: ['jcom.co.jp', 'myjcom.jp'],
  page: 'https://www.jcom.co.jp/service/mobile/usage/mnp.html',
  desks: [
    {
      number: '0120-999-000',
      purpose: 'support',
      languages: [],
      hours: { opens: '09:00', closes: '18:00' },
      note: {
        en: 'J:COM as a whole; found for internet, whether it takes J:COM MOBILE is not said',
        'zh-Hans': 'J:COM 总机；查到的是网络业务，是否受理 J:COM MOBILE 没有注明',
      },
      menu: {
        value: {
          en: 'From a mobile phone the menu ends in an SMS with a form; use a landline (2023).',
          'zh-Hans': '用手机拨打，菜单最后只会发来带表单的短信；请用固定电话（2023年）。',
        },
        sources: [moneytimes],
      },
      sources: [moneytimes],
    },
    {
      number: '0120-938-362',
      purpose: 'support',
      languages: [],
      from: { en: 'customers outside the J:COM area', 'zh-Hans': 'J:COM 区域以外的用户' },
      sources: [originallab],
    },
  ],
  procedures: {
    cancel: {
      channels: [
        {
          channel: 'phone',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: yes, and it is the only way.', 'zh-Hans': '一个网站：可以，而且只能打电话。' },
              source: originallab,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: yes, and it is the only way.', 'zh-Hans': '一个网站：可以，而且只能打电话。' },
              source: originalLab,
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no; only the MNP number.', 'zh-Hans': '一个网站：不能，只能取得 MNP 预约号。' },
              source: originallab,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no.', 'zh-Hans': '一个网站：不能。' },
              source: originalLab,
            },
          ],
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no.', 'zh-Hans': '一个网站：不能。' },
              source: originalLab,
            },
          ],
        },
      ],
      timing: {
        value: {
          ends: 'chosen-day',
          text: {
            en: 'Ask about one month ahead; staff then call you back (written for J:COM internet).',
            'zh-Hans': '请提前约一个月申请，之后会有人回电（说的是 J:COM 网络）。',
          },
        },
        sources: [secondary('https://zero.jp/media/hikari-provider/hikari/jcom-cancel/', null)],
      },
      reason: {
        when: 'yes',
        text: {
          en: 'Two sites say: by phone, and only so. The number depends on your address; look it up by postal code on J:COM’s site. Ask about a month ahead, and call from a landline if you can.',
          'zh-Hans':
            '两个网站都说要打电话，而且只能打电话。号码因地址而异，请在 J:COM 网站按邮编查询。请提前约一个月，最好用固定电话拨打。',
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
                en: 'A guide of August 2026 that read J:COM’s page: one-stop. How else to get a number is not on the public pages.',
                'zh-Hans': '2026年8月的一份指南（查看过 J:COM 官网）：一站式。其他取号方法公开页面上没有。',
              },
              source: solqvia,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: online, from My Page.', 'zh-Hans': '一个网站：在 My Page 网上办理。' },
              source: originallab,
            },
          ],
          url: 'https://www.jcom.co.jp/service/mobile/usage/mnp.html',
        },
      ],
    },
  },
  facts: [
    {
      id: 'support',
      fact: {
        value: {
          en: 'The number depends on your address: look it up by postal code on J:COM’s site; 9:00–18:00 daily, free in principle.',
          'zh-Hans': '电话号码因地址而异，请在 J:COM 网站按邮编查询；每天9:00–18:00，原则上免费。',
        },
        sources: [originalLab, secondary('https://original-lab.jp/tsushin/jcom-mobile-au-norikae', null)],
      },
    },
    {
      id: 'identity-check',
      fact: {
        value: { en: 'The contract holder; a husband or wife may call, too.', 'zh-Hans': '机主本人；配偶也可以打。' },
        sources: [originalLab],
      },
    },
    {
      id: 'old-plan-fee',
      fact: {
        value: {
          en: 'Plans from before February 2021 may carry a high fee; later ones hardly any. Contracts of 12 or 24 months: nothing in the month of renewal and the month before (said of J:COM in general).',
          'zh-Hans':
            '2021年2月以前的套餐费用可能较高，之后的几乎不收。12或24个月的合同：更新月及其前一个月不收（说的是 J:COM 整体）。',
        },
        sources: [originallab, official('https://cs.myjcom.jp/invoice_price', null)],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'One-stop works. How else to get a number is not on the public pages; a site says My Page.',
          'zh-Hans': '支持一站式。其他取得预约号的办法官网没有写，一个网站说可在 My Page 办理。',
        },
        sources: [solqvia, originallab],
      },
    },
  ],
}
