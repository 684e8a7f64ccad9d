import { inOneBreath, type Piece } from './piece.ts'
import { type Word, word } from './word.ts'

/** Digits said one by one: にい and ごお long (so ゴオ, not ゴー), never し, しち, く, れい: README.md, Digits. */
const digitWords: Readonly<Record<string, Word>> = {
  0: word('ぜろ'),
  1: word('いち'),
  2: word('にい'),
  3: word('さん'),
  4: word('よん'),
  5: word('ごお', 'ゴオ'),
  6: word('ろく'),
  7: word('なな'),
  8: word('はち'),
  9: word('きゅう'),
}

/** The longest row of digits that is said in one breath; a longer one is cut. */
const longest = 5

/** In: one ASCII digit. Out: its name. Throws RangeError for anything else. */
export function digitWord(digit: string): Word {
  const found = digitWords[digit]
  if (!found) throw new RangeError('not a digit')
  return found
}

/** In: one ASCII digit of a room number. Out: its name, まる for 0. Throws RangeError. Source: README.md, Addresses. */
export function roomDigitWord(digit: string): Word {
  return digit === '0' ? word('まる') : digitWord(digit)
}

/** In: ASCII digits. Out: a piece for each, by its name. Throws RangeError for anything else. */
export function spelledDigits(digits: string): readonly Piece[] {
  return [...digits].map((digit) => ({ text: digit, word: digitWord(digit) }))
}

/** The の between groups of digits: it is said, it ends its group. */
export const hyphenAsNo: Piece = { text: '-', word: word('の'), attached: true, pause: true }

/**
 * Digit groups, each digit by itself.
 *
 * In: ASCII digits, groups apart by '-'. Out: a piece for each character, の for '-'; a pause at the end of each group,
 * and inside a group of more than five digits after three or four. Throws RangeError for other characters.
 */
export function digitGroups(text: string): readonly Piece[] {
  return text.split('-').flatMap((group, index, groups) => {
    const pieces = chunks(spelledDigits(group), longest)
    const closed = index < groups.length - 1
    return pieces.flatMap((chunk, at) =>
      closed && at === pieces.length - 1 ? [...chunk, hyphenAsNo] : inOneBreath(chunk),
    )
  })
}

/**
 * Cuts a row that is too long for one breath.
 *
 * In: items; how many may stay together. Out: the items whole, or in rows of at most four, as equal as can be.
 */
export function chunks<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  if (items.length <= most) return [items]
  const count = Math.ceil(items.length / 4)
  const short = Math.floor(items.length / count)
  const long = items.length % count
  return Array.from({ length: count }, (_, row) => {
    const start = row * short + Math.min(row, long)
    return items.slice(start, start + short + (row < long ? 1 : 0))
  })
}
