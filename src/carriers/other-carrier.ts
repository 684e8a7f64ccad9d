import type { Carrier } from './carrier.ts'

/** The id of a carrier that is not in the directory. */
export const otherCarrierId = 'other'

/** A carrier of which nothing is known: the script is made all the same, and the advice says so. */
export const otherCarrier: Carrier = {
  id: otherCarrierId,
  kind: 'mobile',
  name: { en: 'your carrier', 'zh-Hans': '您的运营商', ja: '携帯電話会社' },
  nameSources: [],
  said: { text: '＿＿＿＿' },
  domains: [],
  desks: [],
  procedures: { cancel: { channels: [] } },
  facts: [],
}
