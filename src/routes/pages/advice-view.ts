import type { Advice } from '../../carriers/advice.ts'
import type { Works } from '../../carriers/carrier.ts'
import type { Words } from '../../languages/words.ts'
import { isConfirmed, type SourceView, sourceViews } from './source-view.ts'

type Desk = Advice['desks'][number]

export type AdviceView = {
  readonly call: Advice['call']
  readonly title: string
  readonly reason: string
  /** The page where it can be done for certain. */
  readonly online: { readonly url: string; readonly label: string } | null
  readonly desks: readonly DeskView[]
  /** Those that speak neither the caller's language nor Japanese. */
  readonly otherDesks: readonly DeskView[]
  readonly channels: readonly {
    readonly name: string
    readonly works: Works
    readonly says: string
    readonly url: string
    readonly note: string
  }[]
  readonly sources: readonly SourceView[]
  readonly carrierPage: { readonly url: string; readonly label: string } | null
  readonly warnings: Advice['warnings']
}

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

type Context = {
  readonly words: Words
  readonly carrierName: string
  readonly carrier: string
  readonly shownAt?: Date
}

/** Whether to call and what else there is, ready to print. `carrier` '' leaves out the link to the carrier's page. */
export function adviceView(advice: Advice, { words, carrierName, carrier, shownAt }: Context): AdviceView {
  const web = advice.channels.find(
    ({ channel, works, url }) => channel === 'web' && works === 'yes' && url !== undefined,
  )
  return {
    call: advice.call,
    title: words.advice.call[advice.call](carrierName),
    reason: advice.reason,
    online: web?.url === undefined ? null : { url: web.url, label: words.advice.doItOnline(carrierName) },
    desks: advice.desks.filter((desk) => speaks(desk, words)).map((desk) => deskView(desk, words, shownAt)),
    otherDesks: advice.desks.filter((desk) => !speaks(desk, words)).map((desk) => deskView(desk, words, shownAt)),
    channels: advice.channels.map(({ channel, works, url, note }) => ({
      name: words.advice.channels[channel],
      works,
      says: words.advice.works[works],
      url: url ?? '',
      note: note ?? '',
    })),
    sources: unique([...advice.channels, ...advice.desks].flatMap(({ sources }) => sourceViews(sources, words))),
    carrierPage: carrier === '' ? null : carrierPage(carrier, carrierName, words),
    warnings: advice.warnings,
  }
}

/** A desk ready to print. `shownAt` tells whether it is open. */
export function deskView(desk: Desk, words: Words, shownAt?: Date): DeskView {
  const { hours, cost, from } = desk
  const time = shownAt && hours && !isRoundTheClock(hours) ? japanTime(shownAt) : ''
  const isOpen = hours !== undefined && time !== '' && hours.opens <= time && time < hours.closes
  return {
    number: desk.number,
    dial: isConfirmed(desk.sources) ? dialled(desk.number) : '',
    purpose: words.desks.purposes[desk.purpose],
    facts: [
      languagesText(desk.languages, words),
      hoursText(hours, words),
      cost ? words.desks.cost[cost] : words.desks.cost.unknown,
      from ?? '',
    ].filter((fact) => fact !== ''),
    open: time === '' ? '' : isOpen ? words.desks.openNow(clock(time)) : words.desks.closedNow(clock(time)),
    isOpen,
    sources: sourceViews(desk.sources, words),
  }
}

function speaks({ languages }: Desk, { language }: Words): boolean {
  return languages.length === 0 || languages.some((tag) => tag === 'ja' || `${language}-`.startsWith(`${tag}-`))
}

function carrierPage(carrier: string, carrierName: string, words: Words): { url: string; label: string } {
  return {
    url: `/${words.language}/carriers/${encodeURIComponent(carrier)}`,
    label: words.advice.allFacts(carrierName),
  }
}

function languagesText(tags: readonly string[], words: Words): string {
  if (tags.length === 0) return words.desks.languagesUnknown
  const names = new Intl.DisplayNames(words.locale, { type: 'language' })
  return new Intl.ListFormat(words.locale, { type: 'unit' }).format(tags.map((tag) => names.of(tag) ?? tag))
}

function hoursText(hours: Desk['hours'], words: Words): string {
  if (!hours) return words.desks.hoursUnknown
  return isRoundTheClock(hours) ? words.desks.roundTheClock : words.desks.hours(clock(hours.opens), clock(hours.closes))
}

/** 09:00 as 9:00. */
function clock(time: string): string {
  return time.replace(/^0/, '')
}

function isRoundTheClock({ opens, closes }: { readonly opens: string; readonly closes: string }): boolean {
  return opens === '00:00' && closes === '24:00'
}

function japanTime(date: Date): string {
  return date.toLocaleTimeString('en-GB', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit' })
}

/** A number as a tel: link dials it: a short code stays short, # and * are keys and not parts of the address. */
export function dialled(number: string): string {
  return `tel:${number.replace(/[^\d+#*]/g, '').replace(/[#*]/g, (key) => (key === '#' ? '%23' : '%2A'))}`
}

function unique(sources: readonly SourceView[]): SourceView[] {
  return [...new Map(sources.map((source) => [`${source.url} ${source.facts}`, source])).values()]
}
