import { hyphenAsNo } from '../spoken/digits.ts'
import { rowsWord } from '../spoken/number.ts'
import { numeralRows } from '../spoken/numeral.ts'
import type { Piece } from '../spoken/piece.ts'
import { type Finder, foundPieces, matchAt, numberStandIn } from './found.ts'

const kanjiBlocks = /[一二三四五六七八九十百]+(?:-[一二三四五六七八九十百]+){1,3}(?![千万円年月日人時分個本台])/uy

/** Blocks and lots in kanji: 水前寺六-十八-一, 一丁目二十三-四. */
export const findKanjiBlocks: Finder = (text, at) => {
  const [found, ...others] = matchAt(kanjiBlocks, text, at)?.[0].match(/[^-]+|-/gu) ?? []
  const before = text.slice(0, at)
  if (found === undefined || (others.length < 3 && !/(?:丁目|番地?|町|条)$/u.test(before))) return undefined
  const pieces = [found, ...others].map((written) => (written === '-' ? hyphenAsNo : blockPiece(written)))
  return pieces.every((piece) => piece !== undefined) ? foundPieces(pieces, numberStandIn) : undefined
}

function blockPiece(written: string): Piece | undefined {
  const rows = numeralRows(written)
  return rows && { text: written, word: rowsWord(rows) }
}
