import type { Carrier, Desk } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary, weak } = sourcesRead('2026-11-23')

const guide = secondary('https://www.cancelatlas.com/c/au-kddi-jp', '2026-06-06')
const oneGuide = secondary('https://hachi8hachi.com/archives/5109', null)
const twoWays = secondary('https://kuramoba.xlisting.co.jp/mnp/how-cancel-au', null)
const shopGuide = secondary('https://keitaisoudan.com/cancel/', '2023-03')
const leavingJapan = official('https://www.au.com/english/support/faq/cancellation/leaving-country/', null)
const lostPage = official('https://www.au.com/english/support/faq/eloss-theft/', null)
const languageList = official('https://www.au.com/english/support/faq/eservice/epg00002247', null)
const paymentPage = official('https://www.au.com/english/support/lp/notice-payment', null)
const billPage = official('https://au.com/english/support/faq/ebilling-statement/ea00000000119', null)
const portOutGuide = secondary(
  'https://github.com/LuQvia/SolQvia/blob/5a2dee4cd0fb0b471be3c4aee71b2f56c51e9198/assets/data/phase171-mnp-reservation-deep-master-v1.json',
  '2026-09-23',
)
const portOutBlog = secondary('https://hikkoshizamurai.jp/soldi/articles/au_cancel/', null)

const day = { opens: '09:00', closes: '20:00' }

const supportDesks: readonly Desk[] = [
  {
    number: '157',
    purpose: 'support',
    languages: ['ja'],
    hours: day,
    cost: 'free',
    from: { en: 'au mobile phones', 'zh-Hans': 'au 手机' },
    sources: [lostPage],
  },
  {
    number: '0077-7-111',
    purpose: 'support',
    languages: ['ja'],
    hours: day,
    cost: 'free',
    from: { en: 'Other phones', 'zh-Hans': '其他电话' },
    sources: [lostPage],
  },
  {
    number: '0120-959-472',
    purpose: 'support',
    languages: ['en'],
    hours: day,
    cost: 'free',
    sources: [lostPage, languageList, paymentPage],
  },
  languageDesk('0120-959-476', 'zh'),
  languageDesk('0120-959-478', 'ko'),
  languageDesk('0120-933-961', 'vi'),
  languageDesk('0120-959-473', 'pt'),
  languageDesk('0120-933-952', 'tl'),
]

function languageDesk(number: string, language: string): Desk {
  return {
    number,
    purpose: 'support',
    languages: [language],
    hours: day,
    cost: 'free',
    sources: [lostPage, languageList],
  }
}

