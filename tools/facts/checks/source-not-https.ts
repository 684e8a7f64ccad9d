import type { Check } from '../check.ts'
import { sourcesIn } from '../walk.ts'

export const sourceNotHttps: Check = {
  id: 'source-not-https',
  reason: 'A source without https is an old page: look for the one that has taken its place.',
  severity: 'warning',
  find: ({ data }) =>
    sourcesIn(data).flatMap(([path, { url }]) => (url.startsWith('https://') ? [] : [`${path} ${url}`])),
}
