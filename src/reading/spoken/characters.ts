import { memoize } from '../memoize.ts'
import { chunks, digitWord } from './digits.ts'
import { inOneBreath, type Piece } from './piece.ts'
import { phrases, type Word, word } from './word.ts'

/** Names of the letters; D and T are ディー and ティー, Z is ゼット only: README.md, Letters and codes. */
const letterNames: Readonly<Record<string, string>> = {
  A: 'えー',
  B: 'びー',
  C: 'しー',
  D: 'でぃー',
  E: 'いー',
  F: 'えふ',
  G: 'じー',
  H: 'えいち',
  I: 'あい',
  J: 'じぇー',
  K: 'けー',
  L: 'える',
  M: 'えむ',
  N: 'えぬ',
  O: 'おー',
  P: 'ぴー',
  Q: 'きゅー',
  R: 'あーる',
  S: 'えす',
  T: 'てぃー',
  U: 'ゆー',
  V: 'ぶい',
  W: 'だぶりゅー',
  X: 'えっくす',
  Y: 'わい',
  Z: 'ぜっと',
}
/** A word that has the letter, for the letters that clash on the phone: README.md, Letters and codes. */
const clarifiers: Readonly<Record<string, string>> = {
  A: 'あめりかの',
  B: 'ぼすとんの',
  C: 'かなだの',
  D: 'でんまーくの',
  E: 'えいごの',
  G: 'ごるふの',
  H: 'ほてるの',
  K: 'きんぐの',
  M: 'めきしこの',
  N: 'にほんの',
  P: 'ぱりの',
  T: 'とうきょうの',
  V: 'びくとりーの',
  Z: 'ぜぶらの',
}
const digit = /^[0-9]$/
const digitsOnly = /^[0-9]+$/

/** A part of a code or address: with a `word` a sign or a known word, without one letters and digits to be spelled. */
export type Token = {
  readonly text: string
  readonly word?: Word
  /** It ends the breath of what stands before it, as a hyphen does. */
  readonly closes?: true
  /** Printed, not said: it only parts groups. */
  readonly silent?: true
}

/** In: one letter A-Z or a-z; whether its clarifier goes before it. Out: its name. Throws RangeError otherwise. */
export function letterWord(letter: string, again = false): Word {
  return (again ? clarifiedLetter : plainLetter)(letter)
}

const plainLetter = memoize((letter) => namedLetter(letter, false))
const clarifiedLetter = memoize((letter) => namedLetter(letter, true))

function namedLetter(letter: string, again: boolean): Word {
  const name = letterNames[letter.toUpperCase()]
  if (name === undefined) throw new RangeError('not a letter that can be spelled')
  const clarifier = again ? clarifiers[letter.toUpperCase()] : undefined
  return clarifier === undefined ? word(name) : phrases([word(clarifier), word(name)])
}

/**
 * Spells letters and digits.
 *
 * In: tokens in order; `again` for the saying with clarifiers. Out: a piece for each character and each sign; where it
 * changes, すうじの or あるふぁべっとの is in the reading of the first character after the change (never at the start,
 * and not before a clarifier, which says as much). A pause ends each breath: at a closing token, at the end of a
 * token, after at most four characters (five digits). Throws RangeError for a character that is neither.
 */
export function spell(tokens: readonly Token[], again: boolean): readonly Piece[] {
  return tokens.flatMap((token, index): readonly Piece[] => {
    const { text, word: said } = token
    if (token.silent) return [{ text }]
    const goesOn = tokens[index + 1]?.closes === true
    if (said) return goesOn ? [{ text, word: said }] : inOneBreath([{ text, word: said }])
    const rows = chunks(
      characterPieces(text, lastCharacter(tokens.slice(0, index)), again),
      digitsOnly.test(text) ? 5 : 4,
    )
    return rows.flatMap((row, at) => (goesOn && at === rows.length - 1 ? row : inOneBreath(row)))
  })
}

function characterPieces(run: string, before: string | undefined, again: boolean): readonly Piece[] {
  const characters = [...run]
  return characters.map((text, index) => ({
    text,
    word: characterWord(text, index === 0 ? before : characters[index - 1], again),
  }))
}

function characterWord(character: string, before: string | undefined, again: boolean): Word {
  const isDigit = digit.test(character)
  const changes = before !== undefined && digit.test(before) !== isDigit
  if (isDigit) return changes ? announcedDigit(character) : digitWord(character)
  const announced = changes && !(again && character.toUpperCase() in clarifiers)
  const letter = letterWord(character, again)
  return announced ? phrases([announcedLetters, letter]) : letter
}

const announcedLetters = word('あるふぁべっとの')
const announcedDigit = memoize((character) => phrases([word('すうじの'), digitWord(character)]))

function lastCharacter(tokens: readonly Token[]): string | undefined {
  return tokens.findLast(({ text, silent }) => !silent && /[A-Za-z0-9]/.test(text))?.text.at(-1)
}
