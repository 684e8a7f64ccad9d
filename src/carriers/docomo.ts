import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary, weak } = sourcesRead('2026-11-23')

const guide = secondary('https://www.cancelatlas.com/c/ntt-docomo-jp', '2026-06-06')
const chikaku = official('https://ssw.web.docomo.ne.jp/chikaku/faq/contract', null)
const pinPage = official('https://www.nttdocomo.co.jp/support/trouble/password/network/index.html', null)
const portOutGuide = secondary(
  'https://github.com/LuQvia/SolQvia/blob/5a2dee4cd0fb0b471be3c4aee71b2f56c51e9198/assets/data/phase171-mnp-reservation-deep-master-v1.json',
  '2026-09-23',
)
const portOutBlog = secondary('https://www.yame.click/docomo', null)
const refusedLines = secondary(
  'https://solqvia.com/ja/technology/smartphone/docomo-mnp-reservation-number-not-issued/',
  '2026-08-08',
)
const webNews = secondary(
  'https://ilikephone.online/mobile-phone/docomo-starts-accepting-line-cancellation-on-the-web-d-account-required-itmedia-mobile',
  '2021-03-24',
)
const webTrial = secondary('https://sp-mobile-blog.com/docomo-1048', '2021-03-24')
const afterDeath = secondary('https://orenoippin.com/2020/07/19/docomocancellation/', '2020-07-19')
const home5g = secondary('https://gensakuwomitai.net/home5g-kaiyaku', null)
const affiliate = weak('https://xn--auso-net-h53gmnzi.com/media/docomo-cancellation', null)
const carrierPayment = official('https://service.smt.docomo.ne.jp/keitai_payment/app/help/detail/0552.html', null)

const ownPhones = { en: 'docomo mobile phones', 'zh-Hans': 'docomo 手机' }
const otherPhones = { en: 'Landlines and other phones', 'zh-Hans': '座机和其他手机' }
const day = { opens: '09:00', closes: '20:00' }
const roundTheClock = { opens: '00:00', closes: '24:00' }

