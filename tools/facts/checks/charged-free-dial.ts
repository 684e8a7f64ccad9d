import type { Check } from '../check.ts'
import { desksIn } from '../walk.ts'

export const chargedFreeDial: Check = {
  id: 'charged-free-dial',
  reason: 'Nobody pays for a call to 0120 or 0800, and nobody calls 0570 for nothing.',
  severity: 'error',
  find: ({ data }) =>
    desksIn(data).flatMap(([path, { number, cost }]) =>
      (/^0(120|800)/.test(number) && cost === 'charged') || (/^0570/.test(number) && cost === 'free') ? [path] : [],
    ),
}
