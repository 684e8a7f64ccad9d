import type { NumberRows } from './number.ts'
import { compound, phrases, type Word, word } from './word.ts'

/** A counter and what it does to the number before it. A key is what the last word of the number ends with. */
export type Counter = {
  readonly name: string
  /** The end of the number as it is before this counter: いち → いっ. */
  readonly last?: Readonly<Record<string, string>>
  /** The counter as it is after an end of the number: さん → がい. */
  readonly after?: Readonly<Record<string, string>>
  /** Numbers that are one word with the counter, by the words of the number: いち → ひとり. */
  readonly whole?: Readonly<Record<string, string>>
}

type Options = {
  /** plain: nothing changes; borrowed: a loan word, only ten changes. */
  readonly kind?: 'plain' | 'borrowed'
  /** The counter after さん, なん, せん and まん: ほん → ぼん. */
  readonly voiced?: string
  /** The counter after よん. */
  readonly four?: string
  readonly last?: Readonly<Record<string, string>>
  readonly whole?: Readonly<Record<string, string>>
}

/**
 * Makes a counter from its kana, by the rule of its first kana.
 *
 * In: the counter in hiragana; what is exceptional about it. Out: いっかい ろっかい はっかい じゅっかい ひゃっかい for k;
 * いっさつ はっさつ じゅっさつ for s and t; for h as for k, with p behind: いっぽん. Throws nothing.
 * Source: README.md, Numbers and counters.
 */
export function counter(name: string, { kind, voiced, four, last, whole }: Options = {}): Counter {
  const changing = kind === 'plain' ? [] : changingBefore(name).filter((end) => kind !== 'borrowed' || end === 'じゅう')
  const hard = /^[はひふへほ]/.test(name) ? plosive(name) : undefined
  const after = {
    ...(hard && Object.fromEntries(changing.map((end) => [end, hard]))),
    ...(voiced && Object.fromEntries(nasals.map((end) => [end, voiced]))),
    ...(four && { よん: four }),
  }
  const ends = { ...Object.fromEntries(changing.map((end) => [end, smallTsu[end] ?? end])), ...last }
  return {
    name,
    ...(Object.keys(ends).length > 0 && { last: ends }),
    ...(Object.keys(after).length > 0 && { after }),
    ...(whole && { whole }),
  }
}

/** In: a number in words, a counter. Out: both in one word, the counter on the last phrase. Throws nothing. */
export function countedWord(rows: NumberRows, { name, last = {}, after = {}, whole = {} }: Counter): Word {
  const one = whole[rows.flat().join('')]
  if (one !== undefined) return word(one)
  return phrases(
    rows.map((row, index) => {
      if (index < rows.length - 1) return compound(row.map((part) => word(part)))
      const end = row.at(-1) ?? ''
      const before = endOf(end, last)
      const number = before === undefined ? end : end.slice(0, end.length - before.length) + (last[before] ?? '')
      const behind = endOf(end, after)
      const said = behind === undefined ? name : (after[behind] ?? name)
      return compound([...row.slice(0, -1), number, said].map((part) => word(part)))
    }),
  )
}

function endOf(word: string, ends: Readonly<Record<string, string>>): string | undefined {
  return Object.keys(ends).find((end) => word.endsWith(end))
}

const smallTsu: Readonly<Record<string, string>> = {
  いち: 'いっ',
  ろく: 'ろっ',
  はち: 'はっ',
  じゅう: 'じゅっ',
  ゃく: 'ゃっ',
}
const nasals = ['さん', 'なん', 'せん', 'ぜん', 'まん']

function changingBefore(name: string): readonly string[] {
  if (/^[か-こは-ほ]/.test(name) && !/^[がぎぐげごばびぶべぼぱぴぷぺぽ]/.test(name)) return Object.keys(smallTsu)
  if (/^[さしすせそたちつてと]/.test(name)) return ['いち', 'はち', 'じゅう']
  return /^[ぱぴぷぺぽ]/.test(name) ? ['じゅう'] : []
}

/** は → ぱ: in Unicode the three of a row stand side by side. */
function plosive(name: string): string {
  return String.fromCharCode(name.charCodeAt(0) + 2) + name.slice(1)
}
