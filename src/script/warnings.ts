import type { Advice } from '../carriers/advice.ts'
import type { Language } from '../languages/languages.ts'
import type { WarningId } from '../languages/words.ts'
import { wordsOf } from '../languages/words.ts'
import type { Sim } from './details.ts'

/** What a caller who cancels has to know first, the worst loss first. */
export function warningsFor(sim: Sim | undefined, language: Language): Advice['warnings'] {
  const ids: WarningId[] = ['number-lost', 'sms-codes', 'full-month', 'last-bills', 'suica', 'scam']
  if (sim !== 'physical') ids.splice(1, 0, 'esim-delete')
  const { texts } = wordsOf(language).warnings
  return ids.map((id) => ({ id, text: texts[id] }))
}
