import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary } = sourcesRead('2026-11-23')

const centermobile = secondary('https://centermobile.co.jp/column/nuro-mobile-kaiyaku/', '2022-05-22')
const oikeblog = secondary('https://oikeblog.com/?p=4001', '2021-07')
const sonynetworkPage = official('https://support.sonynetwork.co.jp/faqsupport/nuromobile/web/knowledge2737.html', null)
const kaiyaku110 = secondary('https://kaiyaku110.com/nuromobile_kaiyaku/', '2019-07-19')
const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/nuro-mobile-mnp-reservation-number-guide/',
  '2026-08-08',
)
const sonynetworkPage2 = official(
  'https://support.sonynetwork.co.jp/faqsupport/nuromobile/web/knowledge10770.html',
  null,
)
const kurashiru = secondary('https://hikaku.kurashiru.com/articles/01J5PMDCH6156F07CJ2MHEG16K', null)

export const nuroMobile: Carrier = {
  id: 'nuro-mobile',
  kind: 'mobile',
  name: { en: 'NURO Mobile', 'zh-Hans': 'NURO Mobile', ja: 'NUROモバイル' },
  nameSources: [kurashiru, kaiyaku110],
  said: { text: 'NUROモバイル', reading: 'にゅーろもばいる' },
  aliases: ['ニューロモバイル', 'にゅーろ', 'nuro'],
  operator: {
    value: 'ソニーネットワークコミュニケーションズ株式会社',
    sources: [
      kurashiru,
      official('https://megalodon.jp/ref/2020-0811-1727-43/https://mobile.nuro.jp:443/0sim/faq', '2020-08-11'),
    ],
  },
  domains: ['nuro.jp', 'sonynetwork.co.jp'],
  page: 'https://support.sonynetwork.co.jp/faqsupport/nuromobile/web/knowledge2750.html',
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
              text: { en: 'A site of 2022: no, online only.', 'zh-Hans': '2022年的一个网站：不能，只能在网上办理。' },
              source: centermobile,
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A site: the user page: cancel for the end of the month, or by MNP.',
                'zh-Hans': '一个网站：用户页，可选月底解约或携号转出解约。',
              },
              source: oikeblog,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A site: the user page: cancel for the end of the month, or by MNP.',
                'zh-Hans': '一个网站：用户页，可选月底解约或携号转出解约。',
              },
              source: centermobile,
            },
          ],
          url: 'https://support.sonynetwork.co.jp/faqsupport/nuromobile/web/knowledge2750.html',
          note: {
            value: {
              en: 'User page, day and night: サービスを解約する, then 月末解約.',
              'zh-Hans': '用户页，24小时：「サービスを解約する」→「月末解約」。',
            },
            sources: [oikeblog, sonynetworkPage],
          },
        },
      ],
      timing: {
        value: {
          ends: 'month-end',
          lastDay: 'last',
          text: { en: 'At the end of the month. It cannot be undone.', 'zh-Hans': '月底结束，不能撤回。' },
        },
        sources: [kaiyaku110, secondary('http://xn--best5-j63dyda47aqswl9a5020knfpb.com/nuro-kaiyaku.html', null)],
      },
      reason: {
        when: 'no',
        text: {
          en: 'Two sites say: online only, on the user page, for the end of the month. It cannot be undone. We found no phone number; the desk is called NURO SIMサービスサポート.',
          'zh-Hans':
            '查到的资料都说只能在用户页办理，月底结束，不能撤回。没有查到电话号码；客服叫「NURO SIMサービスサポート」。',
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
                en: 'A guide of August 2026 that read NURO’s page: My Page, the same menu, MNP転出による解約.',
                'zh-Hans': '2026年8月的一份指南（查看过 NURO 官网）：My Page 同一菜单「MNP転出による解約」。',
              },
              source: solqvia,
            },
          ],
          url: 'https://support.sonynetwork.co.jp/faqsupport/nuromobile/web/knowledge2750.html',
        },
      ],
    },
    lost: {
      channels: [
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'NURO: My Page, ご契約情報, サービスを一時停止する. If it fails, the desk NURO SIMサービスサポート.',
                'zh-Hans':
                  'NURO：My Page →「ご契約情報」→「サービスを一時停止する」。不成功时联系「NURO SIMサービスサポート」。',
              },
              source: sonynetworkPage2,
            },
          ],
        },
      ],
    },
  },
  contractNumber: {
    value: {
      en: 'Login: the phone number of the SIM. The first password is on the back of the card that the SIM came in, or can be read on the phone (eSIM: on the phone). NURO Hikari has another ID.',
      'zh-Hans':
        '登录用 SIM 的电话号码；初始密码在 SIM 卡托背面，或在手机上查看（eSIM 在手机上）。NURO 光用的是另一个 ID。',
    },
    sources: [sonynetworkPage],
  },
  facts: [
    {
      id: 'support',
      fact: {
        value: {
          en: 'The desk is called NURO SIMサービスサポート; no page that we read prints its number.',
          'zh-Hans': '客服叫「NURO SIMサービスサポート」，查到的页面都没有写号码。',
        },
        sources: [sonynetworkPage2],
      },
    },
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'Login with the SIM’s phone number and a password. To get a new password: name, date of birth, the SIM’s phone number (2019).',
          'zh-Hans': '用 SIM 的电话号码和密码登录。重设密码：姓名、出生日期、SIM 电话号码（2019年）。',
        },
        sources: [kaiyaku110, sonynetworkPage],
      },
    },
    {
      id: 'old-plan-fee',
      fact: { value: { en: 'Abolished from April 2022.', 'zh-Hans': '2022年4月起取消。' }, sources: [centermobile] },
    },
    {
      id: 'suspension',
      fact: {
        value: {
          en: 'The monthly fee goes on. Once confirmed it cannot be taken back, and it may take time.',
          'zh-Hans': '停机期间月费照收。确认后不能撤回，也可能要等一段时间。',
        },
        sources: [sonynetworkPage2],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: '1 to 2 days, never the same day; one-stop, too. The number is neither extended nor issued again.',
          'zh-Hans': '1至2天，不能当天；也支持一站式。预约号不能延期或重发。',
        },
        sources: [solqvia],
      },
    },
  ],
}
