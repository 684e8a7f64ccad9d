import type { Check, Subject } from './check.ts'
import { checks } from './checks.ts'
import { readLedger } from './ledger.ts'

/** A place where a check found something. */
export type Finding = { readonly check: Check; readonly id: string; readonly place: string }

/**
 * Runs every check over every subject.
 *
 * @param today YYYY-MM-DD
 */
export async function findAll(subjects: readonly Subject[], today: string): Promise<readonly Finding[]> {
  const context = { today, ledger: await readLedger() }
  return checks.flatMap((check) =>
    subjects.flatMap((subject) => check.find(subject, context).map((place) => ({ check, id: subject.id, place }))),
  )
}
