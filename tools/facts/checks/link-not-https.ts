import type { Check } from '../check.ts'
import { objectsIn } from '../walk.ts'

export const linkNotHttps: Check = {
  id: 'link-not-https',
  reason: 'A page on which people act is reached by https.',
  severity: 'error',
  find: ({ data }) =>
    [...objectsIn(data)].flatMap(([path, found]) => {
      const link = 'confidence' in found ? undefined : (found.url ?? found.page)
      return typeof link === 'string' && !link.startsWith('https://') ? [`${path} ${link}`] : []
    }),
}
