import { compound, phrases, type Word, word } from './word.ts'

/** A counter and what it does to the number before it. */
export type Counter = {
  readonly name: string
  /** The last word of the number as it is before this counter: いち → いっ. */
  readonly number?: Readonly<Record<string, string>>
  /** The counter as it is after a last word: さん → がい. */
  readonly after?: Readonly<Record<string, string>>
}

const ones = ['', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう']
const irregular: Readonly<Record<string, string>> = {
  いちひゃく: 'ひゃく',
  さんひゃく: 'さんびゃく',
  ろくひゃく: 'ろっぴゃく',
  はちひゃく: 'はっぴゃく',
  いちせん: 'せん',
  さんせん: 'さんぜん',
  はちせん: 'はっせん',
}
const largest = 9_999_999_999

/**
 * A number in words.
 *
 * In: an integer from 0 to 9,999,999,999. Out: its phrases, each a row of hiragana words: 12,345 is いち+まん, に+せん …;
 * the seams are at 億, 万, 千 and 百, but a せん without a number stays with what follows (せんひゃく), and 千 before
 * 万 is いっせん. Throws RangeError outside. Source: callflow.md 3.6, 3.8.
 */
export function numberPhrases(number: number): readonly (readonly string[])[] {
  if (!Number.isInteger(number) || number < 0 || number > largest) throw new RangeError('not a number that can be read')
  if (number === 0) return [['ぜろ']]
  return [
    ...withUnit(Math.floor(number / 1_0000_0000), 'おく'),
    ...withUnit(Math.floor(number / 1_0000) % 1_0000, 'まん'),
    ...belowTenThousand(number % 1_0000),
  ]
}

/** In: an integer as for `numberPhrases`, a counter. Out: the words with the counter on the last. Throws RangeError. */
export function counted(number: number, counter: Counter): Word {
  return phrases(countedPhrases(numberPhrases(number), counter))
}

/**
 * A year: せんきゅうひゃく きゅうじゅうごねん. In: an integer from 1 to 9999. Out: the year with ねん; 千 stays with what
 * follows, so that the only seam is after 百. Throws RangeError outside. Source: callflow.md 3.6.
 */
export function yearWord(year: number): Word {
  if (year < 1 || year > 9999) throw new RangeError('not a year that can be read')
  const rows = numberPhrases(year)
  return phrases(countedPhrases(year < 2000 ? rows : firstTwoJoined(rows), { name: 'ねん', number: { よん: 'よ' } }))
}

/** In: an integer. Out: its words without a counter. Throws RangeError as `numberPhrases`. */
export function numberWord(number: number): Word {
  return phrases(numberPhrases(number).map((row) => compound(row.map((part) => word(part)))))
}

function countedPhrases(rows: readonly (readonly string[])[], counter: Counter): readonly Word[] {
  return rows.map((row, index) => {
    if (index < rows.length - 1) return compound(row.map((part) => word(part)))
    const last = row.at(-1) ?? ''
    const parts = [...row.slice(0, -1), counter.number?.[last] ?? last, counter.after?.[last] ?? counter.name]
    return compound(parts.map((part) => word(part)))
  })
}

function withUnit(group: number, unit: string): readonly (readonly string[])[] {
  const rows = belowTenThousand(group, 'いっせん')
  return rows.map((row, index) => (index === rows.length - 1 ? [...row, unit] : row))
}

function belowTenThousand(number: number, oneThousand = 'せん'): readonly (readonly string[])[] {
  const thousands = Math.floor(number / 1000)
  const thousand = thousands === 1 ? [oneThousand] : named(thousands, 'せん')
  const hundred = named(Math.floor(number / 100) % 10, 'ひゃく')
  const rest = [...tens(Math.floor(number / 10) % 10), ...named(number % 10, '')]
  const rows = [thousand, hundred, rest].filter((row) => row.length > 0)
  return thousand[0] === 'せん' ? firstTwoJoined(rows) : rows
}

function firstTwoJoined(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [first = [], second = [], ...others] = rows
  return [[...first, ...second], ...others]
}

function named(digit: number, unit: string): readonly string[] {
  const name = `${ones[digit] ?? ''}${unit}`
  return digit === 0 ? [] : [irregular[name] ?? name]
}

function tens(digit: number): readonly string[] {
  if (digit === 0) return []
  return digit === 1 ? ['じゅう'] : [ones[digit] ?? '', 'じゅう']
}
