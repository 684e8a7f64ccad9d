import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary, weak } = sourcesRead('2026-11-23')

const linemoPage = official('https://www.linemo.jp/', '2025-12-05')
const lKyojin01 = secondary('https://l-kyojin01.jp/?p=10172', null)
const kashiMo = secondary('https://www.kashi-mo.com/media/131950/', '2023-08-25')
const smappyIf = secondary('https://smappy-if.com/articles/linemo/1047', null)
const github = secondary(
  'https://github.com/LuQvia/SolQvia/blob/5a2dee4cd0fb0b471be3c4aee71b2f56c51e9198/assets/data/phase171-mnp-reservation-deep-master-v1.json',
  '2026-09-23',
)
const kitilabel = secondary(
  'https://kitilabel.jp/2022/10/06/linemo%E3%81%AE%E8%A7%A3%E7%B4%84%E6%96%B9%E6%B3%95%E3%82%84%E6%B3%A8%E6%84%8F%E7%82%B9%E3%82%92%E5%88%86%E3%81%8B%E3%82%8A%E3%82%84%E3%81%99%E3%81%8F%E8%A7%A3%E8%AA%AC%EF%BC%81/',
  '2022-10-06',
)
const masamobile = secondary('https://masamobile.co.jp/linemo/?p=42', null)
const linemoPage2 = official('https://www.linemo.jp/plan/', '2025-12-05')
const lawinsider = secondary('https://lawinsider.com/ja/contracts/jzZ07Bmxp5o', null)

