import type { Source } from '../carrier.ts'
import { sourcesRead } from '../source.ts'
import { isBusinessDay } from './desk-hours.ts'
import { timeInJapan } from './japan-time.ts'

const { secondary } = sourcesRead('2026-11-23')

/** Where it was read when lines are busy. */
export const callTimeSources: readonly Source[] = [
  secondary('https://kantansetuzoku.info/?p=130', null),
  secondary('https://ymobilebank.net/softbankair-kaiyakushitemita/', null),
]

/** How busy the lines usually are at a moment. */
export type CallTime = 'quiet' | 'ordinary' | 'busy'

/** Quiet: weekdays, 14:00 to 16:00, in the middle of the month. Busy: from the 25th to the 1st, and at noon. */
export function callTime(now: Date): CallTime {
  const { date, time } = timeInJapan(now)
  const day = Number(date.slice(8))
  if (day >= 25 || day === 1 || (time >= '12:00' && time < '13:00')) return 'busy'
  return isBusinessDay(date) && time >= '14:00' && time < '16:00' ? 'quiet' : 'ordinary'
}
