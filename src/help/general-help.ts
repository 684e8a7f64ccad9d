import type { Desk, Fact } from '../carriers/carrier.ts'
import { sourcesRead } from '../carriers/source.ts'
import type { Localized } from '../languages/languages.ts'

const { official, secondary, weak } = sourcesRead('2026-11-23')
const later = sourcesRead('2026-11-27')

const weekdays = { days: 'weekdays', closedOn: ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03'] } as const

const hotlinePage = official(
  'https://www.caa.go.jp/policies/policy/local_cooperation/local_consumer_administration/hotline/',
  null,
)
const hotlineRates = secondary(
  'http://40.74.122.252/index.cgi/contrast/https://www.caa.go.jp/policies/policy/local_cooperation/local_consumer_administration/hotline',
  null,
)
const visitorsPage = official('http://www.kokusen.go.jp/e-hello/news/data/n-20200116_1.html', '2020-03')
const visitorsNews = secondary('https://mainichi.jp/english/articles/20181203/p2a/00m/0na/003000c', '2018-12-03')
const visitorsCity = secondary('http://www.city.kamaishi.iwate.jp/kurasu/sodan/detail/1230995_2331.html', null)
const frescReport = secondary(
  'http://needs-you.com/%E5%A4%96%E5%9B%BD%E4%BA%BA%E5%9C%A8%E7%95%99%E6%94%AF%E6%8F%B4%E3%82%BB%E3%83%B3%E3%82%BF%E3%83%BC%EF%BC%88fresc%EF%BC%897%E6%9C%88%E3%81%AB%E6%96%B0%E5%AE%BF%E3%81%AB%E9%96%8B%E6%89%80/',
  null,
)
const frescVisit = secondary('https://meicis.jp/en/we-visited-foreign-resident-support-center-fresc/', '2023-06-20')
const yorisoiTown = later.secondary('https://e-town-iwakuni.net/?p=8947', null)
const yorisoiGuide = later.secondary('https://tascalne.com/?p=1098', null)
const eightDays = secondary('https://library.libecity.com/articles/01J7XFEXQT6NKA78391MNT1TPS', '2025-10-06')
const eightDaysPortal = official(
  'https://www.soumu.go.jp/menu_seisaku/ictseisaku/keitai_portal/gimonkaiketsu/q_5.html',
  null,
)
const oneStopNews = secondary('https://www.itmedia.co.jp/mobile/articles/2305/19/news155.html', '2023-05-19')
const portOutData = secondary(
  'https://github.com/LuQvia/SolQvia/blob/5a2dee4cd0fb0b471be3c4aee71b2f56c51e9198/assets/data/phase171-mnp-reservation-deep-master-v1.json',
  '2026-09-23',
)

/** Help that does not come from the carrier: what it is, whom to call. */
export type HelpTopic = {
  readonly id: string
  readonly title: Localized
  readonly desks: readonly Desk[]
  readonly facts: readonly Fact<Localized>[]
}

/** Help for everybody, in the order in which people need it. */
export const generalHelp: readonly HelpTopic[] = [
  {
    id: 'one-stop',
    title: {
      en: 'Keep your number without asking the old carrier (one-stop)',
      'zh-Hans': '不经原运营商携号转网（一站式）',
    },
    desks: [],
    facts: [
      {
        value: {
          en: 'Since 24 May 2023: apply on the new carrier’s site and log in at the old one when it asks. You need no MNP number, and the old contract ends when the new line opens. Online only; both carriers must take part; shops still need a number.',
          'zh-Hans':
            '2023年5月24日起：在新运营商的网站申请，按提示登录原运营商即可，不需要 MNP 预约号；新线路开通时旧合同自动结束。只能在网上办，且两家都要参加；在店铺办理仍需预约号。',
        },
        sources: [oneStopNews],
      },
      {
        value: {
          en: 'Said to take part in September 2026: docomo, ahamo, au, UQ mobile, SoftBank, Y!mobile, LINEMO, Rakuten Mobile, povo2.0, IIJmio; in August 2026 also mineo, BIC SIM, BIGLOBE, NURO, Nihon Tsushin, HIS, OCN, AEON, J:COM, Mercari, Smiles Connect. A number was still needed, or it was not clear, at QTmobile, LinksMate, DTI, LIBMO and y.u mobile.',
          'zh-Hans':
            '据称2026年9月已参加的有：docomo、ahamo、au、UQ mobile、SoftBank、Y!mobile、LINEMO、Rakuten Mobile、povo2.0、IIJmio；2026年8月还有 mineo、BIC SIM、BIGLOBE、NURO、日本通信、HIS、OCN、AEON、J:COM、Mercari、Smiles Connect。QTmobile、LinksMate、DTI、LIBMO、y.u mobile 仍需预约号，或情况不明。',
        },
        sources: [portOutData],
      },
      {
        value: {
          en: 'Leaving with your number is free by rule when you do it online. For an MNP number by phone or at a counter a carrier may charge up to 1,000 yen plus tax. Carriers may not try hard to hold you back.',
          'zh-Hans':
            '按规定，网上办理携号转出免费；电话或柜台发放 MNP 预约号的，运营商最多可收1,000日元加税。运营商不得过度挽留。',
        },
        sources: [
          official('https://www.soumu.go.jp/main_sosiki/joho_tsusin/top/tel_number/mnp_menu2.html', null),
          official('https://www.soumu.go.jp/main_sosiki/joho_tsusin/top/tel_number/mnp.html', null),
          secondary('https://japan.x.ezic.info/japan-mobile-cancellation-fee-guide/', null),
        ],
      },
      {
        value: {
          en: 'An MNP number is valid for 15 days, the day of issue included; 14 days at QTmobile. Having one cancels nothing: unused, it lapses.',
          'zh-Hans': 'MNP 预约号含发放当天15天内有效，QTmobile 为14天。取得预约号并不等于解约，不用就自动失效。',
        },
        sources: [
          portOutData,
          secondary(
            'https://solqvia.com/ja/technology/smartphone/qtmobile-mnp-reservation-number-guide/',
            '2026-08-08',
          ),
          secondary('https://atonechance.com/mnp-onestop', null),
        ],
        rivals: [
          {
            value: { en: '14 days.', 'zh-Hans': '14天。' },
            sources: [weak('https://limo.media/articles/-/40726', null)],
          },
        ],
      },
      {
        value: {
          en: 'Never send the plain cancellation form if you want to keep the number. At IIJmio, HIS, hi-ho and AEON a pending cancellation also blocks the MNP number.',
          'zh-Hans':
            '想保留号码的话，千万不要提交普通的解约申请。在 IIJmio、HIS、hi-ho、AEON，解约受理中也无法取得预约号。',
        },
        sources: [
          official('https://ymobile.jp/support/process/cancellation/agreement/?wovn=en', '2021-01-20'),
          secondary(
            'https://solqvia.com/ja/technology/smartphone/his-mobile-mnp-button-disabled-after-cancellation/',
            '2026-08-08',
          ),
        ],
      },
    ],
  },
  {
    id: 'eight-days',
    title: { en: 'Within eight days of the contract (初期契約解除)', 'zh-Hans': '签约后8天内（初期契約解除）' },
    desks: [],
    facts: [
      {
        value: {
          en: 'Within 8 days of getting the contract papers you may cancel without a reason. You still pay for what you used and about 3,300 yen for handling, at smaller carriers also for the SIM; the phone itself is usually not covered.',
          'zh-Hans':
            '收到合同文件后8天内，可以无理由解约。已使用的费用和约3,300日元的手续费仍要付，较小的运营商还要付 SIM 卡费；手机本身一般不在此列。',
        },
        sources: [eightDays, eightDaysPortal, secondary('https://imidas.jp/genre/detail/F-113-0177.html', null)],
      },
      {
        value: {
          en: 'The day on which the contract starts counts as the first: start on 2 January, last day 9 January (Sakura Mobile).',
          'zh-Hans': '合同开始当天算第1天：1月2日开始的，到1月9日为止（Sakura Mobile）。',
        },
        sources: [
          official(
            'https://support.sakuramobile.jp/hc/en-us/articles/4422395250201-Can-I-cancel-right-after-the-contract-start',
            null,
          ),
        ],
      },
      {
        value: {
          en: 'docomo, au and SoftBank have another rule instead (確認措置): only if the signal or the explanation was not good enough, but then with the phone.',
          'zh-Hans':
            'docomo、au、SoftBank 用的是另一种制度（確認措置）：仅限信号不好或说明不足的情况，但手机也一并退还。',
        },
        sources: [
          eightDays,
          eightDaysPortal,
          official('https://ymobile.jp/support/process/cancel/?wovn=vi', '2025-02'),
        ],
      },
      {
        value: {
          en: 'At LINEMO and Rakuten Mobile the fee for leaving early is not charged in these eight days.',
          'zh-Hans': 'LINEMO 和 Rakuten Mobile 在这8天内解约不收提前解约费。',
        },
        sources: [
          official('https://www.linemo.jp/plan/', '2025-12-05'),
          secondary('https://appllio.com/news/2025-03-07-61871-rakuten-mobile-cancellation-fee', '2025-03-07'),
        ],
      },
      {
        value: {
          en: 'It counts when your written notice is sent: a call alone is not enough. Ask for the address, and send it so that you can prove the date.',
          'zh-Hans': '以寄出书面通知之日为准，光打电话不算。请问清寄送地址，并用能证明日期的方式寄出。',
        },
        sources: [secondary('https://maruwakarinet.com/syokikeiyakukaijyo/', null)],
      },
    ],
  },
  {
    id: 'consumer-hotline',
    title: { en: 'Consumer hotline 188', 'zh-Hans': '消费者热线188' },
    desks: [{ number: '188', purpose: 'support', languages: ['ja'], cost: 'charged', sources: [hotlinePage] }],
    facts: [
      {
        value: {
          en: '188 leads to the nearest consumer centre after you key in your postal code. Open almost every day, except 29 December to 3 January. Some IP and prepaid phones cannot reach it.',
          'zh-Hans':
            '拨188并输入邮政编码，会接到最近的消费生活中心。除12月29日至1月3日外几乎每天都开。部分 IP 电话和预付费手机打不通。',
        },
        sources: [hotlinePage],
      },
      {
        value: {
          en: 'The advice is free; the call is not, even on flat-rate plans: about 11 yen for 20 seconds from a mobile, 9.35 yen for 180 seconds from a landline.',
          'zh-Hans': '咨询免费，但通话收费，包月通话套餐也要另付：手机约每20秒11日元，固定电话每180秒9.35日元。',
        },
        sources: [hotlineRates, hotlinePage],
      },
      {
        value: { en: 'It answers in Japanese only.', 'zh-Hans': '只有日语服务。' },
        sources: [official('https://www.caa.go.jp/en/policy/local_cooperation/', null)],
      },
    ],
  },
  {
    id: 'visitors-hotline',
    title: { en: 'Consumer hotline for visitors, with interpreters', 'zh-Hans': '有口译的访日游客消费者热线' },
    desks: [
      {
        number: '03-5449-0906',
        purpose: 'support',
        languages: ['en', 'zh', 'ko', 'th', 'vi', 'ja'],
        hours: { opens: '10:00', closes: '16:00', ...weekdays },
        cost: 'charged',
        sources: [visitorsPage, visitorsNews, visitorsCity],
      },
    ],
    facts: [
      {
        value: {
          en: 'Meant for visitors, but a quarter of those who called lived in Japan. Read in 2018 to 2020: check before you rely on it.',
          'zh-Hans': '原为访日游客设立，但来电者有四分之一住在日本。资料是2018至2020年的，使用前请先确认。',
        },
        sources: [
          visitorsPage,
          visitorsNews,
          official('http://www.kokusen.go.jp/news/data/n-20181122_3.html', '2018-11-22'),
        ],
        rivals: [
          {
            value: { en: 'French was to be added in April 2020.', 'zh-Hans': '2020年4月预定增加法语。' },
            sources: [
              secondary(
                'https://www.japantimes.co.jp/news/2020/01/21/national/japan-foreign-tourist-complaints/',
                '2020-01-21',
              ),
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'fresc',
    title: { en: 'FRESC, the state’s help centre for foreign residents', 'zh-Hans': 'FRESC 外国人在留支援中心' },
    desks: [
      {
        number: '0570-011000',
        purpose: 'support',
        languages: [],
        hours: { opens: '09:00', closes: '17:00', ...weekdays },
        sources: [frescReport],
      },
      {
        number: '03-5363-3013',
        purpose: 'support',
        languages: [],
        hours: { opens: '09:00', closes: '17:00', ...weekdays },
        from: { en: 'some IP phones, and from abroad', 'zh-Hans': '部分 IP 电话及国外' },
        sources: [frescReport],
      },
    ],
    facts: [
      {
        value: {
          en: 'In Yotsuya, Tokyo, with a general desk in many languages (seen in June 2023). It helps with living in Japan, not with phone contracts as such. The numbers are from a report of 2020.',
          'zh-Hans':
            '在东京四谷，综合窗口有多种语言（2023年6月）。主要帮助在日生活，不专门处理手机合同。电话号码出自2020年的报道。',
        },
        sources: [frescVisit, frescReport],
      },
    ],
  },
  {
    id: 'yorisoi',
    title: { en: 'Yorisoi hotline (よりそいホットライン)', 'zh-Hans': '「よりそいホットライン」援助热线' },
    desks: [
      {
        number: '0120-279-338',
        purpose: 'support',
        languages: [],
        hours: { opens: '00:00', closes: '24:00' },
        cost: 'free',
        menu: {
          value: { en: '2 for foreign languages', 'zh-Hans': '按2选择外语' },
          sources: [yorisoiTown],
        },
        sources: [yorisoiGuide, yorisoiTown],
      },
    ],
    facts: [
      {
        value: {
          en: 'For anybody who does not know what to do any more: a free line day and night in Japanese. The line in other languages (press 2) was open from 10:00 to 22:00, each language at its own hours: English, Chinese, Korean, Spanish, Portuguese, Thai, Vietnamese and others.',
          'zh-Hans':
            '任何走投无路的人都可以打，日语免费、昼夜受理。外语线路（按2）为10:00至22:00，各语言时间不同：英语、中文、韩语、西班牙语、葡萄牙语、泰语、越南语等。',
        },
        sources: [yorisoiTown, yorisoiGuide],
      },
    ],
  },
  {
    id: 'ministry',
    title: { en: 'Complaints about a carrier', 'zh-Hans': '投诉运营商' },
    desks: [],
    facts: [
      {
        value: {
          en: 'The ministry’s telecom consumer centre (電気通信消費者相談センター) gives advice by phone and passes complaints on; it does not settle single disputes. We found no sure number: look on its page.',
          'zh-Hans':
            '总务省的「電気通信消費者相談センター」提供电话咨询并转达投诉，但不调解个别纠纷。可靠的号码没有查到，请看它的网页。',
        },
        sources: [official('https://www.soumu.go.jp/main_sosiki/joho_tsusin/s-jyoho.html', null)],
      },
      {
        value: {
          en: 'The carriers’ association TCA takes calls about mobile contracts, passes a dispute on to the carrier, and has a free settlement procedure after the carrier’s last word. Its number is on its page.',
          'zh-Hans':
            '行业协会 TCA 受理手机合同的咨询，把纠纷转给运营商；运营商给出最终答复后，还有免费的调解程序。号码见其网页。',
        },
        sources: [
          official('http://tca.or.jp/consult', null),
          official('http://tca.or.jp/consult/procedure-faq.html', null),
          secondary('https://network.mobile.rakuten.co.jp/support/inquiry/', '2024-04'),
        ],
      },
    ],
  },
  {
    id: 'before-leaving',
    title: { en: 'Before you leave Japan', 'zh-Hans': '离开日本之前' },
    desks: [],
    facts: [
      {
        value: {
          en: 'Cancel the phone, but close the bank account only after the phone and utility bills are paid. While you are abroad, charges go on unless you cancel.',
          'zh-Hans': '手机要解约，但银行账户请等手机和水电费付清后再注销。人在国外时，不解约就会一直收费。',
        },
        sources: [
          official('https://studyinjapan.go.jp/en/faq/after', null),
          secondary(
            'https://global.support.ritsumei.ac.jp/hc/en-us/articles/360057680274-While-I-am-in-my-home-country-temporarily-is-it-okay-NOT-to-pay-for-my-rent-and-other-fees',
            null,
          ),
        ],
      },
      {
        value: {
          en: 'Withdraw from Mobile Suica before the contract ends. The rest is paid to a bank account that you name; not while you are inside a station’s gate. Another site says: less a fee of 220 yen, within two weeks to a month.',
          'zh-Hans':
            '解约前请先退出 Mobile Suica（モバイルSuica）。余额退到您指定的银行账户；进站后未出站时不能办理。另有网站说：扣220日元手续费，两周到一个月到账。',
        },
        sources: [
          official('http://www.jreast.co.jp/mobilesuica/procedure/secession/index.html', null),
          secondary('https://kigs.jp/3389', null),
        ],
        rivals: [
          {
            value: {
              en: 'Old accounts: delete or move iD, QUICPay, WAON and nanaco in each app while the old line still works.',
              'zh-Hans': '较早的经验：iD、QUICPay、WAON、nanaco 要在旧线路还能用时，在各自的应用里删除或转移。',
            },
            sources: [weak('https://webdirector.livedoor.biz/archives/52582874.html', null)],
          },
        ],
      },
    ],
  },
  {
    id: 'esim',
    title: { en: 'Deleting an eSIM does not end the contract', 'zh-Hans': '删除 eSIM 不等于解约' },
    desks: [],
    facts: [
      {
        value: {
          en: 'Deleting an eSIM from the phone ends neither the contract nor the bills. Cancel first; delete it when the contract has ended.',
          'zh-Hans': '从手机上删除 eSIM，合同和收费都不会结束。请先解约，合同结束后再删除。',
        },
        sources: [
          secondary('https://esim-station.jp/guides/esim-delete-guide-2025', null),
          secondary('https://gadgetken.com/?p=25614', null),
        ],
      },
    ],
  },
  {
    id: 'sim-pin',
    title: { en: 'The PIN of the SIM card is not the PIN of the contract', 'zh-Hans': 'SIM 卡的 PIN 不是合约密码' },
    desks: [],
    facts: [
      {
        value: {
          en: 'Three wrong tries lock the SIM card (PIN1). It is another number than the 4-digit PIN (暗証番号) that the operator asks for.',
          'zh-Hans': 'SIM 卡的 PIN1 输错三次就会锁卡。它和客服询问的4位密码（暗証番号）不是同一个。',
        },
        sources: [official('https://www.tca.or.jp/mobile/sim-pin.html', null)],
      },
    ],
  },
  {
    id: 'scam-calls',
    title: { en: 'Calls that are not from your carrier', 'zh-Hans': '冒充运营商的电话' },
    desks: [],
    facts: [
      {
        value: {
          en: 'SoftBank and Y!mobile say: we never call from a number that begins with +, and a recorded voice that says your line will be stopped is fraud. Hang up; press nothing.',
          'zh-Hans':
            'SoftBank 和 Y!mobile 提醒：我们不会用“+”开头的号码来电；录音说您的线路将被停用的都是诈骗。请挂断，不要按任何键。',
        },
        sources: [official('https://www.ymobile.jp/info/press/2024/24100401.html', '2024-10-11')],
      },
    ],
  },
]
