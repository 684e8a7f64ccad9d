import { isKana, morae, normalizeKana, toHiragana, toKatakana } from '../kana.ts'
import { memoize } from '../memoize.ts'
import type { SpokenValue } from '../segment.ts'
import { letterWord } from './characters.ts'
import { chunks } from './digits.ts'
import { moraByRow } from './kana-rows.ts'
import { inOneBreath, type Piece, spokenValue } from './piece.ts'
import { phrases, type Word, word } from './word.ts'

/** Kana that cannot be said by themselves. */
const unsayable: Readonly<Record<string, Word>> = { ー: word('のばしぼう'), ッ: word('ちいさい つ') }
/** Latin letters that are not a letter with a mark; the others are found by NFD. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['Đ', 'D'],
  ['Ð', 'D'],
  ['Ø', 'O'],
  ['Ł', 'L'],
  ['Ħ', 'H'],
  ['Ŧ', 'T'],
  ['Æ', 'AE'],
  ['Œ', 'OE'],
  ['Þ', 'TH'],
  ['ẞ', 'SS'],
])

/**
 * A name as the carrier has it.
 *
 * In: kana, in any shape `normalizeKana` takes, the parts in the order of the contract. Out: the same kana as printed and
 * in hiragana, parts apart. Throws RangeError where it is not kana. Source: README.md, Names.
 */
export function speakName(kana: string): SpokenValue {
  const name = nameInKana(kana)
  return spokenValue([{ text: name, word: phrases(name.split(' ').map((part) => word(toHiragana(part)))) }])
}

/**
 * A name kana by kana.
 *
 * In: kana as for `speakName`. Out: printed in katakana, 'グ、エ、ン ティ ラ、ン': ティ together, ー のばしぼう and ッ
 * ちいさい つ by themselves, a pause after each part of the name. `again` has the rows: ガギグゲゴの グ. Throws RangeError
 * where it is not kana. Source: README.md, Names.
 */
export function spellName(kana: string): SpokenValue {
  const parts = nameInKana(kana)
    .split(' ')
    .map((part) => morae(toKatakana(part)))
  return spokenValue(apart(parts, moraPiece), apart(parts, moraPieceByRow))
}

/** In: kana. Out: the same name, normalised, the family name moved to the end. Throws nothing. */
export function otherOrder(kana: string): string {
  const [family = '', ...given] = normalizeKana(kana).split(' ')
  return [...given, family].join(' ')
}

/** In: kana. Out: the first part as the family name, the others as the given name, if there are any. Throws nothing. */
export function splitName(kana: string): { readonly family: string; readonly given?: string } {
  const [family = '', ...given] = normalizeKana(kana).split(' ')
  return given.length === 0 ? { family } : { family, given: given.join(' ') }
}

/**
 * A name in Latin letters, letter by letter.
 *
 * In: the name as written, 'NGUYỄN THỊ'. Out: each letter by its name, marks left out of the reading (Đ is D, Ø is O, Æ is
 * A E); what is no Latin letter is printed, not said; a pause after each part and after at most four letters. `again` has
 * the clarifiers of `speakCode`. undefined where no Latin letter is in it. Throws nothing. Source: README.md, Letters and codes.
 */
export function spellLetters(latin: string): SpokenValue | undefined {
  const printed = latin.normalize('NFKC').replace(/\s+/gu, ' ').trim()
  const runs = grouped(printed.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? [])
  if (!runs.some(([sign = '']) => plain(sign) !== '')) return undefined
  return spokenValue(
    runs.flatMap((run) => lettersOf(run, false)),
    runs.flatMap((run) => lettersOf(run, true)),
  )
}

/** The pieces of `spellLetters` for a row of letters, as said first. */
export function letterPieces(letters: string): readonly Piece[] {
  return grouped(letters.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? []).flatMap((run) => lettersOf(run, false))
}

function nameInKana(kana: string): string {
  const name = normalizeKana(kana)
  if (!isKana(name)) throw new RangeError('a name that is not in kana')
  return name
}

function apart(parts: readonly (readonly string[])[], pieceOf: (mora: string) => Piece): readonly Piece[] {
  const comma: Piece = { text: '、', word: word('、'), attached: true }
  return parts.flatMap((part, index) => {
    const pieces = part.flatMap((mora, at) => (at === 0 ? [pieceOf(mora)] : [comma, pieceOf(mora)]))
    return index === 0 ? inOneBreath(pieces) : [{ text: ' ' }, ...inOneBreath(pieces)]
  })
}

const moraPiece = memoize((mora): Piece => ({ text: mora, word: unsayable[mora] ?? word(toHiragana(mora)) }))

const moraPieceByRow = memoize((mora): Piece => {
  if (unsayable[mora]) return moraPiece(mora)
  const text = moraByRow(mora)
  return {
    text,
    word: phrases(
      toHiragana(text)
        .split(' ')
        .map((part) => word(part, toKatakana(part))),
    ),
  }
})

/** The A-Z that a character stands for; '' for what is no Latin letter. */
function plain(character: string): string {
  const capital = character.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
  return /^[A-Z]{1,2}$/.test(capital) ? capital : (plainLetters.get(capital) ?? '')
}

/** Rows of letters, and by itself each character between them. */
function grouped(characters: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = []
  for (const character of characters) {
    const before = runs.at(-1)
    const joins = plain(character) !== '' && plain(before?.[0] ?? '') !== ''
    if (before && joins) before.push(character)
    else runs.push([character])
  }
  return runs
}

function lettersOf(run: readonly string[], again: boolean): readonly Piece[] {
  if (plain(run[0] ?? '') === '') return run.map((text) => ({ text }))
  return chunks(run, 4).flatMap((row) =>
    inOneBreath(row.map((text) => ({ text, word: lettersWord(plain(text), again) }))),
  )
}

/** One letter, or the two that a ligature stands for. */
function lettersWord(letters: string, again: boolean): Word {
  const words = [...letters].map((letter) => letterWord(letter, again))
  const [only] = words
  return only && words.length === 1 ? only : phrases(words)
}
