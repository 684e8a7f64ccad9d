import { findCode, findFloor, findHyphenated, findModel, findRoom, findSpaced, findVersion } from './codes.ts'
import { findDate } from './dates.ts'
import { type Finder, type Found, matchAt, numberStandIn } from './found.ts'
import { findFraction } from './fractions.ts'
import { findKanjiBlocks } from './kanji-blocks.ts'
import { findEmail, findUrl } from './network.ts'
import { findAmount, findBattingAverage, findRatio, numberAt } from './numbers.ts'
import { findPhoneNumber, findPostalCode } from './phone-numbers.ts'
import { findCircled, findSign } from './signs.ts'
import { findTime } from './times.ts'
import { findWeekday } from './weekdays.ts'

/** The first that recognises something at a place has it. */
const finders: readonly Finder[] = [
  findUrl,
  findEmail,
  findPhoneNumber,
  findPostalCode,
  findFraction,
  findDate,
  findTime,
  findRatio,
  findBattingAverage,
  findAmount,
  findVersion,
  findFloor,
  findModel,
  findRoom,
  findSpaced,
  findCode,
  findHyphenated,
  findKanjiBlocks,
  findSign,
  findCircled,
  findWeekday,
]

/** A value of the text, or a number that is read with what it counts; `start` counts UTF-16 units. */
export type Value = {
  readonly start: number
  readonly end: number
  readonly standIn: string
  readonly pieces?: Found['pieces']
}

/** Where a value may begin. */
const beginnings =
  /[0-9A-Za-z¥$€£₩〒#*+−±▲△×○◯◎※①-⑳@._?/:!÷(√[ -]|[一二三四五六七八九十百]+(?=-[一二三四五六七八九十百])|[月火水木金土日](?=[~〜・-][月火水木金土日])/gu
const run = /[A-Za-z]+|\d+|[\s\S]/y
/** A space between kanji parts nothing that belongs together: 山田 太郎様 is read as 山田太郎様. */
const spaceBetweenKanji = /(?<=\p{Script=Han}) (?=\p{Script=Han})/uy

/** Dashes of every kind, between what a hyphen may stand between: 2−8−1, 090–1234–5678, 2ー8ー1. */
const dashes =
  /(?<=[0-9A-Za-z)])[‐‑‒–—―−─━ー](?=[0-9A-Za-z(])|(?<=[一二三四五六七八九十百])[‐‑‒–—―−─━ー](?=[一二三四五六七八九十百])/gu

/** Kanji digits with dashes between them are written as digits are: 一－七－五, 〇三－一二三四－五六七八. */
const kanjiDigits =
  /(?<![十百千万〇一二三四五六七八九][-‐‑‒–—―−─━ー]?)[〇一二三四五六七八九]+(?:[-‐‑‒–—―−─━ー][〇一二三四五六七八九]+)+(?![十百千万])/gu

/** Finds the values of a text in their order, none inside another. In: a text, NFKC. Throws nothing. */
export function findValues(text: string): Value[] {
  const digits = text.replace(kanjiDigits, (written) =>
    written.replace(/./gu, (character) => {
      const digit = '〇一二三四五六七八九'.indexOf(character)
      return digit < 0 ? '-' : String(digit)
    }),
  )
  return findInShape(digits.replace(dashes, '-').replaceAll('♯', '#')).map((value) => asWritten(value, text))
}

/** A value found in a text's shape, which has the length of the text: what is printed is the text's own. */
function asWritten(value: Value, text: string): Value {
  let at = value.start
  const pieces = value.pieces?.map((piece) => {
    const from = at
    at += piece.text.length
    return { ...piece, text: text.slice(from, at) }
  })
  return pieces ? { ...value, pieces } : value
}

function findInShape(text: string): Value[] {
  const values: Value[] = []
  let at = 0
  for (;;) {
    beginnings.lastIndex = at
    const beginning = beginnings.exec(text)
    if (!beginning) return values
    at = beginning.index
    const value = valueAt(text, at)
    if (value) values.push(value)
    at = value?.end ?? endOfRun(text, at)
  }
}

function valueAt(text: string, start: number): Value | undefined {
  if (matchAt(spaceBetweenKanji, text, start)) return { start, end: start + 1, standIn: '', pieces: [{ text: ' ' }] }
  for (const find of finders) {
    const found = find(text, start)
    if (found) return { start, end: start + found.length, standIn: found.standIn, pieces: found.pieces }
  }
  const number = numberAt(text, start)
  return number === undefined ? undefined : { start, end: start + number.length, standIn: numberStandIn }
}

/** What is not recognised at its beginning is not recognised in its middle. */
function endOfRun(text: string, at: number): number {
  run.lastIndex = at
  return at + (run.exec(text)?.[0].length ?? 1)
}
