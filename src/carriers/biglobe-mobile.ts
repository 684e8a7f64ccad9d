import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { secondary, weak } = sourcesRead('2026-11-23')

const katadukeEita = secondary('https://kataduke-eita.com/biglobe-kaiyakuhouhou-kantan-sinsetu/', null)
const sumahoMation = secondary('https://www.sumaho-mation.com/biglobemobile-kaiyaku/', null)
const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/biglobe-mobile-mnp-reservation-number-guide/',
  '2026-08-08',
)
const onebizlife = secondary('https://www.onebizlife.com/bm-kaiyaku-17403', null)
const guide = secondary('https://xn--r8j3gl92gs9s.jp/biglobesimhenkyaku/', null)

export const biglobeMobile: Carrier = {
  id: 'biglobe-mobile',
  kind: 'mobile',
  name: { en: 'BIGLOBE Mobile', 'zh-Hans': 'BIGLOBE Mobile', ja: 'BIGLOBEモバイル' },
  nameSources: [sumahoMation],
  said: {
    text: 'BIGLOBEモバイル',
    reading: 'びっぐろーぶもばいる',
    sources: [secondary('https://hikkoshizamurai.jp/soldi/articles/biglobe_mobile_cancellation/', null)],
  },
  aliases: ['ビッグローブモバイル', 'ビッグローブ', 'びっぐろーぶ', 'biglobe'],
  domains: ['biglobe.ne.jp'],
  page: 'https://support.biglobe.ne.jp/mobile/kaiyaku/mnp.html',
  desks: [
    {
      number: '0120-923-402',
      purpose: 'cancel',
      languages: [],
      hours: { opens: '09:00', closes: '18:00' },
      cost: 'free',
      from: { en: 'landlines; by an older page mobile phones, too', 'zh-Hans': '固定电话；较旧的页面说手机也可以' },
      sources: [katadukeEita, secondary('https://kaiyakunokyoukasyo.com/sim/1387/', '2020-09-20')],
    },
    {
      number: '03-6327-1632',
      purpose: 'cancel',
      languages: [],
      hours: { opens: '09:00', closes: '18:00' },
      cost: 'charged',
      from: { en: 'mobile phones', 'zh-Hans': '手机' },
      sources: [katadukeEita],
    },
    {
      number: '0120-983-028',
      purpose: 'port-out',
      languages: [],
      hours: { opens: '09:00', closes: '18:00' },
      cost: 'free',
      from: { en: 'landlines', 'zh-Hans': '固定电话' },
      sources: [katadukeEita],
    },
    {
      number: '03-6479-5608',
      purpose: 'port-out',
      languages: [],
      hours: { opens: '09:00', closes: '18:00' },
      cost: 'charged',
      from: { en: 'mobile phones', 'zh-Hans': '手机' },
      sources: [katadukeEita],
    },
  ],
  procedures: {
    cancel: {
      channels: [
        {
          channel: 'phone',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A site: yes, voice SIMs online or by phone.',
                'zh-Hans': '一个网站：可以，语音卡可在网上或打电话解约。',
              },
              source: sumahoMation,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'An older site: voice SIMs by phone only.', 'zh-Hans': '一个较旧的网站：语音卡只能打电话。' },
              source: weak('https://www.tosho-c3.jp/net/biglobe-kaiyaku/', null),
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: yes, My Page.', 'zh-Hans': '一个网站：可以，My Page。' },
              source: sumahoMation,
            },
          ],
          note: { value: { en: 'My Page.', 'zh-Hans': 'My Page。' }, sources: [sumahoMation] },
        },
      ],
      reason: {
        when: 'yes',
        text: {
          en: 'A site says: voice SIMs are cancelled online or by phone, and a caller says that one call was enough. Cancel the BIGLOBE basic course, too, by the 25th, or it goes on being charged.',
          'zh-Hans':
            '一个网站说语音卡可在网上或打电话解约，有人说打一次电话就办好了。BIGLOBE 基本套餐也要在25日以前一并解约，否则会继续收费。',
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
                en: 'A guide of August 2026 that read BIGLOBE’s page: online; one-stop, too.',
                'zh-Hans': '2026年8月的一份指南（查看过 BIGLOBE 官网）：网上；也支持一站式。',
              },
              source: solqvia,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'A site: on the member page, day and night. Asked for by 16:00, the number comes by noon the next day.',
                'zh-Hans': '一个网站：在会员页面，24小时。16:00以前申请，预约号次日中午以前发出。',
              },
              source: secondary('https://www.kashi-mo.com/media/16078/', null),
            },
          ],
          url: 'https://support.biglobe.ne.jp/mobile/kaiyaku/mnp.html',
        },
        {
          channel: 'phone',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site gives numbers for MNP.', 'zh-Hans': '一个网站列有携号转网的电话。' },
              source: katadukeEita,
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
        value: {
          en: 'Name, phone number, date of birth; sometimes the BIGLOBE ID.',
          'zh-Hans': '姓名、电话号码、出生日期，有时要 BIGLOBE ID。',
        },
        sources: [sumahoMation],
      },
    },
    {
      id: 'old-plan-fee',
      fact: {
        value: { en: 'Abolished in July 2022.', 'zh-Hans': '2022年7月取消。' },
        sources: [secondary('https://digital-wallet.jp/mobile/biglobemobile-cancellation/', null)],
      },
    },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'The last month is charged in full. The last day of the month is still in time for the line; to leave BIGLOBE itself, by the 25th. A port-out at the end of a month can slip into the next.',
          'zh-Hans':
            '最后一个月按整月收费。线路解约月底最后一天也来得及；要退出 BIGLOBE 本身须在25日以前。月底携号转出可能拖到次月。',
        },
        sources: [onebizlife, katadukeEita],
      },
    },
    {
      id: 'instalments',
      fact: {
        value: { en: 'What is left is due in one payment.', 'zh-Hans': '余款须一次付清。' },
        sources: [onebizlife],
      },
    },
    {
      id: 'sim-return',
      fact: {
        value: {
          en: 'Type D: within 20 days of cancelling, in your own envelope with stamps; ask for the address. Type A: destroy it yourself.',
          'zh-Hans': 'D 型：解约后20天内自备信封邮票寄回，地址请询问。A 型：自行销毁。',
        },
        sources: [guide, sumahoMation],
      },
    },
    {
      id: 'accounts-and-points',
      fact: {
        value: {
          en: 'The BIGLOBE basic course goes on being charged unless you cancel it, too.',
          'zh-Hans': 'BIGLOBE 基本套餐不一并解约会继续收费。',
        },
        sources: [onebizlife],
        rivals: [
          {
            value: {
              en: 'Statements can be seen for 8 months with the user ID; the last bill comes one or two months later.',
              'zh-Hans': '用户 ID 可查账单8个月；最后的账单在一两个月后。',
            },
            sources: [weak('http://www.samsungadhub.com/tikigyqys23716.html', null)],
          },
        ],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'The number comes by e-mail by the next day and is valid for 15 days. The line is then booked for cancellation (解約予約); if the number expires unused, that is undone. The main SIM only after its shared SIMs are gone.',
          'zh-Hans':
            '预约号次日前发邮件，15天内有效。线路随即进入「解約予約」状态；预约号过期未用则恢复。要先处理共享卡，主卡才能办理。',
        },
        sources: [
          solqvia,
          secondary(
            'https://solqvia.com/ja/technology/smartphone/biglobe-mobile-mnp-number-expired-reissue-cancellation/',
            '2026-08-08',
          ),
        ],
      },
    },
  ],
}
