import type { Source } from '../../../src/carriers/carrier.ts'
import type { Check } from '../check.ts'
import { objectsIn } from '../walk.ts'

export const oldPage: Check = {
  id: 'old-page',
  reason: 'A fact whose newest page is more than twelve months old needs a newer one.',
  severity: 'warning',
  find: ({ data }, { today }) => {
    const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
    return [...objectsIn(data)]
      .filter(([path, { sources }]) => Array.isArray(sources) && sources.length > 0 && !path.includes('/rivals/'))
      .filter(([, { sources }]) =>
        (sources as Source[]).every(({ published }) => published !== null && published < yearAgo),
      )
      .map(([path]) => path)
  },
}
