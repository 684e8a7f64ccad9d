import { toHiragana } from './kana.ts'
import type { Segment } from './segment.ts'

const kanaRun = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u
const runs = /[\p{Script=Hiragana}\p{Script=Katakana}ー]+|[^\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu

/**
 * Splits a word so that the reading stands on its kanji only and okurigana stand beside it.
 * Where the kana of the word do not say which reading belongs to which kanji, the word stays whole.
 *
 * @param surface the word as written
 * @param reading its whole reading, in kana
 */
export function alignReading(surface: string, reading: string): Segment[] {
  const hiragana = toHiragana(reading)
  const pieces = surface.match(runs) ?? []
  if (pieces.length === 1 && kanaRun.test(surface)) return [{ text: surface }]
  const found: string[][] = []
  collectAlignments(pieces, hiragana, [], found)
  const only = found.length === 1 ? found[0] : undefined
  if (!only) return [{ text: surface, reading: hiragana }]
  return pieces.map((text, index) => (kanaRun.test(text) ? { text } : { text, reading: only[index] ?? '' }))
}

function collectAlignments(pieces: readonly string[], rest: string, taken: readonly string[], found: string[][]): void {
  const piece = pieces[taken.length]
  if (piece === undefined) {
    if (rest === '') found.push([...taken])
    return
  }
  if (kanaRun.test(piece)) {
    const kana = toHiragana(piece)
    if (rest.startsWith(kana)) collectAlignments(pieces, rest.slice(kana.length), [...taken, kana], found)
    return
  }
  for (let length = 1; length <= rest.length; length++) {
    collectAlignments(pieces, rest.slice(length), [...taken, rest.slice(0, length)], found)
  }
}
