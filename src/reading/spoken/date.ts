import type { SpokenValue } from '../segment.ts'
import { digitWord } from './digits.ts'
import { counted, yearWord } from './number.ts'
import { type Piece, spokenValue } from './piece.ts'
import { compound, phrases, type Word, word } from './word.ts'

type CalendarDate = { readonly year: number; readonly month: number; readonly day?: number }
type Era = { readonly name: string; readonly year: number }

const shape = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/
const months = ['いち', 'に', 'さん', 'し', 'ご', 'ろく', 'しち', 'はち', 'く', 'じゅう', 'じゅういち', 'じゅうに']
const days: Readonly<Record<number, string>> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  19: 'じゅうくにち',
  20: 'はつか',
  24: 'にじゅうよっか',
  29: 'にじゅうくにち',
}
/** The months and days whose everyday word has, when asked again, another form: README.md, Dates. */
const monthsAgain: Readonly<Record<number, Word>> = {
  4: phrases([word('よんがつ、すうじの'), digitWord('4')]),
  7: word('なながつ'),
}
const daysInNumbers: readonly number[] = [19, 20, 29]

const eras: Readonly<Record<string, string>> = {
  明治: 'めいじ',
  大正: 'たいしょう',
  昭和: 'しょうわ',
  平成: 'へいせい',
  令和: 'れいわ',
}
const eraFormat = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' })

/**
 * A date, said the Western way.
 *
 * In: ISO 8601, '2026-12-20' or, where the day is not known, '2026-12'; whether the year is said. Out: '12月20日',
 * じゅうにがつ はつか; with the year '2026年12月20日'. `again` has the word and its digits (よっか、すうじの よん), よんがつ,
 * なながつ, にじゅうにち. Throws RangeError for what is no date. Source: README.md, Dates.
 */
export function speakDate(iso: string, { year }: { readonly year: boolean }): SpokenValue {
  const date = parsed(iso)
  const first = year ? [{ text: `${date.year}年`, word: yearWord(date.year) }] : []
  return spokenValue([...first, ...monthAndDay(date, false)], [...first, ...monthAndDay(date, true)])
}

/**
 * A date with the year of the Japanese era.
 *
 * In: ISO 8601 as for `speakDate`, from 1868-10-23 on. Out: '平成7年4月8日', へいせい ななねん しがつ ようか; the first
 * year is がんねん. Throws RangeError for what is no date and before Meiji. Source: README.md, Dates; eras from Intl.
 */
export function speakEraDate(iso: string): SpokenValue {
  const date = parsed(iso)
  const era = eraOf(date)
  const first: readonly Piece[] = [
    { text: era.name, word: word(eras[era.name] ?? '') },
    era.year === 1 ? { text: '元年', word: word('がんねん') } : { text: `${era.year}年`, word: yearWord(era.year) },
  ]
  return spokenValue([...first, ...monthAndDay(date, false)], [...first, ...monthAndDay(date, true)])
}

/** In: ISO 8601, from 1868-10-23 on. Out: '平成7年', '令和元年'. Throws RangeError as `speakEraDate`. */
export function eraYear(iso: string): string {
  const era = eraOf(parsed(iso))
  return `${era.name}${era.year === 1 ? '元' : era.year}年`
}

function parsed(iso: string): CalendarDate {
  const [, year, month, day] = (shape.exec(iso) ?? []).map(Number)
  const given = { year: year ?? 0, month: month ?? 0, ...(day === undefined || Number.isNaN(day) ? {} : { day }) }
  const real = utc(given)
  if (given.year < 1 || real.getUTCMonth() !== given.month - 1 || real.getUTCDate() !== (given.day ?? 1)) {
    throw new RangeError('not a date')
  }
  return given
}

function utc({ year, month, day }: CalendarDate): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day ?? 1)
  return date
}

function eraOf(date: CalendarDate): Era {
  const parts = eraFormat.formatToParts(utc(date))
  const name = parts.find(({ type }) => type === 'era')?.value ?? ''
  const year = parts.find(({ type }) => type === 'year')?.value ?? ''
  if (!(name in eras)) throw new RangeError('a date before Meiji')
  return { name, year: year === '元' ? 1 : Number(year) }
}

function monthAndDay({ month, day }: CalendarDate, again: boolean): readonly Piece[] {
  const ordinary = word(`${months[month - 1] ?? ''}がつ`)
  const said = again ? (monthsAgain[month] ?? ordinary) : ordinary
  const text = `${month}月`
  if (day === undefined) return [{ text, word: said }]
  const ends: Partial<Piece> = said.kana.includes('、') ? { comma: true, pause: true } : {}
  return [
    { text, word: said, ...ends },
    { text: `${day}日`, word: again ? dayAgain(day) : dayWord(day) },
  ]
}

function dayWord(day: number): Word {
  return days[day] === undefined ? counted(day, { name: 'にち' }) : word(days[day])
}

function dayAgain(day: number): Word {
  if (days[day] === undefined || daysInNumbers.includes(day)) return counted(day, { name: 'にち' })
  return phrases([compound([dayWord(day), word('、すうじの')]), ...[...String(day)].map(digitWord)])
}
