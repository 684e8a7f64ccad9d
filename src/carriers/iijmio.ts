import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary } = sourcesRead('2026-11-23')

const selectra = secondary('https://selectra.jp/telecom/providers/iijmio/kaiyaku', null)
const iijmioPage = official('https://www.iijmio.jp/hdd/care/index.html', null)
const esimReview = secondary('https://esim-review.com/3603', null)
const simchange = secondary('https://simchange.jp/iijmio-sim-cancel/', '2019-12-03')
const simlabo = secondary('http://www.simlabo.jp/iijmio/entry/kaiyaku', null)
const masamobile = secondary('https://masamobile.co.jp/docomo/iijmio-mnp', null)
const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/iijmio-mnp-reservation-number-guide/',
  '2026-08-08',
)
const mobile365 = secondary('http://mobile365.xyz/archives/350', null)
const solqvia2 = secondary(
  'https://solqvia.com/ja/technology/smartphone/iijmio-mnp-number-reissue-sim-reissue-blocked/',
  '2026-08-08',
)

export const iijmio: Carrier = {
  id: 'iijmio',
  kind: 'mobile',
  name: { en: 'IIJmio', 'zh-Hans': 'IIJmio', ja: 'IIJmio' },
  nameSources: [selectra],
  said: {
    text: 'IIJmio',
    reading: 'あいあいじぇいみお',
    sources: [secondary('https://lifenolabo.com/iijmio/', null), selectra],
  },
  aliases: ['アイアイジェイミオ', 'みおふぉん', 'IIJ', 'インターネットイニシアティブ'],
  operator: {
    value: '株式会社インターネットイニシアティブ',
    sources: [official('https://www.iijmio.jp/info/iij/20130426-1.html', '2013-04-26'), simchange],
  },
  domains: ['iijmio.jp'],
  page: 'https://www.iijmio.jp/hdd/care/index.html',
  desks: [{ number: '0570-09-4400', purpose: 'support', languages: [], sources: [selectra] }],
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
                en: 'IIJmio: the cancellation has to be made on its web site.',
                'zh-Hans': 'IIJmio：必须在网站办理解约。',
              },
              source: iijmioPage,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no, online only.', 'zh-Hans': '一个网站：不能，只能在网上办理。' },
              source: esimReview,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no, online only.', 'zh-Hans': '一个网站：不能，只能在网上办理。' },
              source: secondary('https://it-media2.net/iij-mio/?p=51', null),
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no, online only.', 'zh-Hans': '一个网站：不能，只能在网上办理。' },
              source: simchange,
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
                en: 'IIJmio: the cancellation has to be made on its web site.',
                'zh-Hans': 'IIJmio：必须在网站办理解约。',
              },
              source: iijmioPage,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: yes, on the member page.', 'zh-Hans': '一个网站：可以，会员页。' },
              source: selectra,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: yes, on the member page.', 'zh-Hans': '一个网站：可以，会员页。' },
              source: simlabo,
            },
          ],
          note: {
            value: {
              en: 'The member page, with the mioID. For the 8-day cancellation: iijmio.jp/service/setup/hdd/terminate/.',
              'zh-Hans': '会员页，用 mioID 登录。8天内解约：iijmio.jp/service/setup/hdd/terminate/。',
            },
            sources: [simlabo, selectra],
          },
        },
      ],
      timing: {
        value: {
          ends: 'month-end',
          text: {
            en: 'At the end of the month, whatever day you ask; requests very near the end go to the next. The soonest is the last day of the month in which the service starts.',
            'zh-Hans': '不论哪天申请都在月底结束；临近月底申请的可能顺延到次月底。最早为开通当月的最后一天。',
          },
        },
        sources: [masamobile, simlabo, iijmioPage],
        rivals: [
          {
            value: {
              en: 'Older terms: at least to the end of the month after billing starts.',
              'zh-Hans': '旧条款：至少用到开始计费次月的月底。',
            },
            sources: [official('https://www.iijmio.jp/guide/agreement/addition-hdd.jsp', null)],
          },
        ],
      },
      reason: {
        when: 'no',
        text: {
          en: 'IIJmio’s own notes say: on its web site only. Log in to the member page with the mioID; it ends with the month. If you want to keep your number, ask for MNP first: once a cancellation is applied for it is refused.',
          'zh-Hans':
            'IIJmio 官网写明只能在网站办理。用 mioID 登录会员页，月底结束。想保留号码请先办携号转网，申请解约后就办不了了。',
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
                en: 'A guide of August 2026 that read IIJmio’s page: on the member page only.',
                'zh-Hans': '2026年8月的一份指南（查看过 IIJmio 官网）：只能在会员页办理。',
              },
              source: solqvia,
            },
          ],
          url: 'https://help.iijmio.jp/answer/679b0e44c5dfe042a1dd30a6/',
        },
        {
          channel: 'phone',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'The same: not by phone.', 'zh-Hans': '同上：电话不行。' },
              source: solqvia,
            },
          ],
        },
      ],
    },
  },
  contractNumber: {
    value: {
      en: 'mioID: issued when you become a member and sent to your registered e-mail address.',
      'zh-Hans': 'mioID：入会时发放，寄到登记的邮箱。',
    },
    sources: [mobile365],
  },
  facts: [
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'mioID or the registered e-mail address, and the password.',
          'zh-Hans': 'mioID 或登记的邮箱，加密码。',
        },
        sources: [selectra, mobile365],
      },
    },
    {
      id: 'early-fee',
      fact: {
        value: {
          en: 'IIJmio: a charge may apply if a voice SIM is cancelled within 12 months. Ask for the amount.',
          'zh-Hans': 'IIJmio：语音卡12个月内解约可能收费，请问清金额。',
        },
        sources: [iijmioPage],
        rivals: [
          {
            value: {
              en: '0 yen on GigaPlan; 1,000 yen within 12 months on older plans.',
              'zh-Hans': 'GigaPlan 不收；较旧的套餐12个月内解约收1,000日元。',
            },
            sources: [esimReview],
          },
        ],
      },
    },
    {
      id: 'port-out-fee',
      fact: { value: { en: '0 yen (GigaPlan).', 'zh-Hans': '0日元（GigaPlan）。' }, sources: [esimReview] },
    },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'The last month is charged in full; options, too.',
          'zh-Hans': '最后一个月按整月收费，附加服务也一样。',
        },
        sources: [esimReview, masamobile],
      },
    },
    {
      id: 'last-bill',
      fact: {
        value: {
          en: 'A charge to your card may still come after the cancellation.',
          'zh-Hans': '解约后信用卡可能还会被扣一次款。',
        },
        sources: [iijmioPage],
      },
    },
    {
      id: 'instalments',
      fact: {
        value: {
          en: 'They go on until paid off, apart from the SIM contract.',
          'zh-Hans': '与 SIM 合同分开，付清为止。',
        },
        sources: [esimReview],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'On the member page; 1 to 4 days; valid for 15 days. Not for data or SMS SIMs, and not once a cancellation is applied for. While the number is being issued no change, cancellation or new SIM. An unused number frees the line one or two days after it expires.',
          'zh-Hans':
            '在会员页办理；1至4天发放；15天内有效。数据卡和短信卡不行，申请解约后也不行。发放期间不能变更、解约或补卡。未使用的预约号到期后一两天解除锁定。',
        },
        sources: [solqvia, solqvia2],
      },
    },
    {
      id: 'eight-days',
      fact: {
        value: {
          en: 'Within 8 days: online with mioID and e-mail, or by a paper form that you ask for by phone.',
          'zh-Hans': '8天内：用 mioID 和邮箱在网上办理，或打电话索取纸质表格。',
        },
        sources: [selectra],
      },
    },
  ],
}
