import type { ChannelName, WaysName } from './carrier.ts'

/** How the caller can act; what was not told is left open. */
export type Situation = {
  readonly keepNumber?: YesOrNo | undefined
  readonly canLogIn?: YesOrNo | undefined
  readonly hasApp?: YesOrNo | undefined
  readonly isAbroad?: YesOrNo | undefined
  readonly phoneIsLost?: YesOrNo | undefined
}
export type YesOrNo = 'yes' | 'no'

export type RuleId = 'keep-number' | 'keep-number-unknown' | 'lost' | 'no-log-in' | 'has-app' | 'abroad'

type Rule = {
  readonly id: RuleId
  readonly holds: (situation: Situation, procedure: WaysName | undefined) => boolean
  /** Channels that this caller should try before, or only after, all others. */
  readonly first?: readonly ChannelName[]
  readonly last?: readonly ChannelName[]
}

/** What the caller's situation changes, the most urgent first. The texts stand in the languages, by these ids. */
export const routingRules: readonly Rule[] = [
  { id: 'keep-number', holds: ({ keepNumber }, procedure) => procedure === 'cancel' && keepNumber === 'yes' },
  {
    id: 'keep-number-unknown',
    holds: ({ keepNumber }, procedure) => procedure === 'cancel' && keepNumber === undefined,
  },
  // The codes that a page sends by SMS go to the phone that is gone.
  { id: 'lost', holds: ({ phoneIsLost }, procedure) => procedure !== 'lost' && phoneIsLost === 'yes', last: ['app'] },
  { id: 'no-log-in', holds: ({ canLogIn }) => canLogIn === 'no', last: ['web', 'app'] },
  { id: 'has-app', holds: ({ hasApp, canLogIn }) => hasApp === 'yes' && canLogIn !== 'no', first: ['app'] },
  { id: 'abroad', holds: ({ isAbroad }) => isAbroad === 'yes', last: ['shop'] },
]

/** The rules that hold for a caller. */
export function rulesFor(situation: Situation, procedure: WaysName | undefined): readonly Rule[] {
  return routingRules.filter(({ holds }) => holds(situation, procedure))
}

/** The procedure that serves the caller: nobody who wants to keep the number may cancel first. */
export function rightProcedure(procedure: WaysName | undefined, { keepNumber }: Situation): WaysName | undefined {
  return procedure === 'cancel' && keepNumber === 'yes' ? 'port-out' : procedure
}
