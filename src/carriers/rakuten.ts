import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary, weak } = sourcesRead('2026-11-23')

const rakuten2 = secondary('https://network.mobile.rakuten.co.jp/support/inquiry/', '2024-04')
const cancelatlas = secondary('https://www.cancelatlas.com/c/rakuten-mobile-jp', '2026-06-06')
const mobileContractGuide = secondary('https://mobile-contract-guide.com/?p=5240', '2026-04-09')
const rakuten3 = secondary('https://network.mobile.rakuten.co.jp/service/rakuten-link/', '2026-10-01')
const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/rakuten-mobile-mnp-reservation-number-guide/',
  '2026-08-08',
)
const github = secondary(
  'https://github.com/LuQvia/SolQvia/blob/5a2dee4cd0fb0b471be3c4aee71b2f56c51e9198/assets/data/phase171-mnp-reservation-deep-master-v1.json',
  '2026-09-23',
)
const simlabo = secondary('https://simlabo.jp/rakuten-mobile/?p=6046', null)
const rei01Shop = weak('https://rei01-shop.com/ads/3991', null)
const rakutenPage = official('https://corp.mobile.rakuten.co.jp/english/guide/privacy/policy/', null)

export const rakuten: Carrier = {
  id: 'rakuten',
  kind: 'mobile',
  name: { en: 'Rakuten Mobile', 'zh-Hans': 'Rakuten Mobile', ja: '楽天モバイル' },
  nameSources: [cancelatlas, rakutenPage],
  said: {
    text: '楽天モバイル',
    reading: 'らくてんもばいる',
    sources: [secondary('https://kaiyaku110.com/?p=2787', null)],
  },
  aliases: ['らくてん', '楽天', '乐天', 'rakuten mobile', '最強プラン'],
  operator: { value: 'Rakuten Mobile, Inc.', sources: [rakutenPage] },
  domains: ['rakuten.co.jp'],
  page: 'https://network.mobile.rakuten.co.jp/guide/cancellation/',
  desks: [
    {
      number: '0800-805-0805',
      purpose: 'support',
      languages: ['en'],
      hours: { opens: '09:00', closes: '17:00' },
      cost: 'free',
      note: { en: 'with an interpreter; may be a call of three', 'zh-Hans': '有口译，可能是三方通话' },
      sources: [rakuten2],
      rivals: [
        {
          value: {
            en: 'The site warns: customer services may not be available in the language that you select.',
            'zh-Hans': '网站提示：所选语言不一定有客服。',
          },
          sources: [
            official(
              'https://megalodon.jp/ref/2025-1120-1712-23/https://network.mobile.rakuten.co.jp:443/information/news/service/3526',
              '2025-11-20',
            ),
          ],
        },
      ],
    },
    {
      number: '050-5434-4653',
      purpose: 'support',
      languages: ['ja'],
      hours: { opens: '09:00', closes: '17:00' },
      cost: 'charged',
      note: { en: 'free from Rakuten Link', 'zh-Hans': '用 Rakuten Link 拨打免费' },
      sources: [official('https://corp.mobile.rakuten.co.jp/english/guide/privacy/request/index.html', null), rakuten2],
      rivals: [
        {
          value: {
            en: 'Impostors show this number, too: do not trust a call that comes from it, call back yourself.',
            'zh-Hans': '也有骗子冒用这个号码：来电不要相信，请自己回拨。',
          },
          sources: [weak('https://law.awaisora.com/2025/07/25/0450ec0e-cf7f-404a-88df-a17064d1c516', '2025-07-25')],
        },
      ],
    },
    {
      number: '0800-600-0700',
      purpose: 'orders',
      languages: [],
      hours: { opens: '09:00', closes: '17:00' },
      cost: 'free',
      note: { en: 'after applying, and for the first set-up', 'zh-Hans': '申请之后、初次设置' },
      sources: [rakuten2],
    },
    {
      number: '0800-600-0500',
      purpose: 'lost',
      languages: [],
      hours: { opens: '00:00', closes: '24:00' },
      cost: 'free',
      note: {
        en: 'for the contract holder, when my Rakuten Mobile cannot be used',
        'zh-Hans': '限机主本人，用不了 my Rakuten Mobile 时',
      },
      sources: [rakuten2],
    },
    {
      number: '+81-50-5434-4633',
      purpose: 'from-abroad',
      languages: [],
      hours: { opens: '00:00', closes: '24:00' },
      cost: 'charged',
      note: { en: 'free from Rakuten Link or Viber', 'zh-Hans': '用 Rakuten Link 或 Viber 拨打免费' },
      sources: [rakuten2],
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
              text: {
                en: 'A guide of June 2026 that read Rakuten’s page: no, nor in person, for the current plan.',
                'zh-Hans': '2026年6月的一份指南（查看过乐天官网）：现行套餐不能，当面也不行。',
              },
              source: cancelatlas,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'A guide of April 2026: neither a visit nor a call; it is done online.',
                'zh-Hans': '2026年4月的一份指南：不用到店也不用打电话，在网上办理。',
              },
              source: mobileContractGuide,
            },
            {
              says: 'yes',
              about: 'former-plan',
              text: {
                en: 'About the former service on docomo’s and au’s networks: by phone only.',
                'zh-Hans': '说的是以前借用 docomo、au 网络的服务：只能打电话。',
              },
              source: weak('https://rk-mobile-comment.com/entry9.html', null),
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'unclear',
              about: 'this-procedure',
              text: {
                en: 'Rakuten’s page on Rakuten Link, as an article of October 2026 reports it: the app is part of Rakuten Link now. Whether you can cancel there was not read.',
                'zh-Hans':
                  '2026年10月的一篇文章转述的 Rakuten Link 官网页面：应用已并入 Rakuten Link。能否在那里解约，没有读到。',
              },
              source: rakuten3,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A guide: yes, my Rakuten Mobile on the web.',
                'zh-Hans': '一份指南：可以，网页版 my Rakuten Mobile。',
              },
              source: mobileContractGuide,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A guide: yes, my Rakuten Mobile on the web.',
                'zh-Hans': '一份指南：可以，网页版 my Rakuten Mobile。',
              },
              source: cancelatlas,
            },
          ],
          url: 'https://network.mobile.rakuten.co.jp/guide/cancellation/',
          note: {
            value: {
              en: 'my Rakuten Mobile: contract plan, other procedures, cancel; then notes, a survey, a one-time password. From July 2026 the my Rakuten Mobile app was folded into Rakuten Link; it was to close on 5 August.',
              'zh-Hans':
                'my Rakuten Mobile：套餐 → 其他手续 → 解约；之后是注意事项、问卷、一次性密码。2026年7月起 my Rakuten Mobile 应用并入 Rakuten Link，预定8月5日关闭。',
            },
            sources: [
              mobileContractGuide,
              secondary(
                'https://github.com/totti37alb/rakuten-mobile-lp/blob/025b101c466766aabfac037cc533845aae8a22d8/content/articles/2026-07-02-my-rakuten-app-end.md',
                '2026-07-02',
              ),
              rakuten3,
            ],
          },
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A guide of June 2026: no.', 'zh-Hans': '2026年6月的一份指南：不能。' },
              source: cancelatlas,
            },
          ],
        },
      ],
      timing: {
        value: {
          ends: 'same-day',
          text: { en: 'The day of the request. It cannot be undone.', 'zh-Hans': '申请当天生效，不能撤回。' },
        },
        sources: [cancelatlas],
      },
      reason: {
        when: 'no',
        text: {
          en: 'Two guides of 2026 agree: the current plan is cancelled online only, in my Rakuten Mobile, with a one-time password; not by phone or shop. A call can still help: there is a free desk in English.',
          'zh-Hans':
            '2026年的两份指南一致：现行套餐只能在网上（my Rakuten Mobile）凭一次性密码解约，电话和店铺都不行。打电话仍可询问，另有免费的英语专线。',
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
                en: 'A guide that read Rakuten’s pages: my Rakuten Mobile only.',
                'zh-Hans': '一份查看过乐天官网的指南：只能在 my Rakuten Mobile 办理。',
              },
              source: solqvia,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A guide that read Rakuten’s pages: my Rakuten Mobile only.',
                'zh-Hans': '一份查看过乐天官网的指南：只能在 my Rakuten Mobile 办理。',
              },
              source: github,
            },
          ],
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
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'The same: not by phone.', 'zh-Hans': '同上：电话不行。' },
              source: github,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'The same: not by phone.', 'zh-Hans': '同上：电话不行。' },
              source: simlabo,
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
              source: solqvia,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'The same: not at a shop.', 'zh-Hans': '同上：店铺不行。' },
              source: simlabo,
            },
          ],
        },
      ],
    },
    lost: {
      channels: [
        {
          channel: 'web',
          claims: [
            {
              says: 'unclear',
              about: 'this-procedure',
              text: {
                en: 'Rakuten’s page as it was in 2024: my Rakuten Mobile first.',
                'zh-Hans': '2024年的乐天页面：先用 my Rakuten Mobile。',
              },
              source: rakuten2,
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
                en: 'The same: 0800-600-0500, day and night, when my Rakuten Mobile cannot be used.',
                'zh-Hans': '同上：用不了 my Rakuten Mobile 时，拨打 0800-600-0500，24小时。',
              },
              source: rakuten2,
            },
          ],
        },
      ],
      reason: {
        when: 'yes',
        text: {
          en: 'If you cannot use my Rakuten Mobile, the contract holder calls 0800-600-0500, free, day and night. The number is from Rakuten’s page of 2024.',
          'zh-Hans':
            '无法使用 my Rakuten Mobile 时，由签约人拨打 0800-600-0500（免费，24小时）。号码出自2024年的乐天页面。',
        },
      },
    },
  },
  facts: [
    {
      id: 'support',
      fact: {
        value: {
          en: 'Chat, 9:00–23:00, with the my Rakuten Mobile login; a machine answers at other hours.',
          'zh-Hans': '在线客服，9:00–23:00，需登录 my Rakuten Mobile；其他时间由机器人回答。',
        },
        sources: [rakuten2],
      },
    },
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'Online: Rakuten ID, then a one-time password to the registered mail or by SMS to the line. By phone: the contract holder only. Shops cannot check a Rakuten ID.',
          'zh-Hans': '网上：乐天 ID，加发到登记邮箱或线路短信的一次性密码。电话：限机主本人。店铺无法核对乐天 ID。',
        },
        sources: [github, mobileContractGuide, rakuten2, secondary('https://alpha-intl.net/21090', null)],
      },
    },
    {
      id: 'early-fee',
      fact: {
        value: {
          en: 'Lines since 1 April 2025 left within a year: one month of the plan’s lowest charge, up to 1,078 yen; not for the 8-day cancellation. Older lines: 1,078 yen only if held without real use.',
          'zh-Hans':
            '2025年4月1日以后的线路不满1年解约：收一个月最低套餐费，最多1,078日元；8天内解约除外。更早的线路只有不实际使用的才收1,078日元。',
        },
        sources: [
          secondary('https://www.itmedia.co.jp/mobile/spv/2503/07/news200.html', '2025-03-07'),
          secondary('https://infant.edgecapital.cloud/elem/000/004/256/4256065', '2025-03-10'),
          cancelatlas,
          secondary(
            'https://github.com/totti37alb/rakuten-mobile-lp/blob/51f8e8d04937fce81a5bad8d67dbdf4398311c02/content/articles/2026-07-20-rakuten-cancel-fee-truth.md',
            '2026-07-20',
          ),
        ],
        rivals: [
          {
            value: {
              en: 'Since 21 February 2024: 1,078 yen for lines held without the intent to use them.',
              'zh-Hans': '2024年2月21日起：对没有使用意图的线路收1,078日元。',
            },
            sources: [
              official(
                'https://megalodon.jp/ref/2024-0201-1555-26/https://network.mobile.rakuten.co.jp:443/information/news/service/2592',
                '2024-01-29',
              ),
              secondary('https://usedoor.jp/news/2024-05-24-au-uqmobile-kaisen-kaiyaku-tesuuryou', '2024-05-24'),
            ],
          },
        ],
      },
    },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'Not by the day: charged by the data used up to the day you cancel.',
          'zh-Hans': '不按天计算，按截至解约日的流量收费。',
        },
        sources: [cancelatlas],
        rivals: [
          {
            value: { en: 'Ends at the end of the month, by the day.', 'zh-Hans': '月底结束，按天计算。' },
            sources: [rei01Shop],
          },
        ],
      },
    },
    {
      id: 'instalments',
      fact: {
        value: { en: 'What is left goes on being billed.', 'zh-Hans': '剩余的分期款继续收取。' },
        sources: [mobileContractGuide],
      },
    },
    {
      id: 'sim-return',
      fact: {
        value: {
          en: 'Send the card to the place that Rakuten names, at your cost, or cut it up and throw it away as it says (terms of 18 January 2023). Nothing to return for an eSIM.',
          'zh-Hans': '按乐天指定的地址自费寄回，或按说明剪碎丢弃（2023年1月18日的条款）。eSIM 不用归还。',
        },
        sources: [
          official('https://network.mobile.rakuten.co.jp/information/news/service/2232', '2023-01-18'),
          secondary('https://xn--2-v9tt97kv71a87vjzp.com/sim_henkyaku.html', '2023-01-18'),
        ],
        rivals: [
          {
            value: {
              en: 'Former plans on docomo’s and au’s lines have to be posted to Heiwajima, Ota-ku.',
              'zh-Hans': '以前借用 docomo、au 线路的套餐须寄到大田区平和岛。',
            },
            sources: [secondary('https://wacarunet.jp/sim/?p=10698', null), rei01Shop],
          },
        ],
      },
    },
    {
      id: 'esim',
      fact: {
        value: {
          en: 'The same steps online. Delete the profile from the phone after cancelling.',
          'zh-Hans': '网上步骤相同。解约后从手机删除 eSIM 配置。',
        },
        sources: [mobileContractGuide, secondary('https://otona-life.com/2022/09/21/136655/2/', '2022-09-21')],
      },
    },
    {
      id: 'mail-address',
      fact: {
        value: {
          en: 'Raku-mail (楽メール) can be kept for 330 yen a month if you apply within 31 days; otherwise it is deleted.',
          'zh-Hans': '楽メール 邮箱在31天内申请可每月330日元保留，否则会被删除。',
        },
        sources: [
          secondary(
            'https://github.com/totti37alb/rakuten-mobile-lp/blob/45a55d50bda5ce02d2614b3461a5201880a5781b/content/articles/2026-07-15-carrier-mail-portability.md',
            '2026-07-15',
          ),
          cancelatlas,
        ],
      },
    },
    {
      id: 'accounts-and-points',
      fact: {
        value: {
          en: 'The history and messages of Rakuten Link are deleted at once.',
          'zh-Hans': 'Rakuten Link 的记录和消息立即删除。',
        },
        sources: [cancelatlas],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'my Rakuten Mobile: contract plan, other procedures, transfer to another company (MNP), never “cancel”. The same day, with a one-time password by mail or SMS; valid for 15 days. With several lines, check the number shown first.',
          'zh-Hans':
            'my Rakuten Mobile：套餐 → 其他手续 → 转到其他公司（MNP），千万别选“解约”。当天发放，需邮件或短信的一次性密码；15天内有效。有多条线路时先核对显示的号码。',
        },
        sources: [solqvia, github],
      },
    },
    {
      id: 'deceased',
      fact: {
        value: {
          en: 'By post only: a relative within the second degree (or a lawyer), four papers, about one month.',
          'zh-Hans': '只能邮寄：二亲等以内的亲属（或律师）办理，需四份文件，约一个月。',
        },
        sources: [official('https://network.mobile.rakuten.co.jp/faq/detail/00001246/', null)],
      },
    },
    {
      id: 'scam-calls',
      fact: {
        value: {
          en: 'Callers who say they are Rakuten Mobile (“rule violation, press 9”) are widely reported. Call only numbers from its site.',
          'zh-Hans': '冒充 Rakuten Mobile 的电话很多（“违反规定，请按9”）。请只拨官网上的号码。',
        },
        sources: [secondary('https://hedgehog.ryukyu/rakutenmobile-kiteiihan', null)],
      },
    },
  ],
}
