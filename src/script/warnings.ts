import type { Advice } from '../carriers/advice.ts'
import type { Carrier } from '../carriers/carrier.ts'
import type { Language } from '../languages/languages.ts'
import type { WarningId } from '../languages/words.ts'
import { wordsOf } from '../languages/words.ts'
import type { Details } from './details.ts'
import { waysOf } from './procedures.ts'

/** What the caller has to know first, the worst loss first. */
export function warningsFor(
  { facts, kind }: Carrier,
  { procedure, sim, keepNumber }: Details,
  language: Language,
): Advice['warnings'] {
  const { texts } = wordsOf(language).warnings
  return warningIds().map((id) => ({ id, text: texts[id] }))

  function warningIds(): readonly WarningId[] {
    const ways = waysOf(procedure)
    const givesUp = ways === 'cancel' && keepNumber !== 'yes'
    if (ways !== 'cancel' && ways !== 'port-out') return ['scam']
    // What is known of the carrier itself stands among the costs.
    const fullMonth = facts.some(({ id }) => id === 'last-month') ? [] : (['full-month'] as const)
    if (kind === 'home-internet') return [...fullMonth, 'last-bills', 'scam']
    return [
      ...(givesUp ? (['number-lost'] as const) : []),
      ...(sim === 'physical' ? [] : (['esim-delete'] as const)),
      ...(givesUp ? (['sms-codes'] as const) : []),
      ...fullMonth,
      'last-bills',
      'suica',
      'scam',
    ]
  }
}
