import { countedWord } from '../spoken/counter.ts'
import { countersAt } from '../spoken/counters.ts'
import { numeralRows } from '../spoken/numeral.ts'
import type { Piece } from '../spoken/piece.ts'
import { word } from '../spoken/word.ts'

const digits = '一二三四五六七八九'
/** In 4、5 and 7、8 the old names stand: しご, しちはち. */
const first: Readonly<Record<number, string>> = { 4: 'し', 7: 'しち' }
const second: Readonly<Record<number, string>> = { 7: 'しち' }

/**
 * Two numbers side by side for about that many: 2、3日 is にさんにち, 4,5人 しごにん.
 *
 * @param from the first number as it is written
 * @param mark what stands between them
 * @param to the second
 * @param after what follows
 * @returns the pieces, and the counter that is taken; undefined where it is no such pair
 */
export function approximatePieces(
  from: string,
  mark: string,
  to: string,
  after: string,
): { readonly pieces: readonly Piece[]; readonly unit: string } | undefined {
  const [low, high] = [digitOf(from), digitOf(to)]
  const [found] = countersAt(after)
  const rows = numeralRows(to)
  const low0 = numeralRows(from)?.[0]?.[0]
  if (!/^[、,]$/u.test(mark) || low === 0 || high !== low + 1 || !found || !rows || !low0) return undefined
  const { whole = {}, ...counter } = found.counter
  const number = second[high] === undefined ? rows : [[second[high] ?? '']]
  // Of the days only よっか keeps its own name.
  const kept = found.written === '日' && high === 4 ? { whole } : {}
  return {
    pieces: [
      { text: from, word: word(first[low] ?? low0) },
      { text: mark },
      { text: to + found.written, word: countedWord(number, { ...counter, ...kept }), attached: true },
    ],
    unit: found.written,
  }
}

function digitOf(written: string): number {
  return /^[1-9]$/.test(written) ? Number(written) : digits.indexOf(written) + 1
}
