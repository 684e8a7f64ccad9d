import type { Check } from '../check.ts'
import { sourcesIn } from '../walk.ts'

export const droppedSource: Check = {
  id: 'dropped-source',
  reason: 'What a source said stays, if only as a rival: one that goes says why in the ledger.',
  severity: 'error',
  find: ({ id, data }, { ledger }) => {
    const cited = new Set(sourcesIn(data).map(([, { url }]) => url))
    return (ledger.get(id) ?? []).filter((url) => !cited.has(url))
  },
}
