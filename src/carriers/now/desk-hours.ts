import { holidays } from '#generated/holidays.js'
import type { Hours } from '../carrier.ts'
import { addDays, dayOfWeek, timeInJapan } from './japan-time.ts'

/** Whether a desk answers at a moment, and until or from when. Times are ISO 8601 with Japan's offset. */
export type DeskNow =
  | { readonly open: true; readonly closes?: string; readonly closesSoon?: true }
  | { readonly open: false; readonly opensNext?: string }

/** A call to a desk should begin this long before it closes: calls last ten minutes, and it takes time to get through. */
const minutesToFinish = 20
/** Longer than any desk stays closed. */
const mostDaysClosed = 31

/** Whether a desk with these hours answers now. Public holidays: Japan's, as far as they are fixed (to 2050). */
export function deskNow(hours: Hours, now: Date): DeskNow {
  const { opens, closes } = hours
  const { date, time } = timeInJapan(now)
  if (isWorkingDay(date, hours)) {
    if (opens === '00:00' && closes === '24:00') return { open: true }
    if (opens <= time && time < closes) {
      const soon = minutesOf(closes) - minutesOf(time) <= minutesToFinish
      return { open: true, closes: inJapan(date, closes), ...(soon && { closesSoon: true }) }
    }
  }
  for (let days = time < opens ? 0 : 1; days <= mostDaysClosed; days++) {
    const day = addDays(date, days)
    if (isWorkingDay(day, hours)) return { open: false, opensNext: inJapan(day, opens) }
  }
  return { open: false }
}

/** Whether a day is a business day in Japan: a weekday that is no public holiday. */
export function isBusinessDay(date: string): boolean {
  const day = dayOfWeek(date)
  return day !== 0 && day !== 6 && !holidays.has(date)
}

function isWorkingDay(date: string, { days, closedOn = [] }: Hours): boolean {
  return !closedOn.includes(date.slice(5)) && (days !== 'weekdays' || isBusinessDay(date))
}

function inJapan(date: string, time: string): string {
  return time === '24:00' ? `${addDays(date, 1)}T00:00+09:00` : `${date}T${time}+09:00`
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number]
  return hours * 60 + minutes
}
