import type { Check } from '../check.ts'
import { sourcesIn } from '../walk.ts'

export const readLongAgo: Check = {
  id: 'read-long-ago',
  reason: 'A fact that nobody has read again for twelve months may not be true any more.',
  severity: 'warning',
  find: ({ data }, { today }) => {
    const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
    return sourcesIn(data).flatMap(([path, { read }]) => (read < yearAgo ? [path] : []))
  },
}
