import { dayOfMonth } from '../spoken/counter-table.ts'
import { countedAs } from '../spoken/counters.ts'
import { counted, yearWord } from '../spoken/number.ts'
import type { Piece } from '../spoken/piece.ts'
import { word } from '../spoken/word.ts'
import { type Finder, type Found, foundPieces, matchAt } from './found.ts'

const whole = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(T)(?=\d{2}:)|(?![\d/-]))/y
const yearAndMonth = /(\d{4})(\/)(\d{1,2})(?![\d/-])/y
/** 14(火): the day of a month that was named before. */
const dayBeforeWeekday = /\d{1,2}(?=\([月火水木金土日](?:曜日?)?(?:[・、]?祝)?\))/y
/** 8/13〜16は: the last day of some. */
const dayBehindDate = /(?<=\/\d{1,2}[~〜-])\d{1,2}(?=[はにがのでをと、。)]|まで|$)/y
/** 25.11.03, as it is stamped on what goes off. */
const stamped = /(\d{2}|\d{4})(\.)(\d{1,2})(?:\2(\d{1,2}))?(?![\d.])/y
const stampAfter = /^(?:製造|発行|迄|まで(?:有効|使用))/u
const stampBefore = /(?:期限|年月日|製造日?|日付|発行日?)[^\d。]{0,3}$/u
/** 26/05/31: the century is left out. */
const shortYear = /(\d{2})(\/)(\d{2})\2(\d{2})(?![\d/-])/y
const eraYear = /([RHSTM])(?=\d{1,2}年)/y
const era = /([RHSTM]\.?)(\d{1,2}|元)([-/.])(\d{1,2})(?:\3(\d{1,2}))?(?![\d/-])/y
const monthAndDay = /(\d{1,2})(\/)(\d{1,2})(?![\d/])/y
/** 12.22[日]. */
const monthAndDayBeforeWeekday = /(\d{1,2})(\.)(\d{1,2})(?=[([][月火水木金土日])/y

const eras: Readonly<Record<string, string>> = {
  R: 'れいわ',
  H: 'へいせい',
  S: 'しょうわ',
  T: 'たいしょう',
  M: 'めいじ',
}

/** A date: 2026/4/1, 2026-04-01, R8.4.1, 4/10, 25.11.03 behind 期限. `findFraction` has looked before it. */
export const findDate: Finder = (text, at) => {
  const full = matchAt(whole, text, at) ?? (/[\d/.-]$/.test(text.slice(0, at)) ? null : matchAt(shortYear, text, at))
  if (full && isDay(Number(full[3]), Number(full[4])) && Number(full[1]) > 0) {
    const [, year = '', sign = '', month = '', day = '', beforeTime = ''] = full
    const end = beforeTime === '' ? [] : [{ text: beforeTime }]
    return dateOf([
      { text: year, word: yearWord(Number(year)) },
      { text: sign },
      ...monthPieces(month, sign, day),
      ...end,
    ])
  }
  return (
    stampedDate(text, at) ?? eraDate(text, at) ?? dayWithoutYear(text, at) ?? monthOfYear(text, at) ?? dayAt(text, at)
  )
}

/** Whether there may be such a day. In: month and day. Throws nothing. */
export function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

function monthPieces(month: string, sign: string, day: string): readonly Piece[] {
  return [
    { text: month, word: countedAs(month, '月') },
    { text: sign },
    { text: day, word: counted(Number(day), dayOfMonth) },
  ]
}

function stampedDate(text: string, at: number): Found | undefined {
  const [all, year = '', sign = '', month = '', day] = matchAt(stamped, text, at) ?? []
  if (
    all === undefined ||
    !(stampBefore.test(text.slice(0, at)) || (day !== undefined && stampAfter.test(text.slice(at + all.length)))) ||
    Number(year) === 0 ||
    !isDay(Number(month), Number(day ?? 1))
  ) {
    return undefined
  }
  const yearSaid = { text: year, word: yearWord(Number(year)) }
  if (day !== undefined) return dateOf([yearSaid, { text: sign }, ...monthPieces(month, sign, day)])
  return dateOf([yearSaid, { text: sign }, { text: month, word: countedAs(month, '月') }])
}

function dayAt(text: string, at: number): Found | undefined {
  const [day] = matchAt(dayBeforeWeekday, text, at) ?? matchAt(dayBehindDate, text, at) ?? []
  if (day === undefined || !isDay(1, Number(day)) || !/[~〜、・-]$/u.test(text.slice(0, at))) return undefined
  return dateOf([{ text: day, word: counted(Number(day), dayOfMonth) }])
}

function eraDate(text: string, at: number): Found | undefined {
  const [only = ''] = matchAt(eraYear, text, at) ?? []
  if (only !== '' && !/[A-Za-z0-9]$/.test(text.slice(0, at))) {
    return { ...dateOf([{ text: only, word: word(eras[only] ?? '') }]), standIn: '令和' }
  }
  const [all, letter = '', year = '', sign = '', month = '', day] = matchAt(era, text, at) ?? []
  if (all === undefined || Number(year) === 0 || /[A-Za-z0-9]$/.test(text.slice(0, at))) return undefined
  if (!isDay(Number(month), Number(day ?? 1))) return undefined
  if (day === undefined && (sign !== '.' || !/^[HRS]\d+\.\d{1,2}$/.test(all) || Number(year) > 64)) return undefined
  const yearSaid = year === '元' ? word('がんねん') : yearWord(Number(year))
  return dateOf([
    { text: letter, word: word(eras[letter.charAt(0)] ?? '') },
    { text: year, word: yearSaid },
    { text: sign },
    ...(day === undefined ? [{ text: month, word: countedAs(month, '月') }] : monthPieces(month, sign, day)),
  ])
}

function monthOfYear(text: string, at: number): Found | undefined {
  const [all, year = '', sign = '', month = ''] = matchAt(yearAndMonth, text, at) ?? []
  if (all === undefined || Number(month) < 1 || Number(month) > 12 || Number(year) < 1) return undefined
  return dateOf([
    { text: year, word: yearWord(Number(year)) },
    { text: sign },
    { text: month, word: countedAs(month, '月') },
  ])
}

function dayWithoutYear(text: string, at: number): Found | undefined {
  const [all, month = '', sign = '', day = ''] =
    matchAt(monthAndDay, text, at) ?? matchAt(monthAndDayBeforeWeekday, text, at) ?? []
  if (all === undefined || /[\d/.-]$/.test(text.slice(0, at)) || !isDay(Number(month), Number(day))) return undefined
  return text.startsWith('Hz', at + all.length) ? undefined : dateOf(monthPieces(month, sign, day))
}

function dateOf(pieces: readonly Piece[]): Found {
  return foundPieces(pieces, '8日')
}
