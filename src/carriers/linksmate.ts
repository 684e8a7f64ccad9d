import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary } = sourcesRead('2026-11-23')

const linksmatePage = official('https://linksmate.jp/eoii/', null)
const kigs = secondary('https://kigs.jp/3686', null)
const mamitoblog = secondary('https://mamitoblog.com/linkmate-calcel/', null)
const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/linksmate-mnp-reservation-number-guide/',
  '2026-08-08',
)
const inestInc = secondary('https://inest-inc.co.jp/sumaho-sensei/linksmate-cancel-guide', null)

export const linksmate: Carrier = {
  id: 'linksmate',
  kind: 'mobile',
  name: { en: 'LinksMate', 'zh-Hans': 'LinksMate', ja: 'LinksMate' },
  nameSources: [linksmatePage],
  said: { text: 'LinksMate', reading: 'りんくすめいと', sources: [inestInc] },
  aliases: ['リンクスメイト', 'りんくすめいと', 'リンクス', 'LogicLinks'],
  operator: { value: '株式会社LogicLinks', sources: [linksmatePage] },
  domains: ['linksmate.jp'],
  page: 'https://linksmate.jp/support/help/?id=391',
  desks: [
    {
      number: '0120-404-513',
      purpose: 'support',
      languages: [],
      hours: { opens: '09:00', closes: '18:00' },
      from: { en: 'landlines and mobile phones', 'zh-Hans': '固定电话和手机' },
      sources: [linksmatePage],
    },
    {
      number: '050-3786-5404',
      purpose: 'support',
      languages: [],
      hours: { opens: '09:00', closes: '18:00' },
      from: { en: 'IP phones', 'zh-Hans': 'IP 电话' },
      sources: [linksmatePage],
    },
  ],
  procedures: {
    cancel: {
      channels: [
        {
          channel: 'phone',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no, My Page only.', 'zh-Hans': '一个网站：不能，只能在 My Page 办理。' },
              source: kigs,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no, My Page only.', 'zh-Hans': '一个网站：不能，只能在 My Page 办理。' },
              source: mamitoblog,
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: My Page, day and night.', 'zh-Hans': '一个网站：My Page，24小时。' },
              source: mamitoblog,
            },
          ],
          note: {
            value: {
              en: 'My Page: SIMカードの追加・削除, and delete each SIM. Deleting the last one ends the membership.',
              'zh-Hans': 'My Page：「SIMカードの追加・削除」，逐张删除；删掉最后一张即退会。',
            },
            sources: [mamitoblog],
          },
        },
      ],
      timing: {
        value: {
          ends: 'month-end',
          lastDay: 'last',
          text: {
            en: 'At the end of the month of the request; it works until then.',
            'zh-Hans': '申请当月的月底结束，在那之前可以使用。',
          },
        },
        sources: [kigs],
      },
      reason: {
        when: 'no',
        text: {
          en: 'Two sites say: in My Page only, not by phone. Delete each SIM there; deleting the last one ends the membership and costs 3,300 yen. A call can still help if you cannot log in.',
          'zh-Hans':
            '两个网站都说只能在 My Page 办理，不能打电话。在那里逐张删除 SIM，删掉最后一张即退会，收3,300日元。登录不了时，仍可打电话询问。',
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
                en: 'A guide of August 2026 that read LinksMate’s page: My Page.',
                'zh-Hans': '2026年8月的一份指南（查看过 LinksMate 官网）：My Page。',
              },
              source: solqvia,
            },
          ],
          url: 'https://linksmate.jp/support/help/?id=391',
        },
      ],
    },
  },
  facts: [
    {
      id: 'early-fee',
      fact: {
        value: {
          en: '3,300 yen for ending the plan, charged when the last SIM is deleted, whenever that is. There is no other penalty for leaving early.',
          'zh-Hans': '删掉最后一张 SIM 时收套餐解约费3,300日元，不论何时；此外没有提前解约的违约金。',
        },
        sources: [inestInc, secondary('https://k-taimiler.com/entry/linksmate', '2021')],
      },
    },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'The last month is charged in full, not by the day.',
          'zh-Hans': '最后一个月按整月收费，不按天计算。',
        },
        sources: [kigs],
      },
    },
    {
      id: 'sim-return',
      fact: {
        value: { en: 'Send the SIM back at your own cost.', 'zh-Hans': 'SIM 卡须自费寄回。' },
        sources: [inestInc],
      },
    },
    {
      id: 'accounts-and-points',
      fact: {
        value: {
          en: 'The count-free option and the game benefits end with it.',
          'zh-Hans': '免流量选项和游戏特典随之结束。',
        },
        sources: [kigs],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'My Page: MNP予約番号発行・確認. It takes 1 to 2 days and is valid for 15 days; several SIMs one after another.',
          'zh-Hans': 'My Page：「MNP予約番号発行・確認」。1至2天发放，15天内有效；多张 SIM 要逐张办理。',
        },
        sources: [solqvia],
      },
    },
  ],
}
