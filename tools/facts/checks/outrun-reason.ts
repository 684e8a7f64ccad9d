import { phoneWorks } from '../../../src/carriers/claims.ts'
import type { Check } from '../check.ts'

export const outrunReason: Check = {
  id: 'outrun-reason',
  reason: 'The reason to call or not is written for what the claims come to.',
  severity: 'error',
  find: ({ carrier }) =>
    Object.entries(carrier?.procedures ?? {}).flatMap(([name, ways]) =>
      ways.reason && ways.reason.when !== phoneWorks(ways)
        ? [`${name}: ${ways.reason.when}, not ${phoneWorks(ways)}`]
        : [],
    ),
}
