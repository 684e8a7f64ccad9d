import type { SpokenValue } from '../segment.ts'
import { digitGroups } from './digits.ts'
import { inOneBreath, type Piece, spokenValue } from './piece.ts'
import { word } from './word.ts'

const shape = /^([*#]{0,2})(\d+(?:-\d+)*)([*#]?)$/
const signs: Readonly<Record<string, string>> = { '*': 'こめじるし', '#': 'しゃーぷ' }

/**
 * A phone number, digit by digit, の between the groups.
 *
 * In: a Japanese number as it is printed, '090-1234-5678', or a short code, '151', '#9110', '*#06#'. Out: ぜろ きゅう ぜろの いち …;
 * a pause after each group. Throws RangeError for anything else (+81 …). Source: README.md, Digits.
 */
export function speakPhoneNumber(national: string): SpokenValue {
  return spokenValue(phoneNumberPieces(national))
}

/** The pieces of `speakPhoneNumber`. */
export function phoneNumberPieces(national: string): readonly Piece[] {
  const [, before = '', digits = '', after = ''] = shape.exec(national.normalize('NFKC').trim()) ?? []
  if (digits === '') throw new RangeError('not a phone number')
  if (after === '') return [...signPieces(before), ...digitGroups(digits)]
  return [...signPieces(before), ...digitGroups(digits), ...inOneBreath(signPieces(after))]
}

function signPieces(text: string): readonly Piece[] {
  return [...text].map((sign) => ({ text: sign, word: word(signs[sign] ?? '') }))
}
