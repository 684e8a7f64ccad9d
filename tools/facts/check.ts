import type { Carrier } from '../../src/carriers/carrier.ts'

/** What is checked: a carrier's data, or other facts with sources. */
export type Subject = {
  readonly id: string
  /** Where its operator speaks for itself. */
  readonly domains: readonly string[]
  readonly data: object
  /** Where it is a carrier. */
  readonly carrier?: Carrier
}

/** What a check needs beside the data. */
export type CheckContext = {
  /** YYYY-MM-DD. */
  readonly today: string
  /** The sources that were read for each subject, by its id. */
  readonly ledger: ReadonlyMap<string, readonly string[]>
}

/** One thing that must not be: an error stops the build, a warning asks somebody to read again. */
export type Check = {
  readonly id: string
  readonly reason: string
  readonly severity: 'error' | 'warning'
  /** The places that are wrong: paths in the data, with what is wrong where the path does not tell. */
  readonly find: (subject: Subject, context: CheckContext) => readonly string[]
}

/** A carrier as something to check. */
export function subjectOf(carrier: Carrier): Subject {
  return { id: carrier.id, domains: carrier.domains, data: carrier, carrier }
}
