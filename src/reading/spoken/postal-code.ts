import type { SpokenValue } from '../segment.ts'
import { digitGroups } from './digits.ts'
import { type Piece, spokenValue } from './piece.ts'

const shape = /^〒?\s*(\d{3})-?(\d{4})$/

/**
 * A postal code, digit by digit, ぜろ for 0.
 *
 * In: '160-0023', also without hyphen or with 〒. Out: いち ろく ぜろの ぜろ ぜろ にい さん, printed '160-0023'. Throws
 * RangeError for anything else. Source: README.md, Digits.
 */
export function speakPostalCode(code: string): SpokenValue {
  return spokenValue(postalCodePieces(code))
}

/** The pieces of `speakPostalCode`. */
export function postalCodePieces(code: string): readonly Piece[] {
  const [, area = '', place = ''] = shape.exec(code.normalize('NFKC').trim()) ?? []
  if (area === '') throw new RangeError('not a postal code')
  return digitGroups(`${area}-${place}`)
}