export const au: Carrier = {
  id: 'au',
  kind: 'mobile',
  name: { en: 'au', 'zh-Hans': 'au', ja: 'au（エーユー）' },
  nameSources: [secondary('https://kaiyakutaikai.com/6/22/pages/11', '2018-06-09'), lostPage],
  said: { text: 'au', reading: 'えーゆー' },
  aliases: ['エーユー', 'えーゆー', 'KDDI', '沖縄セルラー'],
  operator: {
    value: 'KDDI / 沖縄セルラー電話',
    sources: [secondary('https://kaiyakutaikai.com/6/22/pages/11', '2018-06-09')],
  },
  domains: ['au.com'],
  page: 'https://www.au.com/support/service/mobile/procedure/contract/cancel/',

  desks: [
    ...supportDesks,
    {
      number: '0077-75470',
      purpose: 'port-out',
      languages: [],
      hours: day,
      cost: 'free',
      from: { en: 'au and other phones', 'zh-Hans': 'au 手机和其他电话' },
      sources: [portOutGuide, portOutBlog],
    },
    // au's page on lost phones names the same lines.
    ...supportDesks.map((desk): Desk => ({ ...desk, purpose: 'lost', sources: [lostPage] })),
    {
      number: '+81-3-6670-6944',
      purpose: 'from-abroad',
      languages: [],
      hours: { opens: '00:00', closes: '24:00' },
      cost: 'free',
      from: {
        en: 'au phones abroad: hold 0 for +, then dial the rest',
        'zh-Hans': '在国外的 au 手机：长按0输入+，再拨后面的号码',
      },
      sources: [
        secondary('https://manualsbrain.com/ja/manuals/2142406/?page=79', null),
        weak('https://sp.ch.nicovideo.jp/tabroid/blomaga/ar718664', null),
      ],
      rivals: [
        {
          value: {
            en: 'An au manual says only: lost abroad, contact the customer centre at once and stop the line.',
            'zh-Hans': 'au 的说明书只写：在国外遗失时，马上联系客服停机。',
          },
          sources: [official('https://au.com/online-manual/shv48/shv48_01/m_12_00_05.html', null)],
        },
      ],
    },
  ],

  procedures: {
    cancel: {
      reason: {
        when: 'disputed',
        text: {
          en:
            'Sources disagree on whether au cancels a line by phone. A guide of June 2026 says yes, at 0077-75470; two others ' +
            'say no, one of them that this number only moves your phone number to another carrier. Try My au online or an au ' +
            'shop first. If you call, first ask whether they can do it by phone; au has a free desk in English.',
          'zh-Hans':
            'au 能不能打电话解约，各处说法不一。2026年6月的一份指南说可以拨打0077-75470；另外两处说不能，其中一处说这个号码只办携号转网。' +
            '请先试网上的 My au，或去 au 店铺。要打电话的话，先问清电话里能不能解约；au 有免费的中文客服。',
        },
      },
      channels: [
        {
          channel: 'phone',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A guide that read au’s page on cancelling and MNP: yes, 0077-75470, 9:00–20:00. Elsewhere that number is the MNP desk.',
                'zh-Hans':
                  '一份查看过 au“解约和携号转网”页面的指南：可以，0077-75470，9:00–20:00。别处说这是携号转网的号码。',
              },
              source: guide,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'A site says: not possible by phone, the number only issues MNP numbers.',
                'zh-Hans': '一个网站说：不能打电话解约，该号码只发放 MNP 预约号。',
              },
              source: oneGuide,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'A site names two ways only: shop or My au.',
                'zh-Hans': '一个网站说只有两种办法：店铺或 My au。',
              },
              source: twoWays,
            },
            {
              says: 'unclear',
              about: 'this-procedure',
              text: {
                en: 'au’s page for people leaving Japan: go to a shop or contact customer support. It does not say that the desk can finish it.',
                'zh-Hans': 'au 给离开日本的人的页面：去店铺或联系客服。没有说电话里能办完。',
              },
              source: leavingJapan,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'An article names three ways, phone included.',
                'zh-Hans': '一篇文章列出三种办法，包括电话。',
              },
              source: weak('https://kaiyaku.jp/au-cancel-guide', null),
            },
            {
              says: 'yes',
              about: 'another-procedure',
              text: {
                en: 'For MNP (taking your number elsewhere): 0077-75470.',
                'zh-Hans': '携号转网可以：0077-75470。',
              },
              source: portOutGuide,
            },
          ],
        },
        {
          channel: 'web',
          url: 'https://www.au.com/support/service/mobile/procedure/contract/cancel/',
          note: {
            value: {
              en: 'My au, open 24 hours. After 21:10 it counts as the next day.',
              'zh-Hans': 'My au，24小时受理。21:10以后按次日计算。',
            },
            sources: [guide, oneGuide],
          },
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A guide that read au’s page: My au, 24 hours; after 21:10 it counts as the next day.',
                'zh-Hans': '一份查看过 au 官网的指南：My au，24小时受理；21:10以后按次日计算。',
              },
              source: guide,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'Another site says the same, with the 21:10 limit.',
                'zh-Hans': '另一个网站说法相同，也提到21:10。',
              },
              source: oneGuide,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'Online since 15 March 2022.', 'zh-Hans': '2022年3月15日起可在网上解约。' },
              source: shopGuide,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'One of two ways: My au or a shop.', 'zh-Hans': '两种办法之一：My au 或店铺。' },
              source: twoWays,
            },
          ],
        },
        {
          channel: 'shop',
          note: {
            value: {
              en: 'au Style or au shop. Bring your ID (the original), and the phone and SIM card if you have them.',
              'zh-Hans': 'au Style 或 au 店铺。请带证件原件；手机和 SIM 卡在手边的话也带上。',
            },
            sources: [shopGuide],
          },
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'Yes, at an au Style or au shop.', 'zh-Hans': '可以，在 au Style 或 au 店铺。' },
              source: shopGuide,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'One of two ways: My au or a shop.', 'zh-Hans': '两种办法之一：My au 或店铺。' },
              source: twoWays,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'au’s page for people leaving Japan: go to a shop or contact customer support.',
                'zh-Hans': 'au 给离开日本的人的页面：去店铺或联系客服。',
              },
              source: leavingJapan,
            },
          ],
        },
      ],
      timing: {
        value: {
          ends: 'same-day',
          until: '21:10',
          text: {
            en: 'The same day (online after 21:10: the next day).',
            'zh-Hans': '当天（网上21:10以后办理的，为次日）。',
          },
        },
        sources: [guide],
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
                en: 'A guide that read the operator’s pages in September 2026: My au, day and night; one-stop, too.',
                'zh-Hans': '2026年9月的一份指南（查看过官网）：My au，24小时；也支持一站式。',
              },
              source: portOutGuide,
            },
          ],
        },
        {
          channel: 'phone',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A guide that read the operator’s pages in September 2026: 0077-75470, 9:00–20:00.',
                'zh-Hans': '2026年9月的一份指南（查看过官网）：0077-75470，9:00–20:00。',
              },
              source: portOutGuide,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site says the same.', 'zh-Hans': '另一个网站说法相同。' },
              source: portOutBlog,
            },
          ],
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A guide that read the operator’s pages in September 2026: au Style or au shop.',
                'zh-Hans': '2026年9月的一份指南（查看过官网）：au Style 或 au 店铺。',
              },
              source: portOutGuide,
            },
          ],
        },
      ],
    },
    lost: {
      channels: [
        {
          channel: 'phone',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'au: call the customer centre, in your language.',
                'zh-Hans': 'au：打客服电话，有多种语言。',
              },
              source: lostPage,
            },
          ],
        },
      ],
    },
  },

  contractNumber: {
    value: {
      en: 'Customer Code (お客様コード): 8 letters and digits, one for each line. It is on the billing statement, on your copy of the contract, and in My au (Billing > Check Billing > PIN > Open Breakdown). Do not take the Billing Code for it.',
      'zh-Hans':
        '客户代码（お客様コード）：8位字母和数字，每条线路一个。写在账单、合同的客户联上，也可在 My au 查看（账单 > 查看账单 > 密码 > 打开明细）。不要和“Billing Code”（账单代码）弄混。',
    },
    sources: [billPage],
  },

  facts: [
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'To take your number elsewhere by phone: the contract holder calls, with the 4-digit PIN and caller ID shown. Online: au ID, password, PIN. What is asked when you cancel by phone is not known.',
          'zh-Hans':
            '打电话办携号转网：须机主本人拨打，显示来电号码，并提供4位密码。网上：au ID、登录密码和4位密码。打电话解约时问什么，目前不清楚。',
        },
        sources: [portOutGuide],
      },
    },
    {
      id: 'pin',
      fact: {
        value: {
          en: 'A 4-digit PIN, used with the au ID to open bills.',
          'zh-Hans': '4位数字密码，与 au ID 一起用于查看账单。',
        },
        sources: [billPage],
        rivals: [
          {
            value: {
              en: '3 wrong tries online lock it. With the right PIN the call centre unlocks it, otherwise a shop.',
              'zh-Hans': '网上输错3次会锁定。知道正确密码时客服可以解锁，否则要去店铺。',
            },
            sources: [
              weak(
                'https://moda123drummer.com/2020/03/28/%E3%80%8C4%E6%A1%81%E3%81%AE%E6%9A%97%E8%A8%BC%E7%95%AA%E5%8F%B7%E3%80%8D%E3%82%92%E5%BF%98%E3%82%8C%E3%81%9F%E3%82%89%EF%BC%9F%E3%80%90%E5%85%83%E3%82%B7%E3%83%A7%E3%83%83%E3%83%97%E5%BA%97%E5%93%A1/',
                '2020-03-28',
              ),
            ],
          },
        ],
      },
    },
    {
      id: 'early-fee',
      fact: {
        value: {
          en: '1,100 yen if you cancel within the first year, for contracts since 1 October 2025.',
          'zh-Hans': '2025年10月1日以后签的合同，不满1年解约收1,100日元。',
        },
        sources: [guide],
        rivals: [
          {
            value: {
              en: '990 yen for contracts since 1 June 2024, within a year and only if the use was judged not ordinary; on some cheap plans the monthly fee instead.',
              'zh-Hans':
                '2024年6月1日以后签的合同，不满1年解约且被认定为非正常使用的，收990日元；部分低价套餐改收一个月的月费。',
            },
            sources: [secondary('https://news.mynavi.jp/article/20240524-2952068', '2024-05-24')],
          },
          {
            value: {
              en: 'It may be billed two months after you cancel.',
              'zh-Hans': '可能在解约后第二个月以后才出现在账单上。',
            },
            sources: [secondary('https://harris-gate.com/kddi-contract-cancellation-fee', null)],
          },
        ],
      },
    },
    {
      id: 'old-plan-fee',
      fact: {
        value: {
          en: 'None: cancellation fees were abolished on 31 March 2022.',
          'zh-Hans': '不收：解约金已于2022年3月31日取消。',
        },
        sources: [official('https://au.com/mobile/area/dennpa-support/cancel', null)],
      },
    },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'The last month is not charged by the day, except when you move between au and UQ mobile or to povo2.0 with the same number.',
          'zh-Hans': '最后一个月不按天计算；保留号码在 au 与 UQ mobile 之间转换或转到 povo2.0 时除外。',
        },
        sources: [official('https://www.au.com/english/support/faq/eservice/epg00002070', null)],
      },
    },
    {
      id: 'last-bill',
      fact: {
        value: {
          en: 'Bank debit is on the 25th (the next business day if banks are closed). It can be moved to the end of the month, by phone only. A debit under 5,000 yen may be joined to the next month’s, for two months at most. Keep the bank account open until then.',
          'zh-Hans':
            '银行扣款日为每月25日（遇休息日顺延到下一个工作日），可改到月底，只能打电话改。不满5,000日元时可能并到下个月一起扣，最多并两个月。在那之前请不要注销银行账户。',
        },
        sources: [paymentPage, official('https://www.au.com/english/support/faq/ebilling-statement/irregular/', null)],
      },
    },
    {
      id: 'mail-address',
      fact: {
        value: {
          en: 'You can keep your au e-mail address for 330 yen a month if you apply within 31 days from the day after you cancel.',
          'zh-Hans': '从解约次日算起31天内申请，可以每月330日元保留 au 邮箱。',
        },
        sources: [secondary('https://sumaoji.com/?p=16843', null), guide],
        rivals: [
          {
            value: {
              en: 'Mail on au’s servers is deleted 31 days after you cancel.',
              'zh-Hans': 'au 服务器上的邮件在解约31天后删除。',
            },
            sources: [guide],
          },
          {
            value: {
              en: 'In March 2026 KDDI had ended this service for some people by mistake and gave them 31 days to apply again.',
              'zh-Hans': '2026年3月，KDDI 误停了一部分人的这项服务，并给了31天重新申请的时间。',
            },
            sources: [secondary('https://news.livedoor.com/article/detail/30754712/', '2026-03-04')],
          },
        ],
      },
    },
    {
      id: 'accounts-and-points',
      fact: {
        value: {
          en: 'The au ID is not closed with the line. Closing it deletes its data for good.',
          'zh-Hans': 'au ID 不随线路注销；注销 au ID 会永久删除其中的数据。',
        },
        sources: [guide],
        rivals: [
          {
            value: {
              en: 'In 2016: an au ID that is your phone number is renamed after you cancel; use up points and prepaid balance first.',
              'zh-Hans': '2016年的说法：用手机号作 au ID 的，解约后会改名；请先用完积分和预付余额。',
            },
            sources: [
              weak(
                'https://ttanimu.wordpress.com/2016/07/20/au%E3%82%92%E8%A7%A3%E7%B4%84%E3%81%99%E3%82%8B%E3%81%A8/',
                '2016-07-20',
              ),
            ],
          },
        ],
      },
    },
    {
      id: 'leaving-japan',
      fact: {
        value: {
          en: 'Charges go on until you cancel. You may have to change how you pay the last bill. Unpaid debt is shared with other carriers, who use it when they check new customers.',
          'zh-Hans': '不解约就会一直收费。最后一期账单可能要改付款方式。欠费信息会共享给其他运营商，用于审核新合同。',
        },
        sources: [leavingJapan],
      },
    },
    {
      id: 'unpaid-bills',
      fact: {
        value: {
          en: 'If you owe money and were told that the contract will be ended: call 151 from the stopped au phone (free, weekdays 9:00–17:00). Unpaid debt is told to other carriers, instalment debt to the credit bureau, and what is left for the phone may be billed at once. If you pay after 20:00, service may come back the next morning.',
          'zh-Hans':
            '因欠费收到强制解约通知时：用被停机的 au 手机拨151（免费，工作日9:00–17:00）。欠费会通报其他运营商，分期欠款会通报信用信息机构，手机余款可能要求一次付清。20:00以后付款的，可能次日早上恢复。',
        },
        sources: [official('https://www.au.com/english/support/notice01', null)],
      },
    },
    {
      id: 'suspension',
      fact: {
        value: {
          en: 'While a line is stopped for non-payment, basic and option fees go on, with late interest.',
          'zh-Hans': '因欠费停机期间，基本费和附加服务费照收，并加收滞纳利息。',
        },
        sources: [official('https://www.au.com/english/support/request_for_payment', null)],
        rivals: [
          {
            value: {
              en: 'An old au page: a temporary stop (一時休止) keeps number and mail address for up to 5 years; at an au shop, in person.',
              'zh-Hans': 'au 的旧页面：暂停服务（一時休止）可保留号码和邮箱最长5年；须机主本人去 au 店铺办理。',
            },
            sources: [official('https://my.au.com/support/tetsuzuki/au/ikkyu.html', null)],
          },
          {
            value: { en: 'No temporary stop is offered now.', 'zh-Hans': '现在没有暂停服务。' },
            sources: [guide],
          },
          {
            value: {
              en: 'A traveller, about 2017: 2,160 yen once and about 405 yen a month for a temporary stop; the month is charged in full.',
              'zh-Hans': '一位旅行者，约2017年：暂停服务一次收2,160日元，每月约405日元；当月按整月收费。',
            },
            sources: [weak('https://kaigai02.com/stopphone-73', null)],
          },
        ],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'To keep your number, apply at the new carrier (one-stop), or get an MNP number: My au (24 hours), 0077-75470 (9:00–20:00), au Style or au shop. It comes by SMS from 157; if the line cannot get SMS, go to a shop. It is valid for 15 days, the day of issue included, and cannot be withdrawn while the new carrier is working on it. From au to UQ mobile or povo2.0 you need none.',
          'zh-Hans':
            '要保留号码：直接在新运营商申请（一站式），或先取得 MNP 预约号：My au（24小时）、0077-75470（9:00–20:00）、au Style 或 au 店铺。预约号由157发短信通知；收不到短信的线路请去店铺。从发放当天算起15天内有效，新运营商办理期间不能撤回。转到 UQ mobile 或 povo2.0 不需要预约号。',
        },
        sources: [portOutGuide, portOutBlog],
      },
    },
  ],
}
