import { toHiragana } from '../kana.ts'
import type { Segment, Spoken, SpokenValue } from '../segment.ts'
import { romajiOf, type Word } from './word.ts'

/** A piece of a value on its way to be a segment: what is printed, and what is said for it, if anything is. */
export type Piece = {
  readonly text: string
  readonly word?: Word
  /** The last piece of a breath. */
  readonly pause?: true
  /** In kana no space stands before it: the の of numbers, 、. */
  readonly attached?: true
  /** In kana and romaji a 、 follows it, although none is printed. */
  readonly comma?: true
}

/**
 * Makes a spoken form of pieces.
 *
 * In: pieces in order. Out: their segments (no reading where kana are said as they are printed), the kana and the
 * romaji. Throws nothing. Source: Spoken in segment.ts.
 */
export function spoken(pieces: readonly Piece[]): Spoken {
  const heard = pieces.filter(({ word }) => word !== undefined)
  const last = heard.at(-1)
  const kana = heard
    .map((piece) => (piece.attached ? '' : ' ') + (piece.word?.kana ?? '') + comma(piece, last))
    .join('')
  const romaji = heard.map((piece) => (piece.word ? romajiOf(piece.word) : '') + (comma(piece, last) && ',')).join(' ')
  return {
    segments: pieces.map(segmentOf),
    kana: kana.replaceAll('、 ', '、').trim(),
    romaji: romaji.replaceAll(' ,', ','),
  }
}

/** In: pieces. Out: katakana as said, phrases apart, for `romajiFromPronunciation`. Throws nothing. */
export function pronunciationOf(pieces: readonly Piece[]): string {
  const heard = pieces.filter(({ word }) => word !== undefined)
  const last = heard.at(-1)
  return heard.map((piece) => (piece.word?.said ?? '') + comma(piece, last)).join(' ')
}

/** In: the pieces of both sayings. Out: the value; `again` only where it differs from the first. Throws nothing. */
export function spokenValue(first: readonly Piece[], again?: readonly Piece[]): SpokenValue {
  const one = spoken(first)
  if (!again) return { first: one }
  const two = spoken(again)
  return one.kana === two.kana ? { first: one } : { first: one, again: two }
}

/** In: pieces. Out: the same, the last of them with a pause. Throws nothing. */
export function inOneBreath(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, pause: true } : piece))
}

function comma(piece: Piece, last: Piece | undefined): string {
  return piece.comma && piece !== last ? '、' : ''
}

function segmentOf({ text, word, pause }: Piece): Segment {
  const asPrinted = word === undefined || word.kana === toHiragana(text).trim()
  return { text, ...(asPrinted ? {} : { reading: word.kana }), ...(pause ? { pause } : {}) }
}
