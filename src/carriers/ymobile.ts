import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary, weak } = sourcesRead('2026-11-23')

const guide = secondary('https://xn--sim-pd0fo47c37eo05e.com/%e6%9c%aa%e5%88%86%e9%a1%9e/ymobile-cancell', null)
const ymobilePage = official('https://ymobile.jp/support/process/cancellation/agreement/?wovn=en', '2021-01-20')
const kakuyasuSumahogakuen = secondary('https://kakuyasu-sumahogakuen.com/ymobile/3881.html', null)
const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/ymobile-mnp-reservation-number-guide/',
  '2026-08-08',
)
const github = secondary(
  'https://github.com/LuQvia/SolQvia/blob/5a2dee4cd0fb0b471be3c4aee71b2f56c51e9198/assets/data/phase171-mnp-reservation-deep-master-v1.json',
  '2026-09-23',
)
const linemoPage = official('https://www.linemo.jp/', '2025-12-05')

export const ymobile: Carrier = {
  id: 'ymobile',
  kind: 'mobile',
  name: { en: 'Y!mobile', 'zh-Hans': 'Y!mobile', ja: 'ワイモバイル' },
  nameSources: [official('https://www.ymobile.jp/', '2025-12-05'), ymobilePage],
  said: { text: 'ワイモバイル' },
  aliases: ['Ymobile', 'わいもばいる', 'ワイモバ', 'SoftBank'],
  operator: { value: 'SoftBank Corp.', sources: [ymobilePage] },
  domains: ['ymobile.jp', 'linemo.jp'],
  page: 'https://ymobile.jp/support/process/cancellation/agreement/',
  desks: [
    {
      number: '151',
      purpose: 'support',
      languages: [],
      hours: { opens: '09:00', closes: '20:00' },
      cost: 'charged',
      from: { en: 'Y!mobile phones', 'zh-Hans': 'Y!mobile 手机' },
      sources: [guide],
      rivals: [
        {
          value: { en: '10:00–19:00 on weekdays.', 'zh-Hans': '工作日10:00–19:00。' },
          sources: [weak('https://lifestyle.assist-all.co.jp/?p=30403', null)],
        },
      ],
    },
    {
      number: '0570-039-151',
      purpose: 'support',
      languages: [],
      hours: { opens: '09:00', closes: '20:00' },
      cost: 'charged',
      from: { en: 'other phones', 'zh-Hans': '其他电话' },
      sources: [guide],
    },
    {
      number: '116',
      purpose: 'port-out',
      languages: [],
      hours: { opens: '09:00', closes: '20:00' },
      cost: 'free',
      from: { en: 'Y!mobile phones', 'zh-Hans': 'Y!mobile 手机' },
      menu: {
        value: { en: 'automatic service: dial #27 after connecting', 'zh-Hans': '自动服务：接通后按#27' },
        sources: [guide],
      },
      sources: [guide],
    },
    {
      number: '0120-921-156',
      purpose: 'port-out',
      languages: [],
      hours: { opens: '09:00', closes: '20:00' },
      cost: 'free',
      sources: [guide],
    },
    {
      number: '0800-919-4534',
      purpose: 'orders',
      languages: ['ja'],
      hours: { opens: '10:00', closes: '19:00', closedOn: ['01-01'] },
      cost: 'free',
      note: {
        en: 'online orders, and the 8-day cancellation of things bought online',
        'zh-Hans': '网上订单，以及网购商品的8天内解约',
      },
      sources: [official('https://ymobile.jp/store/to_beginner/tokusho', '2025-04')],
    },
  ],
  procedures: {
    cancel: {
      channels: [
        {
          channel: 'phone',
          claims: [
            {
              says: 'unclear',
              about: 'another-procedure',
              text: {
                en: 'Y!mobile’s terms for lines sold by Japanet: call Japanet or go to a Y!mobile shop; the line ends when the paper form arrives complete.',
                'zh-Hans':
                  'Y!mobile 对 Japanet 所售线路的条款：联系 Japanet 或去 Y!mobile 店铺，纸质表格齐全送达后线路结束。',
              },
              source: official('https://ymobile.jp/jusetsu/mvno2/jusetsu03', null),
            },
            {
              says: 'unclear',
              about: 'this-procedure',
              text: {
                en: 'A site names web, phone and shop for “cancel or MNP”; whether the phone does more than MNP is not clear.',
                'zh-Hans': '一个网站说“解约或携号转网”可用网站、电话和店铺；电话能否办解约不清楚。',
              },
              source: weak('https://donnatokimo-wifi.jp/media/ymobile-cancellation/', null),
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'An older site: shop only.', 'zh-Hans': '一个较旧的网站：只能去店铺。' },
              source: weak('https://kaiyakunokyoukasyo.com/internet/1269/', null),
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'An older site: a shop, or by post through customer service.',
                'zh-Hans': '一个较旧的网站：店铺，或通过客服邮寄。',
              },
              source: weak('https://original-lab.jp/tsushin/ymobile-kaiyaku', null),
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'Y!mobile: yes, on this page.', 'zh-Hans': 'Y!mobile：可以，就在这个页面。' },
              source: ymobilePage,
            },
          ],
          url: 'https://ymobile.jp/support/process/cancellation/agreement/',
          note: {
            value: {
              en: 'Day and night; after 20:00 it is done the next day. Mobile number and password.',
              'zh-Hans': '24小时受理，20:00以后办理的次日处理。需手机号码和密码。',
            },
            sources: [ymobilePage],
          },
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: yes.', 'zh-Hans': '一个网站：可以。' },
              source: kakuyasuSumahogakuen,
            },
          ],
          note: {
            value: { en: 'Bring an ID and the USIM card.', 'zh-Hans': '请带证件和 USIM 卡。' },
            sources: [kakuyasuSumahogakuen],
          },
        },
      ],
      timing: {
        value: {
          ends: 'same-day',
          until: '20:00',
          text: { en: 'The same day; after 20:00 the next day.', 'zh-Hans': '当天；20:00以后办理的为次日。' },
        },
        sources: [ymobilePage],
      },
      reason: {
        when: 'unknown',
        text: {
          en: 'Y!mobile’s own page cancels online, day and night. Whether a call can do it is not settled: we found only old or doubtful sources. Try the page first; if you call, first ask whether it can be done by phone.',
          'zh-Hans':
            'Y!mobile 官网可以24小时在网上解约。电话能不能办没有定论，只有较旧或不太可靠的资料。请先试网站；要打电话的话，先问清电话里能不能解约。',
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
                en: 'A guide of August 2026: My Y!mobile, day and night; one-stop, too.',
                'zh-Hans': '2026年8月的一份指南：My Y!mobile，24小时；也支持一站式。',
              },
              source: solqvia,
            },
          ],
        },
        {
          channel: 'phone',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'The same: by phone, 9:00–20:00.', 'zh-Hans': '同上：电话，9:00–20:00。' },
              source: solqvia,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'The same: by phone, 9:00–20:00.', 'zh-Hans': '同上：电话，9:00–20:00。' },
              source: github,
            },
          ],
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'The same: at a shop.', 'zh-Hans': '同上：店铺。' },
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
        value: { en: 'Online: the mobile number and the password.', 'zh-Hans': '网上：手机号码和密码。' },
        sources: [ymobilePage],
      },
    },
    {
      id: 'old-plan-fee',
      fact: {
        value: {
          en: 'None: waived since 1 February 2022 for old plans with a term.',
          'zh-Hans': '不收：2022年2月1日起，旧的定期套餐也免收。',
        },
        sources: [
          secondary('http://shimajiro-mobiler.net/?p=73941', null),
          secondary('https://masamobile.co.jp/linemo/?p=42', null),
        ],
        rivals: [
          {
            value: {
              en: '9,500 yen on plans from before October 2019 (history).',
              'zh-Hans': '2019年10月以前的套餐收9,500日元（历史）。',
            },
            sources: [weak('https://l-kyojin01.jp/archive/3645', null)],
          },
        ],
      },
    },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'The last month is charged in full, not by the day.',
          'zh-Hans': '最后一个月按整月收费，不按天计算。',
        },
        sources: [secondary('https://mobaone.alpha-grp.co.jp/7742/', null)],
      },
    },
    {
      id: 'mail-address',
      fact: {
        value: {
          en: 'You can keep the mail address for 330 yen a month or 3,300 yen a year, by credit card only.',
          'zh-Hans': '邮箱可以保留，每月330日元或每年3,300日元，只能用信用卡支付。',
        },
        sources: [linemoPage],
      },
    },
    {
      id: 'accounts-and-points',
      fact: {
        value: {
          en: 'LYP Premium that came with the plan ends by itself; Yahoo auctions on offer are withdrawn, and the Yahoo backup shrinks (written for moves to LINEMO).',
          'zh-Hans':
            '随套餐附带的 LYP Premium 自动结束；正在出售的 Yahoo 拍卖会被撤下，Yahoo 备份容量缩小（说的是转到 LINEMO）。',
        },
        sources: [linemoPage],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'After 20:00 the SMS with the number comes from 9:00 the next morning; valid for 15 days. None needed for one-stop, SoftBank or LINEMO. Blocked while a repair is open or a loan phone is out. Do only the MNP procedure, never the cancellation.',
          'zh-Hans':
            '20:00以后申请的，预约号短信次日9:00起发；15天内有效。一站式或转到 SoftBank、LINEMO 不需要。维修中或有借用机时不能办理。只办 MNP，千万不要办解约。',
        },
        sources: [solqvia, github, ymobilePage],
      },
    },
    {
      id: 'eight-days',
      fact: {
        value: {
          en: 'If the signal or the explanation was poor or no papers came, within 8 days of the later of service start and papers: tell the shop, or 0800-919-4534 for things bought online (10:00–19:00, Japanese only). The phone must be whole; a number moved in does not move back by itself.',
          'zh-Hans':
            '信号不好、说明不足或没有收到合同文件时，从开通和收到文件中较晚的一天起8天内：告知店铺；网购的打0800-919-4534（10:00–19:00，只有日语）。手机须完好；转入的号码不会自动转回。',
        },
        sources: [
          official('https://ymobile.jp/support/process/cancel/?wovn=vi', '2025-02'),
          official('https://ymobile.jp/support/process/cancel/?wovn=vi', null),
        ],
      },
    },
  ],
}
