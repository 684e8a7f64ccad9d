import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { secondary, weak } = sourcesRead('2026-11-23')

const orgRabo = secondary('https://org-rabo.com/ocn-kaiyakumaeni/', null)
const assistAll = secondary('https://lifestyle.assist-all.co.jp/?p=49400', null)
const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/ocn-mobile-one-mnp-reservation-number-guide/',
  '2026-08-08',
)

export const ocnMobileOne: Carrier = {
  id: 'ocn-mobile-one',
  kind: 'mobile',
  name: { en: 'OCN mobile ONE', 'zh-Hans': 'OCN mobile ONE', ja: 'OCN モバイル ONE' },
  nameSources: [secondary('https://simchange.jp/ocn-mobile-one-cancellation-sim', null)],
  said: { text: 'OCN モバイル ONE', reading: 'おーしーえぬもばいるわん' },
  aliases: ['オーシーエヌ', 'OCN'],
  endedSales: {
    value: {
      en: 'It has taken no new customers since 26 June 2023; lines go on. We found no date on which the service ends.',
      'zh-Hans': '2023年6月26日起不再接受新用户，老线路继续使用。服务何时终止没有查到。',
    },
    sources: [
      secondary('https://lifestyle.assist-all.co.jp/?p=49582', null),
      secondary(
        'https://jho-blog.com/2024/04/05/%e3%80%90%e8%a6%81%e6%b3%a8%e6%84%8f%e3%80%91%e3%83%89%e3%82%b3%e3%83%a2%e3%81%8b%e3%82%89ocn%e3%83%a2%e3%83%90%e3%82%a4%e3%83%abone%e3%81%ab%e4%b9%97%e3%82%8a%e6%8f%9b%e3%81%88%e3%82%8b%e6%89%8b',
        '2024-04-05',
      ),
    ],
  },
  domains: ['ocn.ne.jp'],
  page: 'https://support.ocn.ne.jp/personal/purpose/detail/pid2900001fiq/',
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
              text: {
                en: 'A site: no, online only; neither shop nor phone.',
                'zh-Hans': '一个网站：不能，只能在网上办理，店铺和电话都不行。',
              },
              source: secondary('https://smappy-if.com/articles/ocn/281', null),
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: not by phone, online only.', 'zh-Hans': '一个网站：电话不行，只能在网上。' },
              source: orgRabo,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'A site: online first; the phone is for questions.',
                'zh-Hans': '一个网站：先上网办理，电话只回答问题。',
              },
              source: assistAll,
            },
            {
              says: 'yes',
              about: 'another-procedure',
              text: {
                en: 'About OCN at home (2018): online or by phone.',
                'zh-Hans': '说的是 OCN 固定网络（2018年）：网上或电话。',
              },
              source: weak('https://kaiyaku110.com/ocn_hikari_kaiyaku', '2018-06-07'),
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site gives web and phone.', 'zh-Hans': '一个网站说网上和电话都可以。' },
              source: weak('https://simchange.jp/ocn-mobile-one-cancellation-sim', null),
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: yes, OCN My Page.', 'zh-Hans': '一个网站：可以，OCN My Page。' },
              source: orgRabo,
            },
          ],
          note: { value: { en: 'OCN My Page.', 'zh-Hans': 'OCN My Page。' }, sources: [orgRabo] },
        },
      ],
      reason: {
        when: 'no',
        text: {
          en: 'Three sources say: on OCN My Page only; the phone answers questions. It cannot be taken back. Have the OCN会員登録証 at hand, which came with the SIM.',
          'zh-Hans':
            '三个来源都说只能在 OCN My Page 办理，电话只回答问题。不能撤回。请准备好随 SIM 寄来的「OCN会員登録証」。',
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
                en: 'A guide of August 2026 that read OCN’s page: OCN My Page; one-stop, too.',
                'zh-Hans': '2026年8月的一份指南（查看过 OCN 官网）：OCN My Page；也支持一站式。',
              },
              source: solqvia,
            },
          ],
          url: 'https://support.ocn.ne.jp/personal/purpose/detail/pid2900001fiq/',
        },
        {
          channel: 'phone',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'An old article: by phone or OCN My Page.',
                'zh-Hans': '一篇较旧的文章：电话或 OCN My Page。',
              },
              source: weak('https://bitwave.showcase-tv.com/one-mobile-one-cancellation/', null),
            },
          ],
        },
      ],
    },
  },
  contractNumber: {
    value: {
      en: 'お客様番号 (customer number), 認証ID and 認証パスワード: on the OCN会員登録証, the application confirmation (お申込内容のご案内) and the direct-debit notice.',
      'zh-Hans':
        '「お客様番号」「認証ID」「認証パスワード」：印在「OCN会員登録証」、申请确认书（お申込内容のご案内）和扣款通知上。',
    },
    sources: [secondary('https://www.kashi-mo.com/media/25039/', null)],
  },
  facts: [
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'OCN e-mail address and password; everything needed is on the OCN会員登録証, the card sent with the SIM.',
          'zh-Hans': 'OCN 邮箱和密码；所需信息都在随 SIM 寄来的「OCN会員登録証」上。',
        },
        sources: [
          secondary('https://tellsim.com/ocnmobileone-kaiyaku.html', null),
          secondary('https://l-kyojin01.jp/archive/2924', null),
        ],
      },
    },
    {
      id: 'early-fee',
      fact: {
        value: { en: 'None in principle on terms since 2023.', 'zh-Hans': '2023年以后的条款原则上不收。' },
        sources: [assistAll],
      },
    },
    { id: 'instalments', fact: { value: { en: 'They remain due.', 'zh-Hans': '仍须付清。' }, sources: [assistAll] } },
    {
      id: 'mail-address',
      fact: {
        value: {
          en: 'The ocn.ne.jp address stops. You can keep it by moving to the OCN Value plan, for a monthly fee.',
          'zh-Hans': 'ocn.ne.jp 邮箱停用。转到 OCN Value 套餐（付月费）可以保留。',
        },
        sources: [secondary('https://inest-inc.co.jp/sumaho-sensei/ocn-cancel-guide', null)],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'OCN My Page; about 3 business days; one-stop if no number was issued before. Voice SIMs only.',
          'zh-Hans': 'OCN My Page；约3个工作日；之前没有发放过预约号的可用一站式。仅限语音卡。',
        },
        sources: [solqvia],
      },
    },
  ],
}
