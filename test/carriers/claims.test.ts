import { describe, expect, it } from 'vitest'
import type { Claim, Confidence, Works } from '../../src/carriers/carrier.ts'
import { channelWorks, phoneWorks } from '../../src/carriers/claims.ts'
import { claim } from './claim.ts'

describe('whether a channel works', () => {
  it.each<[string, Works, Claim[]]>([
    ['nothing said', 'unknown', []],
    ['an official yes', 'yes', [claim('yes', 'official')]],
    ['a secondary no', 'no', [claim('no', 'secondary')]],
    ['two that agree', 'no', [claim('no', 'official'), claim('no', 'secondary')]],
    ['two that differ', 'disputed', [claim('no', 'official'), claim('yes', 'secondary')]],
    ['two of a kind that differ', 'disputed', [claim('yes', 'secondary'), claim('no', 'secondary')]],
    ['weak ones only', 'unknown', [claim('yes', 'weak'), claim('no', 'weak')]],
    ['a weak one against a better one', 'no', [claim('yes', 'weak'), claim('no', 'secondary')]],
    ['another procedure only', 'unknown', [claim('yes', 'official', 'another-procedure')]],
    [
      'another procedure against this one',
      'no',
      [claim('yes', 'official', 'another-procedure'), claim('no', 'official')],
    ],
    ['a former plan against this one', 'yes', [claim('no', 'official', 'former-plan'), claim('yes', 'secondary')]],
    ['nothing clear', 'unknown', [claim('unclear', 'official')]],
    ['something unclear beside a no', 'no', [claim('unclear', 'official'), claim('no', 'secondary')]],
  ])('%s: %s', (_, works, claims) => {
    expect(channelWorks(claims)).toBe(works)
    expect(channelWorks(claims.toReversed())).toBe(works)
  })

  it('is not known of a phone that nobody speaks of', () => {
    expect(phoneWorks(undefined)).toBe('unknown')
    expect(
      phoneWorks({ channels: [{ channel: 'web', claims: [claim('yes', 'official' satisfies Confidence)] }] }),
    ).toBe('unknown')
  })
})
