import { type Counter, countedWord } from './counter.ts'
import { compound, phrases, type Word, word } from './word.ts'

/** A number in words: its phrases, each a row of hiragana words. */
export type NumberRows = readonly (readonly string[])[]

const ones = ['', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう']
const irregular: Readonly<Record<string, string>> = {
  いちひゃく: 'ひゃく',
  さんひゃく: 'さんびゃく',
  ろくひゃく: 'ろっぴゃく',
  はちひゃく: 'はっぴゃく',
  いちせん: 'せん',
  さんせん: 'さんぜん',
  はちせん: 'はっせん',
  なんひゃく: 'なんびゃく',
  なんせん: 'なんぜん',
}
const units = ['', 'まん', 'おく', 'ちょう']
const largest = 999_9999_9999_9999

/**
 * A number in words.
 *
 * In: an integer of at most 15 digits. Out: its phrases, each a row of hiragana words: 12,345 is いち+まん, に+せん …; the
 * seams are at 兆, 億, 万, 千 and 百, but a せん without a number stays with what follows (せんひゃく), and 1000 before
 * 万 is いっせん, 1200 せんにひゃく. Throws RangeError outside. Source: README.md, Numbers and counters.
 */
export function numberPhrases(number: number): NumberRows {
  if (!Number.isInteger(number) || number < 0 || number > largest) throw new RangeError('not a number that can be read')
  if (number === 0) return [['ぜろ']]
  return units.flatMap((_, index) => {
    const power = units.length - 1 - index
    return withUnit(Math.floor(number / 10_000 ** power) % 10_000, power)
  })
}

/** In: an integer as for `numberPhrases`, a counter. Out: the words with the counter on the last. Throws RangeError. */
export function counted(number: number, counter: Counter): Word {
  return countedWord(numberPhrases(number), counter)
}

/**
 * A year: せんきゅうひゃく きゅうじゅうごねん. In: an integer from 1 to 9999. Out: the year with ねん; 千 stays with what
 * follows, so that the only seam is after 百. Throws RangeError outside. Source: README.md, Dates.
 */
export function yearWord(year: number): Word {
  if (year < 1 || year > 9999) throw new RangeError('not a year that can be read')
  const rows = numberPhrases(year)
  return countedWord(year < 2000 ? rows : firstTwoJoined(rows), { name: 'ねん', last: { よん: 'よ' } })
}

/** In: an integer. Out: its words without a counter. Throws RangeError as `numberPhrases`. */
export function numberWord(number: number): Word {
  return rowsWord(numberPhrases(number))
}

/** In: a number in words. Out: the same as one word, its phrases apart. Throws nothing. */
export function rowsWord(rows: NumberRows): Word {
  return phrases(rows.map((row) => compound(row.map((part) => word(part)))))
}

/** In: the words of a digit (さん, なん, すう) and of a unit (ひゃく, せん). Out: both in one: さんびゃく. Throws nothing. */
export function withPower(digit: string, unit: string): string {
  return irregular[digit + unit] ?? digit + unit
}

/** In: rows of a number below 10,000, the unit behind it. Out: the rows with the unit: いっちょう, にまん. Throws nothing. */
export function withLargeUnit(rows: NumberRows, unit: string): NumberRows {
  return rows.map((row, index) => {
    if (index < rows.length - 1) return row
    const last = row.at(-1) ?? ''
    return [...row.slice(0, -1), (unit === 'ちょう' && beforeTrillion[last]) || last, unit]
  })
}

const beforeTrillion: Readonly<Record<string, string>> = { いち: 'いっ', はち: 'はっ', じゅう: 'じゅっ' }

/** In: an integer below 10,000 that 万, 億 or 兆 follows. Out: its rows: 1000 is いっせん, 1200 せんにひゃく. Throws nothing. */
export function beforeLargeUnit(number: number): NumberRows {
  return number === 1000 ? [['いっせん']] : belowTenThousand(number)
}

function belowTenThousand(number: number): NumberRows {
  const thousand = Math.floor(number / 1000) === 1 ? ['せん'] : named(Math.floor(number / 1000), 'せん')
  const hundred = named(Math.floor(number / 100) % 10, 'ひゃく')
  const rest = [...tens(Math.floor(number / 10) % 10), ...named(number % 10, '')]
  const rows = [thousand, hundred, rest].filter((row) => row.length > 0)
  return thousand[0] === 'せん' ? firstTwoJoined(rows) : rows
}

function withUnit(group: number, power: number): NumberRows {
  const unit = units[power] ?? ''
  return unit === '' ? belowTenThousand(group) : withLargeUnit(beforeLargeUnit(group), unit)
}

function firstTwoJoined(rows: NumberRows): NumberRows {
  const [first = [], second = [], ...others] = rows
  return [[...first, ...second], ...others]
}

function named(digit: number, unit: string): readonly string[] {
  return digit === 0 ? [] : [withPower(ones[digit] ?? '', unit)]
}

function tens(digit: number): readonly string[] {
  if (digit === 0) return []
  return digit === 1 ? ['じゅう'] : [ones[digit] ?? '', 'じゅう']
}