export const docomo: Carrier = {
  id: 'docomo',
  kind: 'mobile',
  name: { en: 'docomo', 'zh-Hans': 'docomo', ja: 'NTTドコモ' },
  nameSources: [guide, chikaku],
  said: { text: 'ドコモ' },
  aliases: ['どこも', 'NTT', '都科摩', 'ntt docomo', 'eximo'],
  domains: ['docomo.ne.jp', 'nttdocomo.co.jp'],
  page: 'https://www.docomo.ne.jp/support/cancel/',

  desks: [
    {
      number: '151',
      purpose: 'support',
      languages: ['ja'],
      hours: day,
      cost: 'free',
      from: ownPhones,
      sources: [pinPage, chikaku, portOutGuide],
    },
    {
      number: '0120-800-000',
      purpose: 'support',
      languages: ['ja'],
      hours: day,
      cost: 'free',
      from: otherPhones,
      sources: [pinPage, chikaku, portOutGuide],
    },
    {
      number: '151',
      purpose: 'port-out',
      languages: [],
      hours: day,
      cost: 'free',
      from: ownPhones,
      sources: [portOutGuide, portOutBlog],
    },
    {
      number: '0120-800-000',
      purpose: 'port-out',
      languages: [],
      hours: day,
      cost: 'free',
      from: otherPhones,
      sources: [portOutGuide, portOutBlog],
    },
    {
      number: '0120-524-360',
      purpose: 'lost',
      languages: ['ja'],
      hours: roundTheClock,
      cost: 'free',
      from: { en: 'Any phone in Japan', 'zh-Hans': '日本国内的任何电话' },
      sources: [
        official('http://www.nttdocomo.co.jp/english/support/benefit/premier/service/delivery/index.html', null),
        pinPage,
        weak('https://jirry-sun.com/2018/12/16/stopsmartphone-how/', '2018-12-16'),
      ],
      rivals: [
        {
          value: { en: 'Open 9:00–20:00 only', 'zh-Hans': '只在9:00–20:00受理' },
          sources: [weak('http://www.homemate-research-telco.com/useful/16704_facil_025/', null)],
        },
      ],
    },
    {
      number: '#9785',
      purpose: 'payment',
      languages: [],
      hours: roundTheClock,
      cost: 'free',
      from: ownPhones,
      sources: [carrierPayment],
    },
    {
      number: '0570-018-360',
      purpose: 'payment',
      languages: [],
      hours: roundTheClock,
      cost: 'charged',
      sources: [carrierPayment],
    },
  ],

  procedures: {
    cancel: {
      reason: {
        when: 'disputed',
        text: {
          en:
            'Sources disagree on whether docomo cancels an ordinary mobile line by phone. A guide that read docomo’s own page ' +
            'in June 2026 says no: online or at a shop. A docomo page about one plan (chikaku) says yes. Try online first. ' +
            'If you call, first ask whether they can do it by phone; if not, ask how to do it online. ' +
            'docomo has also listed a desk in English, but we do not know its number.',
          'zh-Hans':
            'docomo 的普通手机号能不能打电话解约，各处说法不一。有一份指南在2026年6月查看过 docomo 官网，说不能，要在网上或营业厅办理；' +
            'docomo 关于某一款套餐（chikaku）的页面则说可以。请先试网上办理。要打电话的话，先问清电话里能不能解约；不能的话，问网上怎么办理。' +
            'docomo 还列出过中文客服，但我们不知道号码。',
        },
      },
      channels: [
        {
          channel: 'phone',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'A guide that read docomo’s cancellation page: its list of ways names the phone, but its text allows that for home 5G only. Ordinary mobile lines: online or at a docomo shop.',
                'zh-Hans':
                  '一份查看过 docomo 解约页面的指南：办理方式里虽列有电话，但正文说只有 home 5G 可以。普通手机号要在网上或 docomo 营业厅解约。',
              },
              source: guide,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'docomo’s answer for its chikaku plan: cancel in My docomo, or call 151 or 0120-800-000.',
                'zh-Hans': 'docomo 对 chikaku 套餐的答复：在 My docomo 解约，或拨打151、0120-800-000。',
              },
              source: chikaku,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'An article says: call 151 or 0120-800-000, 9:00–20:00. It does not say that anyone tried.',
                'zh-Hans': '一篇文章说可以拨打151或0120-800-000（9:00–20:00），但没有说有人试过。',
              },
              source: weak('https://kaiyakukaijo.com/how-to-cancel-docomo', null),
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A column names three ways: online, phone, shop.',
                'zh-Hans': '一篇专栏列出三种办法：网上、电话、营业厅。',
              },
              source: weak('https://kshop.work/contents/column/?p=45557', null),
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'An advertising page says yes for smartphones and feature phones. It gives a wrong number for docomo.',
                'zh-Hans': '一个推广页面说智能手机和老式手机可以，但它写的 docomo 号码是错的。',
              },
              source: affiliate,
            },
            {
              says: 'no',
              about: 'another-procedure',
              text: {
                en: 'The same advertising page says no for the children’s phone (Kids Keitai).',
                'zh-Hans': '同一个推广页面说儿童手机（Kids Keitai）不可以。',
              },
              source: affiliate,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'An article of 2018, before docomo took cancellations online: shop only.',
                'zh-Hans': '2018年的文章（当时还不能网上解约）：只能去营业厅。',
              },
              source: weak('https://kaiyakutaikai.com/6/22/pages/12', '2018-06-09'),
            },
            {
              says: 'no',
              about: 'another-procedure',
              text: {
                en: 'Lines that the online service refuses (unpaid bills, company lines, a phone that cannot do the passkey check, holder dead) go to a shop.',
                'zh-Hans': '网上办不了的线路（欠费、公司名义、手机无法做通行密钥验证、机主去世）要去营业厅。',
              },
              source: refusedLines,
            },
            {
              says: 'no',
              about: 'another-procedure',
              text: {
                en: 'After the holder’s death: not by phone or online, at a shop only. One person’s case.',
                'zh-Hans': '机主去世时：不能在电话里或网上解约，只能去营业厅。一个人的经历。',
              },
              source: afterDeath,
            },
            {
              says: 'yes',
              about: 'another-procedure',
              text: { en: 'The guide says yes for home 5G.', 'zh-Hans': '该指南说 home 5G 可以。' },
              source: guide,
            },
            {
              says: 'no',
              about: 'another-procedure',
              text: {
                en: 'Another site says no for home 5G: the phone takes questions only.',
                'zh-Hans': '另一个网站说 home 5G 不可以，电话只能咨询。',
              },
              source: home5g,
            },
          ],
        },
        {
          channel: 'web',
          url: 'https://www.docomo.ne.jp/support/cancel/',
          note: {
            value: {
              en: 'Open 24 hours. You need a d account and an SMS code. Give an e-mail address other than your docomo one for the closing papers. In 2021 it refused lines tied to docomo Hikari and the main line of a Data Plus pair.',
              'zh-Hans':
                '24小时受理。需要 d 账户和短信验证码。接收解约文件的邮箱不要填 docomo 邮箱。据2021年的信息，与 docomo 光绑定的线路和 Data Plus 的主线路不能在网上解约。',
            },
            sources: [guide, webNews, webTrial],
          },
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A guide that read docomo’s page: online with a d account, 24 hours.',
                'zh-Hans': '一份查看过 docomo 官网的指南：用 d 账户在网上办理，24小时受理。',
              },
              source: guide,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'News of March 2021: docomo began to take cancellations online.',
                'zh-Hans': '2021年3月的新闻：docomo 开始受理网上解约。',
              },
              source: webNews,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'docomo’s answer for its chikaku plan: My docomo.',
                'zh-Hans': 'docomo 对 chikaku 套餐的答复：My docomo。',
              },
              source: chikaku,
            },
            {
              says: 'no',
              about: 'another-procedure',
              text: {
                en: 'Not for a line tied to docomo Hikari or the main line of a Data Plus pair. The author tried it in 2021.',
                'zh-Hans': '与 docomo 光绑定的线路、Data Plus 的主线路不可以。作者2021年亲自试过。',
              },
              source: webTrial,
            },
          ],
        },
        {
          channel: 'shop',
          note: {
            value: {
              en: 'Go to a docomo shop. In 2020 some counters could not do it, such as those in electronics stores.',
              'zh-Hans': '请去 docomo 营业厅。据2020年的信息，电器店等处的部分柜台不能办理。',
            },
            sources: [guide, afterDeath],
          },
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'Yes, at about 2,400 docomo shops.', 'zh-Hans': '可以，约有2,400家 docomo 营业厅。' },
              source: guide,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'Yes, in 10 to 30 minutes. Some counters cannot: those in electronics stores, World Counters.',
                'zh-Hans': '可以，需10到30分钟。部分柜台不能办理，如电器店内的柜台和 World Counter。',
              },
              source: afterDeath,
            },
          ],
        },
      ],
      timing: {
        value: {
          ends: 'same-day',
          text: {
            en: 'Online, the line stops at once when you finish.',
            'zh-Hans': '在网上办完后，线路立即停用。',
          },
        },
        sources: [webNews],
        rivals: [
          {
            value: { en: 'The same day or the next business day.', 'zh-Hans': '当天或下一个工作日。' },
            sources: [guide],
          },
        ],
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
                en: 'A guide that read the operator’s pages in September 2026: My docomo, day and night; one-stop, too.',
                'zh-Hans': '2026年9月的一份指南（查看过官网）：My docomo，24小时；也支持一站式。',
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
                en: 'A guide that read the operator’s pages in September 2026: 151 or 0120-800-000, 9:00–20:00.',
                'zh-Hans': '2026年9月的一份指南（查看过官网）：151 或 0120-800-000，9:00–20:00。',
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
                en: 'A guide that read the operator’s pages in September 2026: docomo shop or d garden.',
                'zh-Hans': '2026年9月的一份指南（查看过官网）：docomo 营业厅或 d garden。',
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
                en: 'docomo: 0120-524-360 stops and restarts the line and asks for the network PIN.',
                'zh-Hans': 'docomo：0120-524-360 可停机和恢复，会问网络密码。',
              },
              source: pinPage,
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
          en: 'An older docomo page lists a desk in English, Portuguese, Chinese and Spanish, 9:00–20:00, every day of the year, from landlines and mobile phones. Its number is not known here.',
          'zh-Hans':
            'docomo 的一个旧页面列有英语、葡萄牙语、中文、西班牙语客服，全年9:00–20:00，座机和手机可拨打。号码我们不知道。',
        },
        sources: [official('https://www.nttdocomo.co.jp/english/charge/', null)],
      },
    },
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'The 4-digit network PIN is how the shops, the phone desk and the online service check who you are.',
          'zh-Hans': '营业厅、电话客服和网上手续都用4位网络密码（ネットワーク暗証番号）核实本人。',
        },
        sources: [pinPage],
        rivals: [
          {
            value: {
              en: 'The holder’s name, address and phone number, the number of the line, and the network PIN.',
              'zh-Hans': '机主的姓名、住址、电话，要办理的手机号，以及网络密码。',
            },
            sources: [weak('https://kshop.work/contents/column/?p=45557', null)],
          },
        ],
      },
    },
    {
      id: 'pin',
      fact: {
        value: {
          en: 'The network PIN has 4 digits. To change it: online with a d account, at a shop with ID, or at 151 / 0120-800-000 if you know the present one. Forgotten: at a docomo shop with ID.',
          'zh-Hans':
            '网络密码为4位数字。更改：用 d 账户在网上，或带证件去营业厅；知道现在的密码时也可拨打151 / 0120-800-000。忘记时：带证件去 docomo 营业厅。',
        },
        sources: [pinPage],
        rivals: [
          {
            value: {
              en: 'It locks after 3 wrong tries; 151 / 0120-800-000 unlocks it if you can say the right one.',
              'zh-Hans': '输错3次会锁定；能说出正确密码时，151 / 0120-800-000可以解锁。',
            },
            sources: [secondary('https://aozorablog.com/docomokouza-anshoubangou/', null)],
          },
          {
            value: {
              en: 'The lock ends by itself at 0:00 the next day (said of ahamo).',
              'zh-Hans': '次日0:00自动解锁（针对 ahamo 的说法）。',
            },
            sources: [
              secondary(
                'https://solqvia.com/ja/technology/smartphone/ahamo-network-pin-forgotten-mnp-guide/',
                '2026-08-08',
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
          en: '1,100 yen, or the plan’s monthly fee if that is lower. Only for lines newly taken out since 1 March 2025 that are cancelled or moved to another carrier within a year, and only if the line was not really used, or another line in the same name was cancelled within its first year in the past year. Not for 8-day cancellation, lines with the Hearty discount, or the chikaku plan.',
          'zh-Hans':
            '1,100日元；套餐月费更低时按月费收。只针对2025年3月1日以后新签、不满1年就解约或携号转网的线路，且没有实际使用，或同一名义的另一条线路在过去1年内不满1年就解约。8天内解约、享受 Hearty 折扣的线路和 chikaku 套餐不收。',
        },
        sources: [secondary('https://usedoor.jp/news/2025-02-18-docomo-tanki-kaiyaku-1100yen', '2025-02-18')],
      },
    },
    {
      id: 'old-plan-fee',
      fact: {
        value: {
          en: 'None: abolished for all plans, old ones too, on 1 October 2021.',
          'zh-Hans': '不收：2021年10月1日起所有套餐（包括旧套餐）都已取消。',
        },
        sources: [
          secondary('https://masamobile.co.jp/irumo/penalty', null),
          secondary('https://www.benefon.com/change-docomo/docomo-cancellation', '2022-08'),
        ],
        rivals: [
          {
            value: {
              en: '10,450 yen if a two-year plan taken out by 30 September 2019 is still in its term. The same article also says that the fee is gone.',
              'zh-Hans': '2019年9月30日前签的两年合约若仍在合约期内，收10,450日元。同一篇文章又说已经取消。',
            },
            sources: [weak('https://kaiyaku.jp/docomo-kaiyaku', null)],
          },
          {
            value: { en: 'Abolished in October 2019.', 'zh-Hans': '2019年10月取消。' },
            sources: [weak('https://www.cancelatlas.com/c/ntt-docomo-jp', '2026-06-06')],
          },
        ],
      },
    },
    {
      id: 'port-out-fee',
      fact: {
        value: { en: '0 yen.', 'zh-Hans': '0日元。' },
        sources: [secondary('https://kaiyaku.jp/docomo-kaiyaku', null)],
      },
    },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'The last month is charged in full, not by the day.',
          'zh-Hans': '最后一个月按整月收费，不按天计算。',
        },
        sources: [guide],
      },
    },
    {
      id: 'instalments',
      fact: {
        value: {
          en: 'Instalments for the phone go on after you cancel; monthly discounts tied to them stop.',
          'zh-Hans': '解约后手机分期仍要继续付，与分期挂钩的每月优惠停止。',
        },
        sources: [guide],
        rivals: [
          {
            value: {
              en: 'They go on, or you pay off the rest at once.',
              'zh-Hans': '继续分期，或一次付清余款。',
            },
            sources: [secondary('https://kaiyaku.jp/docomo-kaiyaku', null)],
          },
        ],
      },
    },
    {
      id: 'mail-address',
      fact: {
        value: {
          en: 'Your @docomo.ne.jp address stops with the line, unless you apply to keep it (docomo mail carry-over) within 31 days of cancelling.',
          'zh-Hans': '@docomo.ne.jp 邮箱随线路停用；解约后31天内申请保留服务（ドコモメール持ち運び）则可继续使用。',
        },
        sources: [
          secondary(
            'https://phone-cierge.com/%e3%80%90%e8%a7%a3%e8%aa%ac%e3%80%91%e3%83%89%e3%82%b3%e3%83%a2%e3%83%a1%e3%83%bc%e3%83%ab%e3%81%ae%e6%8c%81%e3%81%a1%e9%81%8b%e3%81%b3%e3%81%a3%e3%81%a6%e4%bd%95%ef%bc%9f%e6%8c%81%e3%81%a1%e9%81%8b',
            null,
          ),
        ],
        rivals: [
          {
            value: { en: 'The address cannot be used from that moment on.', 'zh-Hans': '解约后邮箱立即不能使用。' },
            sources: [guide],
          },
        ],
      },
    },
    {
      id: 'accounts-and-points',
      fact: {
        value: {
          en: 'Your d account and d points stay. Log in and do the step to go on using them within 200 days; after that only a docomo shop can do it.',
          'zh-Hans': 'd 账户和 d 积分保留。请在200天内登录并办理继续使用的手续，过期只能去 docomo 营业厅办。',
        },
        sources: [secondary('https://fumibi.to/?p=181', '2023-12-10')],
        rivals: [
          {
            value: {
              en: 'Points are lost if you had no d account before leaving.',
              'zh-Hans': '解约前没有 d 账户的话，积分会失效。',
            },
            sources: [secondary('https://sumaho-susume.jp/docomo-kaiyaku-d-point', null)],
          },
          {
            value: {
              en: 'The d account stays and can be deleted separately. Data in the docomo cloud is deleted.',
              'zh-Hans': 'd 账户保留，可另行注销。docomo 云端的数据会被删除。',
            },
            sources: [guide],
          },
        ],
      },
    },
    {
      id: 'carrier-payment',
      fact: {
        value: {
          en: 'To stop d-barai payments, for example after losing your phone: #9785 from a docomo phone (free) or 0570-018-360 (charged), 24 hours; from 20:00 to 9:00 only to stop them. For holders of a docomo line.',
          'zh-Hans':
            '要停用 d 支付（如手机丢失时）：docomo 手机拨#9785（免费），或0570-018-360（收费），24小时；20:00至次日9:00只受理停用。限 docomo 用户。',
        },
        sources: [carrierPayment],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'To keep your number, apply at the new carrier (one-stop), or get an MNP number: My docomo (24 hours), 151 / 0120-800-000 (9:00–20:00), docomo shop or d garden. It is valid for 15 days, the day of issue included. First take the line out of its roles: main line of a family discount, payer of a combined bill or of shared data, pair line of docomo Hikari, electricity or gas, main line of Data Plus.',
          'zh-Hans':
            '要保留号码：直接在新运营商申请（一站式），或先取得 MNP 预约号：My docomo（24小时）、151 / 0120-800-000（9:00–20:00）、docomo 营业厅或 d garden。预约号从发放当天算起15天内有效。请先解除该线路的这些身份：家庭优惠主线路，合并付账或共享流量的代表线路，docomo 光、电、燃气的绑定线路，Data Plus 的代表线路。',
        },
        sources: [portOutGuide],
      },
    },
  ],
}
