import { describe, expect, it } from 'vitest'
import { endsContract, remindersFor } from '../../src/client/follow-up.ts'
import type { OpenCall } from '../../src/client/kept-call.ts'
import type { Notes } from '../../src/client/notes.ts'
import type { Outcome } from '../../src/languages/call-view/words.ts'
import { type Procedure, procedures } from '../../src/script/procedures.ts'

const remindersAfter = (procedure: Procedure, outcome: Outcome, sim?: 'physical' | 'esim') =>
  remindersFor({ script: { procedure, sim } } as unknown as OpenCall, { outcome } as Notes)

describe('what comes after a call', () => {
  it.each<[Procedure, 'physical' | 'esim' | undefined, string]>([
    ['cancel', 'physical', 'confirm, bill, return-sim'],
    ['cancel', undefined, 'confirm, bill, return-sim'],
    ['cancel', 'esim', 'confirm, bill'],
    ['port-out', 'physical', 'confirm, bill, return-sim'],
    ['leaving-japan', 'esim', 'confirm, bill'],
    ['cooling-off', 'physical', 'confirm, bill, return-sim'],
    ['lost', 'physical', 'confirm'],
    ['change-payment', 'physical', 'confirm, bill'],
    ['wrong-charge', 'physical', 'confirm, bill'],
    ['fee', 'physical', ''],
    ['check-cancellation', 'physical', ''],
    ['language', 'physical', ''],
  ])('reminds, when %s with the SIM %s is done, of: %s', (procedure, sim, reminders) => {
    expect(remindersAfter(procedure, 'done', sim).join(', ')).toBe(reminders)
  })

  it.each(procedures)('reminds to call again where it is not done: %s', (procedure) => {
    for (const outcome of ['call-back', 'refused', 'cut-off'] as const) {
      expect(remindersAfter(procedure, outcome)).toEqual(['call-back'])
    }
  })

  it('has a call to check for what ends a contract alone', () => {
    expect(procedures.filter(endsContract)).toEqual(['cancel', 'port-out', 'leaving-japan', 'cooling-off'])
  })
})
