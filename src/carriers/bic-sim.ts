import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary } = sourcesRead('2026-11-23')

const kaiyakunavi = secondary('https://kaiyakunavi.com/item/bic-sim', null)
const solqvia = secondary(
  'https://solqvia.com/ja/technology/smartphone/bic-sim-mnp-iijmio-account-sim-reissue/',
  '2026-08-08',
)
const hikakaku = secondary(
  'https://hikakaku.com/blog/bic%20sim%E3%81%AE%E5%A5%91%E7%B4%84%E6%97%A5%E3%83%BB%E6%9B%B4%E6%96%B0%E6%9C%88%E3%82%84%E5%A5%91%E7%B4%84%E6%9C%9F%E9%96%93%E3%81%AE%E7%A2%BA%E8%AA%8D%E6%96%B9%E6%B3%95',
  null,
)

export const bicSim: Carrier = {
  id: 'bic-sim',
  kind: 'mobile',
  name: { en: 'BIC SIM', 'zh-Hans': 'BIC SIM', ja: 'BIC SIM' },
  nameSources: [kaiyakunavi],
  said: { text: 'BIC SIM', reading: 'びっくしむ', sources: [hikakaku] },
  aliases: ['ビックシム', 'びっくしむ', 'ビックカメラ', 'Bic Camera', 'IIJmio'],
  domains: ['iijmio.jp'],
  page: 'https://www.iijmio.jp/hdd/care/index.html',
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
                en: 'IIJmio: cancellation is on its site only; BIC SIM is the same service.',
                'zh-Hans': 'IIJmio：只能在其网站解约；BIC SIM 是同一服务。',
              },
              source: official('https://www.iijmio.jp/hdd/care/index.html', null),
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'A guide: yes, on the IIJmio site.', 'zh-Hans': '一份指南：可以，在 IIJmio 网站。' },
              source: kaiyakunavi,
            },
          ],
          note: {
            value: {
              en: 'On the IIJmio member page, not at Bic Camera.',
              'zh-Hans': '在 IIJmio 会员页办理，不在 Bic Camera。',
            },
            sources: [kaiyakunavi],
          },
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'unclear',
              about: 'this-procedure',
              text: {
                en: 'IIJmio names the BIC SIM counters for opening lines and checking IDs; of cancelling it says nothing.',
                'zh-Hans': 'IIJmio 说 BIC SIM 柜台办理开通和证件核对，没有提到解约。',
              },
              source: official('https://www.iijmio.jp/hdd/miofone/verify.jsp', null),
            },
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'A guide: no, cancel on the IIJmio site.',
                'zh-Hans': '一份指南：不能，请在 IIJmio 网站解约。',
              },
              source: kaiyakunavi,
            },
          ],
        },
      ],
      reason: {
        when: 'no',
        text: {
          en: 'BIC SIM is IIJmio’s service: it is cancelled on the IIJmio site, not by phone and not at Bic Camera. The facts are those of IIJmio.',
          'zh-Hans':
            'BIC SIM 是 IIJmio 的服务：在 IIJmio 网站解约，不能打电话，也不在 Bic Camera 办理。其他情况同 IIJmio。',
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
                en: 'A guide of August 2026: on the IIJmio member page.',
                'zh-Hans': '2026年8月的一份指南：在 IIJmio 会员页。',
              },
              source: solqvia,
            },
          ],
        },
        {
          channel: 'shop',
          claims: [
            {
              says: 'no',
              about: 'this-procedure',
              text: {
                en: 'The same guide: not at the Bic Camera counter.',
                'zh-Hans': '同一份指南：Bic Camera 柜台不办理。',
              },
              source: solqvia,
            },
          ],
        },
      ],
    },
  },
  facts: [
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'On the IIJmio member page, with the same times as IIJmio.',
          'zh-Hans': '在 IIJmio 会员页办理，时间与 IIJmio 相同。',
        },
        sources: [solqvia],
      },
    },
    {
      id: 'good-to-know',
      fact: {
        value: {
          en: 'Same service and prices as IIJmio: look there for fees and days. BIC WiMAX is another company, with a number of its own.',
          'zh-Hans': '服务和价格与 IIJmio 相同，费用和日期请看 IIJmio。BIC WiMAX 是另一家公司，另有电话。',
        },
        sources: [hikakaku, secondary('https://xn--max-qi4byo.com/bigcamera-kaiyaku/', null)],
      },
    },
  ],
}
