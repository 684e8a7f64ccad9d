import type { SpokenValue } from '../segment.ts'
import { spell, type Token } from './characters.ts'
import { type Piece, spokenValue } from './piece.ts'
import { word } from './word.ts'

const shape = /^[A-Za-z0-9]+(?:[-/ ][A-Za-z0-9]+)*$/
const dashes = /[‐‑‒–—―−─━]/gu
const signs: ReadonlyMap<string, string> = new Map([
  ['-', 'はいふん'],
  ['/', 'すらっしゅ'],
])

/**
 * A contract, order, EID or IMEI number, character by character.
 *
 * In: Latin letters and digits, groups apart by '-', '/' or a space (not said); full-width is made half-width, capitals
 * stay as typed. Out: けー すうじの いち にい …, はいふん for '-'; a pause ends each group and each row of four. `again`
 * has a clarifier before the letters that clash (ぼすとんの びー). Throws RangeError for anything else.
 * Source: README.md, Letters and codes.
 */
export function speakCode(code: string): SpokenValue {
  return spokenValue(codePieces(code, false), codePieces(code, true))
}

/** The pieces of `speakCode`; `again` for the second saying. */
export function codePieces(code: string, again: boolean): readonly Piece[] {
  const printed = code.normalize('NFKC').replace(dashes, '-').trim()
  if (!shape.test(printed)) throw new RangeError('not a code of letters and digits')
  const tokens = (printed.match(/[A-Za-z0-9]+|./g) ?? []).map(tokenOf)
  return spell(tokens, again)
}

function tokenOf(text: string): Token {
  if (text === ' ') return { text, silent: true }
  const sign = signs.get(text)
  return sign === undefined ? { text } : { text, word: word(sign), closes: true }
}
