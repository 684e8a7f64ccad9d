import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary } = sourcesRead('2026-11-23')

const guide = secondary('http://xn--zck8ci3032aq0mxlov8b4wdot6j.jp/excite/entry478.html', null)
const sohofreak = secondary('https://sohofreak.com/6536', null)
const excitePage = official(
  'https://bbhelp.excite.co.jp/hc/ja/articles/115000061181-%E3%82%A8%E3%82%AD%E3%82%B5%E3%82%A4%E3%83%88%E3%83%A2%E3%83%90%E3%82%A4%E3%83%AB%E3%81%A7%E8%A1%8C%E3%81%A3%E3%81%9F%E6%89%8B%E7%B6%9A%E3%81%8D%E3%82%92%E3%82%AD%E3%83%A3%E3%83%B3%E3%82%BB%E3%83%AB-%E5%A4%89%E6%9B%B4%E3%81%97%E3%81%9F%E3%81%84',
  null,
)
const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/bb-excite-mobile-mnp-reservation-number-guide/',
  '2026-08-08',
)

export const exciteMobile: Carrier = {
  id: 'excite-mobile',
  kind: 'mobile',
  name: { en: 'Excite Mobile', 'zh-Hans': 'Excite Mobile', ja: 'エキサイトモバイル' },
  nameSources: [excitePage],
  said: { text: 'エキサイトモバイル' },
  aliases: ['エキサイト', 'えきさいと', 'BB.exciteモバイル', 'excite'],
  domains: ['excite.co.jp'],
  page: 'https://bb.excite.co.jp/exmb/sim/mnpno/',
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
                en: 'A guide: yes, My Page with the Excite ID.',
                'zh-Hans': '一份指南：可以，用 Excite ID 在 My Page 办理。',
              },
              source: guide,
            },
          ],
          note: {
            value: {
              en: 'My Page, with the Excite ID. A confirmation comes by e-mail; there are no shops.',
              'zh-Hans': 'My Page，用 Excite ID 登录。办完会收到确认邮件；没有店铺。',
            },
            sources: [guide],
          },
        },
      ],
      timing: {
        value: {
          ends: 'month-end',
          text: {
            en: 'At the end of the month (data SIM). Deleting a single SIM takes effect the next day, and nothing can be withdrawn.',
            'zh-Hans': '月底结束（数据卡）。只删一张 SIM 的次日生效；申请后不能撤回。',
          },
        },
        sources: [sohofreak, excitePage],
      },
      reason: {
        when: 'unknown',
        text: {
          en: 'A guide names My Page as the way to cancel. We found nothing on the phone, and no number. What you apply for cannot be taken back.',
          'zh-Hans': '一份指南说在 My Page 解约。能不能打电话解约、电话号码都没有查到。申请后不能撤回。',
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
                en: 'A guide of August 2026 that read Excite’s page: online.',
                'zh-Hans': '2026年8月的一份指南（查看过 Excite 官网）：在网上办理。',
              },
              source: solqvia,
            },
          ],
          url: 'https://bb.excite.co.jp/exmb/sim/mnpno/',
        },
      ],
    },
  },
  facts: [
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'The last month is charged in full, not by the day.',
          'zh-Hans': '最后一个月按整月收费，不按天计算。',
        },
        sources: [sohofreak],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'Online; the MNP number comes in 2 to 5 days and is valid for 15 days. It cannot be withdrawn.',
          'zh-Hans': '在网上办理；预约号2至5天发放，15天内有效，不能撤回。',
        },
        sources: [solqvia],
      },
    },
  ],
}
