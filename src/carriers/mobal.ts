import type { Carrier } from './carrier.ts'
import { sourcesRead } from './source.ts'

const { official, secondary } = sourcesRead('2026-11-23')

const mobalPage = official('https://support.mobal.com/world/billing/my-charges/billing-issues', null)
const mobalPage2 = official('https://help.mobal.com/support/security/contact-methods', null)
const mobalPage3 = official('https://help.mobal.com/?p=4328', null)
const mobalPage4 = official('https://support.mobal.com/japan-esim-big5/category/billing/page/2', null)
const mobalPage5 = official('https://support.mobal.com/japan-sim/general/lost-stolen-phones-sim-cards/lost', null)
const mobalPage6 = official('https://help.mobal.com/support/closure/account-closure', null)
const mobalPage7 = official(
  'https://support.mobal.com/japan-cn/using-your-phone/%E5%A6%82%E4%BD%95%E8%AE%BE%E7%BD%AE%E5%81%9C%E6%9C%BA%E4%BF%9D%E5%8F%B7%E6%9C%8D%E5%8A%A1/',
  null,
)
const mobalPage8 = official('https://cdn.mobal.com/terms/', '2024-02')

export const mobal: Carrier = {
  id: 'mobal',
  kind: 'mobile',
  name: { en: 'Mobal', 'zh-Hans': 'Mobal', ja: 'Mobal' },
  nameSources: [mobalPage3, mobalPage7],
  said: { text: 'Mobal', reading: 'もーばる' },
  aliases: ['モーバル', 'もーばる', 'モバル', 'もばる', 'Mobell'],
  operator: {
    value: 'モベルコミュニケーションズリミテッド',
    sources: [secondary('https://hanacell.com/terms', '2024-12'), mobalPage8],
  },
  domains: ['mobal.com'],
  page: 'https://help.mobal.com/',
  desks: [
    {
      number: '+1-212-785-5800',
      purpose: 'payment',
      languages: ['en'],
      sources: [official('https://support.mobal.com/blog/billing/my-charges/billing-issues-while-travelling/', null)],
      rivals: [
        {
          value: {
            en: 'A newer help page gives e-mail instead of this number: support@mobal.com, charges@mobal.com for bills.',
            'zh-Hans': '较新的帮助页面不再写这个号码，改为邮箱：support@mobal.com，账单问题 charges@mobal.com。',
          },
          sources: [mobalPage, mobalPage2],
        },
      ],
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
              about: 'this-procedure',
              text: {
                en: 'Mobal’s page on termination gives the online way only.',
                'zh-Hans': 'Mobal 的解约页面只写了网上办理。',
              },
              source: mobalPage3,
            },
          ],
        },
        {
          channel: 'web',
          claims: [
            {
              says: 'yes',
              about: 'this-procedure',
              text: { en: 'Mobal: by yourself in MyAccount.', 'zh-Hans': 'Mobal：在 MyAccount 自助办理。' },
              source: mobalPage3,
            },
            {
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'Mobal’s help in Traditional Chinese: log in and set it yourself (自助註銷服務).',
                'zh-Hans': 'Mobal 的繁体中文帮助：登录后自己办理（自助註銷服務）。',
              },
              source: mobalPage4,
            },
          ],
          url: 'https://www.mobal.com/myaccount',
          note: {
            value: {
              en: 'MyAccount, in English and Chinese: Services, More Information, Cancel Service; choose the last full day.',
              'zh-Hans': 'MyAccount（有英文和中文）：Services → More Information → Cancel Service，选择最后一天。',
            },
            sources: [mobalPage3, mobalPage4],
          },
        },
      ],
      timing: {
        value: {
          ends: 'chosen-day',
          text: {
            en: 'On the last full day that you choose. The number is then lost for good.',
            'zh-Hans': '在您选择的最后一天结束，号码永久失效。',
          },
        },
        sources: [mobalPage3],
        rivals: [
          {
            value: {
              en: 'Plans for 30, 60 or 90 days end by themselves on the last day, SIM and number with them. The ongoing plan runs until you ask to end or suspend it.',
              'zh-Hans': '30、60、90天的套餐到期自动结束，SIM 和号码随之失效。持续套餐要等您申请解约或停机才会结束。',
            },
            sources: [official('https://support.mobal.com/blog/billing/my-plan-options/extending-your-service/', null)],
          },
        ],
      },
      reason: {
        when: 'unknown',
        text: {
          en: 'Mobal’s own page gives the online way only: MyAccount, in English and Chinese, and you choose the last day. If you get stuck, write from the e-mail address of your account.',
          'zh-Hans':
            'Mobal 官网只写了网上办理：MyAccount（有英文和中文），可自选最后一天。办不下去时，请用账号登记的邮箱写信询问。',
        },
      },
    },
    'port-out': {
      channels: [
        {
          channel: 'web',
          claims: [
            {
              says: 'unclear',
              about: 'this-procedure',
              text: {
                en: 'Mobal: possible with the current SIM or eSIM, by its porting guide. The page does not say where you apply.',
                'zh-Hans': 'Mobal：现在的 SIM 或 eSIM 可以办理，见其携号指南。页面没有说在哪里申请。',
              },
              source: mobalPage3,
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
              says: 'yes',
              about: 'this-procedure',
              text: {
                en: 'Mobal: first “Report Lost/Stolen” in MyAccount. It names an emergency line, too.',
                'zh-Hans': 'Mobal：先在 MyAccount 选“Report Lost/Stolen”。页面还提到一个紧急电话。',
              },
              source: mobalPage5,
            },
          ],
          url: 'https://www.mobal.com/myaccount',
        },
      ],
    },
  },
  contractNumber: {
    value: {
      en: 'Your Mobal phone number, the serial number of the SIM, or the order confirmation number.',
      'zh-Hans': 'Mobal 电话号码、SIM 卡序列号或订单确认号。',
    },
    sources: [mobalPage6],
  },
  facts: [
    {
      id: 'support',
      fact: {
        value: {
          en: 'By e-mail: support@mobal.com (also to check whether a message is real); for bills charges@mobal.com.',
          'zh-Hans': '发邮件：support@mobal.com（也可核实收到的消息是否真实）；账单问题：charges@mobal.com。',
        },
        sources: [mobalPage2, mobalPage],
      },
    },
    {
      id: 'identity-check',
      fact: {
        value: {
          en: 'To close the whole account: write from its e-mail address and give the Mobal phone number, the SIM’s serial number or the order confirmation number.',
          'zh-Hans': '注销整个账号时：用账号登记的邮箱写信，附上 Mobal 电话号码、SIM 卡序列号或订单确认号。',
        },
        sources: [mobalPage6],
      },
    },
    {
      id: 'last-bill',
      fact: {
        value: {
          en: 'Calls and texts may still be billed 1 to 2 months later.',
          'zh-Hans': '解约后1至2个月，仍可能收到通话和短信的账单。',
        },
        sources: [mobalPage3],
        rivals: [
          {
            value: {
              en: '1 to 3 months later (said of suspension, in the Chinese help).',
              'zh-Hans': '1至3个月后（中文帮助，说的是停机保号）。',
            },
            sources: [mobalPage7],
          },
        ],
      },
    },
    {
      id: 'esim',
      fact: {
        value: { en: 'The same steps as for a SIM card.', 'zh-Hans': '与 SIM 卡步骤相同。' },
        sources: [mobalPage3],
      },
    },
    {
      id: 'accounts-and-points',
      fact: {
        value: {
          en: 'Cancelling the service does not close the account: ask support by e-mail to close it. Details are kept for 6 months, because reports of use arrive late.',
          'zh-Hans': '解约并不注销账号，注销要发邮件给客服。因为使用记录到得晚，资料会保留6个月。',
        },
        sources: [mobalPage6],
      },
    },
    {
      id: 'suspension',
      fact: {
        value: {
          en: 'Instead of cancelling: the “vacation plan” keeps the number: MyAccount, plan, change plan. Not for physical SIMs bought before 12 October 2021.',
          'zh-Hans':
            '可以不解约而停机保号（vacation plan）：MyAccount → plan → change plan。2021年10月12日以前买的实体卡除外。',
        },
        sources: [mobalPage3, mobalPage7],
      },
    },
    {
      id: 'lost-phone',
      fact: {
        value: {
          en: 'A report of loss stops the line for 7 days; if you do nothing, it ends and the number is lost.',
          'zh-Hans': '挂失后停机7天；不处理的话合同终止，号码失效。',
        },
        sources: [mobalPage5],
      },
    },
    {
      id: 'port-out',
      fact: {
        value: {
          en: 'With the current SIM or eSIM, by Mobal’s porting guide. Not for physical SIMs bought before 12 October 2021.',
          'zh-Hans': '现在的 SIM 或 eSIM 可按 Mobal 的携号指南办理。2021年10月12日以前买的实体卡不行。',
        },
        sources: [mobalPage3],
      },
    },
    {
      id: 'eight-days',
      fact: {
        value: {
          en: 'Once the service is active, you can ask for your money back within 8 days, by e-mail.',
          'zh-Hans': '已开通的，8天内可发邮件要求退款。',
        },
        sources: [mobalPage5, mobalPage8],
      },
    },
  ],
}
