import type { Advice } from '../carriers/advice.ts'
import type { Carrier } from '../carriers/carrier.ts'
import type { Situation } from '../carriers/routing.ts'
import type { Language } from '../languages/languages.ts'
import type { WarningId } from '../languages/words.ts'
import { wordsOf } from '../languages/words.ts'
import type { Sim } from './details.ts'

/** What a caller who cancels has to know first, the worst loss first. */
export function warningsFor(
  { facts }: Carrier,
  sim: Sim | undefined,
  { keepNumber }: Situation,
  language: Language,
): Advice['warnings'] {
  const ids: WarningId[] = [
    ...(keepNumber === 'yes' ? [] : (['number-lost'] as const)),
    ...(sim === 'physical' ? [] : (['esim-delete'] as const)),
    ...(keepNumber === 'yes' ? [] : (['sms-codes'] as const)),
    // What is known of the carrier itself stands among the costs.
    ...(facts.some(({ id }) => id === 'last-month') ? [] : (['full-month'] as const)),
    'last-bills',
    'suica',
    'scam',
  ]
  const { texts } = wordsOf(language).warnings
  return ids.map((id) => ({ id, text: texts[id] }))
}