export const linemo: Carrier = {
  id: 'linemo',
  kind: 'mobile',
  name: { en: 'LINEMO', 'zh-Hans': 'LINEMO', ja: 'LINEMO' },
  nameSources: [linemoPage, lKyojin01],
  said: {
    text: 'LINEMO',
    reading: 'らいんも',
    sources: [official('https://www.linemo.jp/service/plus_message/', '2025-12-05')],
  },
  aliases: ['ラインモ', 'らいんも', 'LINE', 'SoftBank'],
  operator: { value: 'ソフトバンク株式会社', sources: [lawinsider, masamobile] },
  domains: ['linemo.jp'],
  page: 'https://www.linemo.jp/',
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
                en: 'LINEMO: questions are not taken by phone or in shops.',
                'zh-Hans': 'LINEMO：电话和店铺都不受理咨询。',
              },
              source: linemoPage,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no, nor at a shop.', 'zh-Hans': '一个网站：不能，店铺也不行。' },
              source: lKyojin01,
            },
            {
              says: 'yes',
              about: 'another-procedure',
              text: {
                en: 'The 8-day cancellation: by phone, under conditions.',
                'zh-Hans': '8天内解约：符合条件可打电话。',
              },
              source: secondary('https://simchange.jp/post-206279', null),
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: yes, My Menu only.', 'zh-Hans': '一个网站：可以，只能在 My Menu 办理。' },
              source: smappyIf,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site of 2023: yes, My Menu.', 'zh-Hans': '2023年的一个网站：可以，My Menu。' },
              source: kashiMo,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: yes, My Menu only.', 'zh-Hans': '一个网站：可以，只能在 My Menu 办理。' },
              source: lKyojin01,
            },
          ],
          note: {
            value: {
              en: 'My Menu, with a code by SMS. Day and night, after 20:00 done the next day; another site says 9:00–20:00.',
              'zh-Hans': 'My Menu，需短信验证。24小时受理，20:00以后次日处理；另有网站说9:00–20:00。',
            },
            sources: [kashiMo, smappyIf],
          },
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no.', 'zh-Hans': '一个网站：不能。' },
              source: lKyojin01,
            },
          ],
        },
        {
          channel: 'chat',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'LINEMO: chat and LINE answer questions only.',
                'zh-Hans': 'LINEMO：在线客服和 LINE 只回答问题。',
              },
              source: linemoPage,
            },
          ],
        },
      ],
      timing: {
        value: {
          ends: 'same-day',
          until: '20:00',
          text: { en: 'When you finish; after 20:00 the next day.', 'zh-Hans': '办完即生效；20:00以后办理的为次日。' },
        },
        sources: [kashiMo],
      },
      reason: {
        when: 'no',
        text: {
          en: 'LINEMO has no phone desk at all: cancel in My Menu, with a code by SMS. Questions go to the chat or LINE. SoftBank’s and Y!mobile’s numbers and shops do not help with LINEMO.',
          'zh-Hans':
            'LINEMO 没有电话客服：请在 My Menu 解约（需短信验证），有问题用在线客服或 LINE。SoftBank、Y!mobile 的电话和店铺不受理 LINEMO。',
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
              text: { en: 'My Menu, day and night; one-stop, too.', 'zh-Hans': 'My Menu，24小时；也支持一站式。' },
              source: github,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A site of 2022: one-stop, or a number from My Menu.',
                'zh-Hans': '2022年的一个网站：一站式，或在 My Menu 取得预约号。',
              },
              source: kitilabel,
            },
          ],
        },
        {
          channel: 'phone',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'A guide that read LINEMO’s pages: not by phone.',
                'zh-Hans': '一份查看过 LINEMO 官网的指南：电话不行。',
              },
              source: github,
            },
          ],
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'The same: not at a shop.', 'zh-Hans': '同上：店铺不行。' },
              source: github,
            },
          ],
        },
      ],
    },
  },
  facts: [
    {
      id: 'language-desk',
      fact: {
        value: {
          en: 'No phone; the site is in English, Simplified Chinese, Korean and Vietnamese, too.',
          'zh-Hans': '没有电话；网站另有英语、简体中文、韩语和越南语。',
        },
        sources: [official('https://www.linemo.jp/language/?lang=zh', '2025-12-05')],
      },
    },
    {
      id: 'support',
      fact: {
        value: {
          en: 'By chat or LINE only; SoftBank’s and Y!mobile’s shops and phones do not help.',
          'zh-Hans': '只有在线客服或 LINE；SoftBank、Y!mobile 的店铺和电话不受理。',
        },
        sources: [linemoPage],
      },
    },
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'SoftBank ID or the LINEMO number, and a code by SMS.',
          'zh-Hans': 'SoftBank ID 或 LINEMO 号码，加短信验证码。',
        },
        sources: [kashiMo],
      },
    },
    {
      id: 'pin',
      fact: {
        value: {
          en: 'The 4-digit PIN set at sign-up (交換機用暗証番号). If you forgot it, ask the chat: it comes by letter, so allow some days.',
          'zh-Hans': '签约时设的4位密码（交換機用暗証番号）。忘记时问在线客服，会寄信告知，要等几天。',
        },
        sources: [official('https://www.linemo.jp/support/faq/view/27213', '2025-12-05')],
      },
    },
    {
      id: 'early-fee',
      fact: {
        value: {
          en: '990 yen if you cancel in the month in which you joined, for contracts since 1 June 2024; not for the 8-day cancellation.',
          'zh-Hans': '2024年6月1日以后的合同，入网当月解约收990日元；8天内解约除外。',
        },
        sources: [masamobile, linemoPage2],
        rivals: [
          {
            value: { en: 'If you cancel within a year.', 'zh-Hans': '不满1年解约时收取。' },
            sources: [weak('https://l-kyojin01.jp/?p=10172', null)],
          },
        ],
      },
    },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'The last month is charged in full; options, too.',
          'zh-Hans': '最后一个月按整月收费，附加服务也一样。',
        },
        sources: [linemoPage2],
      },
    },
    {
      id: 'sim-return',
      fact: {
        value: { en: 'Not needed. The same card cannot be used again.', 'zh-Hans': '不用归还。同一张卡不能再用。' },
        sources: [smappyIf, lKyojin01],
      },
    },
    {
      id: 'accounts-and-points',
      fact: {
        value: {
          en: 'Bills can be seen in My Menu for 90 days. After taking the number elsewhere, log in with a SoftBank ID.',
          'zh-Hans': '账单在 My Menu 可查90天。携号转出后，请用 SoftBank ID 登录。',
        },
        sources: [lKyojin01, github],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'My Menu, day and night; after 20:00 the SMS comes from 9:00. Valid for 15 days. None needed for one-stop, SoftBank or Y!mobile. Data-only numbers cannot be moved.',
          'zh-Hans':
            'My Menu，24小时；20:00以后次日9:00起发短信。15天内有效。一站式或转到 SoftBank、Y!mobile 不需要。纯数据号码不能转。',
        },
        sources: [github, kitilabel],
      },
    },
  ],
}
