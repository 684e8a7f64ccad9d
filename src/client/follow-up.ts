import type { ReminderId } from '../languages/call-view/words.ts'
import type { Procedure } from '../script/procedures.ts'
import type { OpenCall } from './kept-call.ts'
import type { Notes } from './notes.ts'

const ended = ['confirm', 'bill', 'return-sim'] as const

/** What to be reminded of when a call for this ended well; nothing where it was only asked. */
const afterDone: Readonly<Record<Procedure, readonly ReminderId[]>> = {
  cancel: ended,
  'port-out': ended,
  'leaving-japan': ended,
  'cooling-off': ended,
  'on-behalf': ['confirm', 'bill'],
  lost: ['confirm'],
  resume: ['confirm'],
  reissue: ['confirm'],
  'change-address': ['confirm'],
  'change-name': ['confirm'],
  'change-payment': ['confirm', 'bill'],
  bill: ['confirm', 'bill'],
  'wrong-charge': ['confirm', 'bill'],
  fee: [],
  'check-cancellation': [],
  pin: [],
  language: [],
}

/** What to be reminded of after a call that ended so. An eSIM need not be sent back. */
export function remindersFor({ script }: OpenCall, { outcome }: Notes): readonly ReminderId[] {
  if (outcome !== 'done') return ['call-back']
  return afterDone[script.procedure].filter((id) => id !== 'return-sim' || script.sim !== 'esim')
}

/** Whether the contract ends with such a call, so that a second one has to check it. */
export function endsContract(procedure: Procedure): boolean {
  return afterDone[procedure] === ended
}
