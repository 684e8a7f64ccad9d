import type { Timing } from '../carrier.ts'
import { addDays, lastDayOfMonth, timeInJapan } from './japan-time.ts'

/** By when to act, and on which day the contract then ends. Japan time; `time` is HH:MM where there is a limit. */
export type Deadline = { readonly date: string; readonly time?: string; readonly ends: string }

/**
 * By when to act for which date: for the day that the caller wishes, else for this month's end, so that no further month
 * is paid for. Too late for that, the next date that can be had.
 *
 * @param wish YYYY-MM-DD
 * @returns undefined where a day can be chosen freely and none was, or where nobody knows until when to act
 */
export function deadline(timing: Timing, now: Date, wish?: string): Deadline | undefined {
  const today = timeInJapan(now)
  if (timing.ends === 'chosen-day') return wish === undefined ? undefined : { date: wish, ends: wish }
  if (timing.ends === 'same-day') {
    const candidate = wish ?? lastDayOfMonth(today.date)
    const isLate = candidate === today.date && timing.until !== undefined && today.time >= timing.until
    const ends = isLate ? (wish === undefined ? lastDayOfMonth(today.date, 1) : addDays(candidate, 1)) : candidate
    return { date: ends, ends, ...(timing.until && { time: timing.until }) }
  }
  if (timing.lastDay === undefined) return undefined
  for (let months = 0; ; months++) {
    const ends = lastDayOfMonth(wish ?? today.date, months)
    const date = lastDayToAct(timing.lastDay, ends)
    const isLate =
      date < today.date || (date === today.date && timing.until !== undefined && today.time >= timing.until)
    if (!isLate) return { date, ends, ...(timing.until && { time: timing.until }) }
  }
}

function lastDayToAct(lastDay: NonNullable<Timing['lastDay']>, monthEnd: string): string {
  if (lastDay === 'last') return monthEnd
  if (lastDay === 'day-before-last') return addDays(monthEnd, -1)
  return `${monthEnd.slice(0, 8)}${String(lastDay).padStart(2, '0')}`
}
