import type { Source } from '../../../src/carriers/carrier.ts'
import type { Check } from '../check.ts'
import { objectsIn } from '../walk.ts'

export const noGoodSource: Check = {
  id: 'no-good-source',
  reason:
    'What is shown as true, and every number, has a source that is not weak; what others say has a source at all.',
  severity: 'error',
  find: ({ data }) =>
    [...objectsIn(data)]
      .filter(([, { sources }]) => Array.isArray(sources))
      .filter(([path, { sources }]) => !isEnough(sources as Source[], path.includes('/rivals/')))
      .map(([path]) => path),
}

function isEnough(sources: readonly Source[], isRival: boolean): boolean {
  return isRival ? sources.length > 0 : sources.some(({ confidence }) => confidence !== 'weak')
}
