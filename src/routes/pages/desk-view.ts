import type { AdvisedDesk } from '../../carriers/advice.ts'
import type { Hours } from '../../carriers/carrier.ts'
import type { DeskNow } from '../../carriers/now/desk-hours.ts'
import type { Words } from '../../languages/words.ts'
import { isConfirmed, type SourceView, sourceViews, writtenDay, writtenMoment } from './source-view.ts'

/** A desk, ready to print. */
export type DeskView = {
  readonly number: string
  /** What the number's link dials; '' where only a weak source names it. */
  readonly dial: string
  readonly purpose: string
  readonly facts: readonly string[]
  readonly open: string
  readonly isOpen: boolean
  readonly sources: readonly SourceView[]
}

/** When the page is shown, and what that means for the desk. */
type At = { readonly time: string; readonly desk: DeskNow | undefined }

/** A desk ready to print, with whether it is open where that is known. */
export function deskView(desk: AdvisedDesk, words: Words, at?: At): DeskView {
  const { hours, cost, from, note, menu } = desk
  return {
    number: desk.number,
    dial: isConfirmed(desk.sources) ? dialled(desk.number) : '',
    purpose: words.desks.purposes[desk.purpose],
    facts: [
      languagesText(desk.languages, words),
      hoursText(hours, words),
      cost ? words.desks.cost[cost] : words.desks.cost.unknown,
      from ?? '',
      menu ? words.desks.menu(menu) : '',
      note ?? '',
    ].filter((fact) => fact !== ''),
    open: at?.desk && hours && !isRoundTheClock(hours) ? openText(at.desk, at.time, words) : '',
    isOpen: at?.desk?.open ?? false,
    sources: sourceViews(desk.sources, words),
  }
}

/** Whether a desk speaks the caller's language or Japanese. */
export function speaks({ languages }: AdvisedDesk, { language }: Words): boolean {
  return languages.length === 0 || languages.some((tag) => tag === 'ja' || `${language}-`.startsWith(`${tag}-`))
}

/** A number as a tel: link dials it: a short code stays short, # and * are keys and not parts of the address. */
export function dialled(number: string): string {
  return `tel:${number.replace(/[^\d+#*]/g, '').replace(/[#*]/g, (key) => (key === '#' ? '%23' : '%2A'))}`
}

function openText(desk: DeskNow, time: string, words: Words): string {
  if (!desk.open) return words.desks.closedNow(clock(time), desk.opensNext ? writtenMoment(desk.opensNext, words) : '')
  return desk.closesSoon && desk.closes
    ? words.desks.closesSoon(clockOf(desk.closes))
    : words.desks.openNow(clock(time))
}

function languagesText(tags: readonly string[], words: Words): string {
  if (tags.length === 0) return words.desks.languagesUnknown
  const names = new Intl.DisplayNames(words.locale, { type: 'language' })
  return new Intl.ListFormat(words.locale, { type: 'unit' }).format(tags.map((tag) => names.of(tag) ?? tag))
}

function hoursText(hours: Hours | undefined, words: Words): string {
  if (!hours) return words.desks.hoursUnknown
  const { opens, closes, days, closedOn = [] } = hours
  const text = days === 'weekdays' ? words.desks.weekdayHours : words.desks.hours
  const daily = isRoundTheClock(hours) ? words.desks.roundTheClock : text(clock(opens), clock(closes))
  if (closedOn.length === 0) return daily
  const closed = new Intl.ListFormat(words.locale, { type: 'unit' }).format(
    closedOn.map((day) => writtenDay(day, words)),
  )
  return `${daily}, ${words.desks.closedOn(closed)}`
}

function isRoundTheClock({ opens, closes }: Hours): boolean {
  return opens === '00:00' && closes === '24:00'
}

/** 09:00 as 9:00. */
function clock(time: string): string {
  return time.replace(/^0(?=\d)/, '')
}

function clockOf(moment: string): string {
  return clock(moment.slice(11, 16))
}
