import type { Claim, Ways, Works } from './carrier.ts'

/** Whether a channel does the procedure: what all claims that count agree on. */
export function channelWorks(claims: readonly Claim[]): Works {
  const said = new Set(claims.filter(counts).map((claim) => claim.says))
  if (said.has('yes')) return said.has('no') ? 'disputed' : 'yes'
  return said.has('no') ? 'no' : 'unknown'
}

/** Whether a call does the procedure. */
export function phoneWorks(ways: Ways | undefined): Works {
  return channelWorks(ways?.channels.find(({ channel }) => channel === 'phone')?.claims ?? [])
}

/** Whether a claim counts: clear, about this very procedure, and not from a weak source. */
export function counts(claim: Claim): boolean {
  return claim.about === 'this-procedure' && claim.says !== 'unclear' && claim.source.confidence !== 'weak'
}
