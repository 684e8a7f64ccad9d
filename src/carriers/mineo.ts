import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { secondary } = sourcesRead('2026-11-23')

const toshoC3 = secondary('https://www.tosho-c3.jp/net/mineo-kaiyaku/', null)
const taikaiKaiyaku = secondary('https://taikai-kaiyaku.com/?p=110', null)
const sumahosupportline = secondary('https://sumahosupportline.com/mineo-cancellation/', '2017-09')
const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/mineo-mnp-number-delayed-cancel-packet-share/',
  '2026-08-08',
)
const medakaKoutei = secondary('https://www.medaka-koutei.work/news/mineo-kaiyaku-houhou/', null)
const assistAll = secondary('https://lifestyle.assist-all.co.jp/?p=49857', null)
const lKyojin01 = secondary('https://l-kyojin01.jp/?p=6223', null)
const lawinsider = secondary('https://lawinsider.com/ja/contracts/3SYZOrgmuYD', null)

export const mineo: Carrier = {
  id: 'mineo',
  kind: 'mobile',
  name: { en: 'mineo', 'zh-Hans': 'mineo', ja: 'mineo' },
  nameSources: [secondary('https://kuraneo.jp/posts/9174', null)],
  said: {
    text: 'mineo',
    reading: 'まいねお',
    sources: [secondary('https://network-fantasia.jp/mvno/mineo/3631/', null)],
  },
  aliases: ['マイネオ', 'まいねお', 'オプテージ'],
  operator: { value: '株式会社オプテージ', sources: [lawinsider] },
  networks: {
    value: ['docomo', 'au', 'softbank'],
    sources: [lawinsider, secondary('https://sim-qq.com/mineo/sim431.html', null)],
  },
  domains: ['mineo.jp'],
  page: 'https://support.mineo.jp/usqa/use/change/quit/4206925_8885.html',
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
              text: { en: 'A site: no, online only.', 'zh-Hans': '一个网站：不能，只能在网上办理。' },
              source: secondary('https://inest-inc.co.jp/sumaho-sensei/mineo-cancel-guide', null),
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no, online only.', 'zh-Hans': '一个网站：不能，只能在网上办理。' },
              source: toshoC3,
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no.', 'zh-Hans': '一个网站：不能。' },
              source: secondary('https://kaiyaku-norikae.com/mobile/345/', null),
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no.', 'zh-Hans': '一个网站：不能。' },
              source: secondary('https://www.soldi.jp/articles/mineo_cancellation/', null),
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
              source: taikaiKaiyaku,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A site: yes, My Page.', 'zh-Hans': '一个网站：可以，My Page。' },
              source: medakaKoutei,
            },
          ],
          url: 'https://support.mineo.jp/usqa/use/change/quit/4206925_8885.html',
          note: {
            value: {
              en: 'User support: 解約・他社へのMNP転出をご検討中のお客さまへ, then My Page. 9:00–21:00 by one guide; MNP is taken day and night.',
              'zh-Hans':
                '用户支持：「解約・他社へのMNP転出をご検討中のお客さまへ」，再登录 My Page。一份指南说9:00–21:00；携号转网24小时受理。',
            },
            sources: [taikaiKaiyaku, sumahosupportline, solqvia],
          },
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: no.', 'zh-Hans': '一个网站：不能。' },
              source: toshoC3,
            },
          ],
        },
      ],
      timing: {
        value: {
          ends: 'same-day',
          text: {
            en: 'It can be complete the same day; the line stops in turn after the request, not at once.',
            'zh-Hans': '当天即可办完；申请后依次停机，不是立即。',
          },
        },
        sources: [medakaKoutei, assistAll],
      },
      reason: {
        when: 'no',
        text: {
          en: 'Four sources agree: not by phone; one adds, nor at a shop. It is done online. Log in to My Page with the eoID. If you share data with others (パケットシェア), leave that group first.',
          'zh-Hans':
            '四个来源一致：电话办不了，其中一个说店铺也不行，要在网上办理。用 eoID 登录 My Page。有流量共享（パケットシェア）的请先退出群组。',
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
                en: 'My Page: 各種サポート, 解約・MNP予約番号発行; one-stop, too.',
                'zh-Hans': 'My Page：「各種サポート」→「解約・MNP予約番号発行」；也支持一站式。',
              },
              source: solqvia,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'One-stop; otherwise the number comes by e-mail from My Page, the same or the next day.',
                'zh-Hans': '支持一站式；否则在 My Page 申请，当天或次日邮件发来预约号。',
              },
              source: taikaiKaiyaku,
            },
          ],
          url: 'https://support.mineo.jp/usqa/use/change/quit/40014508_8885.html',
        },
        {
          channel: 'phone',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: { en: 'A site: not by phone or shop.', 'zh-Hans': '一个网站：电话和店铺都不行。' },
              source: lKyojin01,
            },
          ],
        },
        {
          channel: 'shop',
          claims: [
            { says: 'no', about: 'this-procedure', text: { en: 'The same.', 'zh-Hans': '同上。' }, source: lKyojin01 },
          ],
        },
      ],
    },
  },
  contractNumber: {
    value: {
      en: 'In 2017: eoID and password, both printed in the mineo契約内容通知書 that came when you signed up.',
      'zh-Hans': '2017年的说法：eoID 和密码都印在签约时寄来的「mineo契約内容通知書」上。',
    },
    sources: [sumahosupportline],
  },
  facts: [
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'eoID and password; then you pick the line by its phone number.',
          'zh-Hans': 'eoID 和密码，再按电话号码选择线路。',
        },
        sources: [sumahosupportline],
      },
    },
    {
      id: 'early-fee',
      fact: { value: { en: 'None, with exceptions.', 'zh-Hans': '一般不收，有例外。' }, sources: [lKyojin01] },
    },
    {
      id: 'last-month',
      fact: {
        value: {
          en: 'The basic charge is by the day on most plans; some options are not.',
          'zh-Hans': '多数套餐基本费按天计算，部分附加服务除外。',
        },
        sources: [assistAll, secondary('https://kaiyaku.jp/mineo-kaiyaku', null)],
      },
    },
    {
      id: 'sim-return',
      fact: {
        value: {
          en: 'docomo (D) plan: return it, postage yours; the address comes by e-mail after cancelling. au (A) plan: destroy it yourself.',
          'zh-Hans': 'docomo（D）套餐：自费寄回，地址在解约后邮件告知。au（A）套餐：自行销毁。',
        },
        sources: [
          secondary('https://sim-qq.com/mineo/sim431.html', null),
          secondary('https://digital-plus.co.jp:443/mobile/mineo-cancellation/', null),
        ],
        rivals: [
          {
            value: { en: 'Some plans charge a fee if it is not returned.', 'zh-Hans': '部分套餐不还会收费。' },
            sources: [taikaiKaiyaku],
          },
        ],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'Taken day and night; outside 9:02–20:59 it is done from 9:30 the next day. Free. One line at a time.',
          'zh-Hans': '24小时受理；9:02–20:59以外的次日9:30起处理。免费。一次只能办一条线路。',
        },
        sources: [solqvia],
      },
    },
    {
      id: 'shared-lines',
      fact: {
        value: {
          en: 'For a plain cancellation leave the packet-share group first; several lines cannot be cancelled in one go.',
          'zh-Hans': '普通解约要先退出流量共享群组；不能一次解约多条线路。',
        },
        sources: [solqvia],
      },
    },
  ],
}
