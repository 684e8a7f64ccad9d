import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary } = sourcesRead('2026-11-23')

const otegal = secondary('https://otegal.jp/net/hismobile-cancel', null)
const hisMobilePage = official('https://his-mobile.com/support/coolingoff/', null)
const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/his-mobile-mnp-reservation-number-guide/',
  '2026-08-08',
)
const solqvia2 = secondary(
  'https://solqvia.com/ja/technology/smartphone/his-mobile-mnp-button-disabled-after-cancellation/',
  '2026-08-08',
)

export const hisMobile: Carrier = {
  id: 'his-mobile',
  kind: 'mobile',
  name: { en: 'HIS Mobile', 'zh-Hans': 'HIS Mobile', ja: 'HISモバイル' },
  nameSources: [hisMobilePage, otegal],
  said: { text: 'HISモバイル', reading: 'えいちあいえすもばいる' },
  aliases: ['エイチアイエスモバイル', 'H.I.S.モバイル', 'HIS', '変なSIM'],
  networks: { value: ['docomo', 'softbank'], sources: [solqvia] },
  domains: ['his-mobile.com'],
  page: 'https://support.his-mobile.com/hc/ja/articles/7739292394127',
  desks: [],
  procedures: {
    cancel: {
      channels: [
        {
          channel: 'phone',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no, online only.', 'zh-Hans': '一个网站：不能，只能在网上办理。' },
              source: secondary('https://original-lab.jp/tsushin/his-mobile-au-norikae', null),
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no, online only.', 'zh-Hans': '一个网站：不能，只能在网上办理。' },
              source: otegal,
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: yes.', 'zh-Hans': '一个网站：可以。' },
              source: otegal,
            },
          ],
          url: 'https://support.his-mobile.com/hc/ja/articles/7739292394127',
          note: { value: { en: 'My H.I.S.Mobile.', 'zh-Hans': 'My H.I.S.Mobile。' }, sources: [solqvia2] },
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no.', 'zh-Hans': '一个网站：不能。' },
              source: otegal,
            },
          ],
        },
      ],
      reason: {
        when: 'no',
        text: {
          en: 'Two sites say: online only, in My H.I.S.Mobile, not by phone or shop. It ends when your own billing day (起算日) comes round. If you want to keep your number, ask for MNP first: afterwards that button is dead.',
          'zh-Hans':
            '两个网站都说只能在网上（My H.I.S.Mobile）办理，不能打电话或去店铺。到您自己的起算日（起算日）才结束。想保留号码请先办携号转网：申请解约后就点不了了。',
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
              text: { en: 'In My H.I.S.Mobile; one-stop, too.', 'zh-Hans': '在 My H.I.S.Mobile 办理；也支持一站式。' },
              source: solqvia,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: online only, free.', 'zh-Hans': '一个网站：只能网上办理，免费。' },
              source: otegal,
            },
          ],
          url: 'https://support.his-mobile.com/hc/ja/articles/7739305431567',
        },
      ],
    },
  },
  facts: [
    {
      id: 'support',
      fact: {
        value: {
          en: 'Its desk is called ヘルプデスク, on the help site; we found no number.',
          'zh-Hans': '客服叫「ヘルプデスク」，在帮助网站上；没有查到号码。',
        },
        sources: [solqvia2],
      },
    },
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'My H.I.S.Mobile: your e-mail address (H.I.S.Mobile ID) and password.',
          'zh-Hans': 'My H.I.S.Mobile：邮箱（H.I.S.Mobile ID）和密码。',
        },
        sources: [hisMobilePage],
      },
    },
    { id: 'early-fee', fact: { value: { en: 'None.', 'zh-Hans': '不收。' }, sources: [otegal] } },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'The contract ends when your own start day (起算日) comes round; best apply the day before it. Before that day the help desk may still undo it, afterwards nobody can.',
          'zh-Hans':
            '合同在您自己的起算日（起算日）到来时结束，最好在前一天申请。那天之前客服或许还能撤回，之后就不行了。',
        },
        sources: [solqvia2, otegal],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'My H.I.S.Mobile; docomo lines the same day to 2 days, SoftBank lines about 4 days; valid for 15 days; free. Not for data SIMs, and not once a cancellation has been applied for.',
          'zh-Hans':
            '在 My H.I.S.Mobile 办理；docomo 线路当天至2天，SoftBank 线路约4天；15天内有效；免费。数据卡不能办，申请解约后也不能办。',
        },
        sources: [solqvia, otegal, solqvia2],
      },
    },
    {
      id: 'eight-days',
      fact: {
        value: {
          en: 'Voice plans: in writing, or as the company sets out, within 8 days from the notice that is posted in My H.I.S.Mobile when the service opens. The initial fee and what you used are still owed.',
          'zh-Hans':
            '语音套餐：开通当天 My H.I.S.Mobile 会发合同通知，收到后8天内书面或按公司规定申请。初期费用和已用部分仍要付。',
        },
        sources: [hisMobilePage],
      },
    },
    {
      id: 'good-to-know',
      fact: {
        value: {
          en: 'Call options are charged by the calendar month, never by the day.',
          'zh-Hans': '通话选项按自然月收费，不按天计算。',
        },
        sources: [official('https://his-mobile.com/support/faq/00266', null)],
      },
    },
  ],
}
