import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary } = sourcesRead('2026-11-23')

const moneytimes = secondary('https://moneytimes.jp/archives/267699', '2023-08')
const zero = secondary('https://zero.jp/media/hikari-provider/hikari/jcom-cancel/', null)

export const jcomNet: Carrier = {
  id: 'jcom-net',
  kind: 'home-internet',
  name: { en: 'J:COM NET', 'zh-Hans': 'J:COM NET', ja: 'J:COM NET' },
  nameSources: [zero],
  said: { text: 'J:COM NET', reading: 'じぇいこむねっと' },
  aliases: ['ジェイコムネット', 'ジェイコム', 'jcom', 'じぇいこむ'],
  domains: ['jcom.co.jp', 'myjcom.jp'],
  page: 'https://www.jcom.co.jp/',
  desks: [
    {
      number: '0120-999-000',
      purpose: 'cancel',
      languages: [],
      hours: { opens: '09:00', closes: '18:00' },
      menu: {
        value: {
          en: 'From a mobile phone the menu ends in an SMS with a web form; use a landline to reach a person.',
          'zh-Hans': '用手机拨打，菜单最后只会发来带网页表单的短信；要找人工请用固定电话。',
        },
        sources: [moneytimes],
      },
      sources: [moneytimes],
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
                en: 'A guide: yes; staff then call you back, and the equipment is taken away.',
                'zh-Hans': '一份指南：可以；之后工作人员会回电，并上门拆走设备。',
              },
              source: zero,
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
                en: 'The same guide: or online; staff then call you all the same.',
                'zh-Hans': '同一份指南：也可在网上申请，之后同样会有人来电。',
              },
              source: zero,
            },
          ],
        },
      ],
      timing: {
        value: { ends: 'chosen-day', text: { en: 'Ask about one month ahead.', 'zh-Hans': '请提前约一个月申请。' } },
        sources: [zero],
      },
      reason: {
        when: 'yes',
        text: {
          en: 'A guide says: by phone or online, about one month ahead; staff then call you back, and the equipment is taken away. From a mobile phone the menu ends in an SMS, so use a landline to reach a person.',
          'zh-Hans':
            '一份指南说：打电话或上网申请都行，要提前约一个月；之后有人回电并上门拆走设备。手机拨打最后只会收到短信，要找人工请用固定电话。',
        },
      },
    },
  },
  facts: [
    {
      id: 'old-plan-fee',
      fact: {
        value: {
          en: 'Long-term contract: nothing in the month of renewal and the month before.',
          'zh-Hans': '长期合同：更新月及其前一个月解约不收费。',
        },
        sources: [official('https://cs.myjcom.jp/invoice_price', null)],
      },
    },
    {
      id: 'device-return',
      fact: {
        value: {
          en: 'The equipment is taken away after staff have called you.',
          'zh-Hans': '工作人员来电后，会上门拆走设备。',
        },
        sources: [zero],
      },
    },
  ],
}
