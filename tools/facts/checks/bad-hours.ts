import type { Hours } from '../../../src/carriers/carrier.ts'
import type { Check } from '../check.ts'
import { desksIn } from '../walk.ts'

const time = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/

export const badHours: Check = {
  id: 'bad-hours',
  reason: 'A desk closes after it opens, and the days on which it is closed are days.',
  severity: 'error',
  find: ({ data }) => desksIn(data).flatMap(([path, { hours }]) => (hours && !isGood(hours) ? [path] : [])),
}

function isGood({ opens, closes, closedOn = [] }: Hours): boolean {
  return (
    time.test(opens) &&
    time.test(closes) &&
    opens < closes &&
    closedOn.every((day) => new Date(`2000-${day}`).toString() !== 'Invalid Date' && /^\d\d-\d\d$/.test(day))
  )
}
