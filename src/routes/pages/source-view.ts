import type { Source } from '../../carriers/carrier.ts'
import type { Words } from '../../languages/words.ts'

export type SourceView = { readonly url: string; readonly site: string; readonly facts: string; readonly weak: boolean }

/** Where a value was read, when, and how sure, as one line each. */
export function sourceViews(sources: readonly Source[], words: Words): SourceView[] {
  return sources.map(({ url, published, read, confidence }) => ({
    url,
    site: new URL(url).hostname.replace(/^www\./, ''),
    facts: [
      words.sources.confidence[confidence],
      published === null ? words.sources.undated : words.sources.published(writtenDate(published, words)),
      words.sources.read(writtenDate(read, words)),
      ...(published !== null && isOld(published, read) ? [words.sources.old] : []),
    ].join(' · '),
    weak: confidence === 'weak',
  }))
}

/** Whether a page was more than a year old when it was read. */
function isOld(published: string, read: string): boolean {
  return published < `${Number(read.slice(0, 4)) - 1}${read.slice(4)}`.slice(0, published.length)
}

/** Whether anything but weak sources stands behind a value. */
export function isConfirmed(sources: readonly Source[]): boolean {
  return sources.some(({ confidence }) => confidence !== 'weak')
}

/** A date of the form YYYY, YYYY-MM or YYYY-MM-DD as the reader writes it. */
export function writtenDate(date: string, { locale }: Words): string {
  const [year, month, day] = date.split('-')
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month && { month: 'long' as const }),
    ...(day && { day: 'numeric' as const }),
    timeZone: 'UTC',
  })
  return format.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
}

/** A day of the year, MM-DD, as the reader writes it. */
export function writtenDay(day: string, { locale }: Words): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`2000-${day}`),
  )
}

/** A moment, ISO 8601, in Japan, as the reader writes it: Monday 30 November, 9:00. */
export function writtenMoment(moment: string, { locale }: Words): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Asia/Tokyo',
  }).format(new Date(moment))
}
