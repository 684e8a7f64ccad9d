/** Japan keeps one time all year. */
const aheadOfUtc = 9 * 60 * 60 * 1000
const aDay = 24 * 60 * 60 * 1000

/** A moment as a clock on a wall in Japan shows it: YYYY-MM-DD and HH:MM. */
export type JapanTime = { readonly date: string; readonly time: string }

/** What day and time it is in Japan, wherever the caller is. */
export function timeInJapan(now: Date): JapanTime {
  const iso = new Date(now.getTime() + aheadOfUtc).toISOString()
  return { date: iso.slice(0, 10), time: iso.slice(11, 16) }
}

/** The day that many days after a day, both YYYY-MM-DD. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * aDay).toISOString().slice(0, 10)
}

/** The last day of a day's month, or of the month that many months later, YYYY-MM-DD. */
export function lastDayOfMonth(date: string, monthsLater = 0): string {
  const [year, month] = date.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month + monthsLater, 0)).toISOString().slice(0, 10)
}

/** 0 is Sunday, 6 is Saturday. */
export function dayOfWeek(date: string): number {
  return new Date(date).getUTCDay()
}
