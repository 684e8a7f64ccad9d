import type { Check } from '../check.ts'
import { desksIn } from '../walk.ts'

export const badNumber: Check = {
  id: 'bad-number',
  reason: 'A number can be dialled: digits and hyphens, perhaps a + or a # or * before them.',
  severity: 'error',
  find: ({ data }) => desksIn(data).flatMap(([path, { number }]) => (/^[+*#]?\d+(-\d+)*$/.test(number) ? [] : [path])),
}
