import { toHiragana } from '../../reading/kana.ts'
import type { Segment } from '../../reading/segment.ts'

/** A segment, or a part of one that has no reading; `starts` where a phrase begins. */
export type Piece = Segment & { readonly starts: boolean }

/**
 * Cuts segments where the line's kana has its phrases apart, so that a line breaks between phrases and nowhere else.
 * Where the two do not agree, the whole is one phrase.
 */
export function phrasePieces(segments: readonly Segment[], kana: string): Piece[] {
  const pieces: Piece[] = []
  let position = 0
  for (const segment of segments) {
    const cut = segment.reading === undefined && !segment.blank ? [...segment.text] : [segment.text]
    for (const [index, text] of cut.entries()) {
      const place = find(kana, position, segment.reading ?? text)
      if (!place) return segments.map((whole, at) => ({ ...whole, starts: at === 0 }))
      position = place.end
      const last = pieces.at(-1)
      if (index === 0 || place.starts || !last) pieces.push({ ...segment, text, starts: place.starts || !last })
      else pieces[pieces.length - 1] = { ...last, text: last.text + text }
    }
  }
  return pieces
}

type Place = { readonly end: number; readonly starts: boolean }

/** Where what is said ends in the kana from a position on. Kana may hold a 、 that is not printed, text a sign not said. */
function find(kana: string, position: number, said: string): Place | null {
  if (said.trim() === '') return { end: position, starts: false }
  const begin = skip(kana, position, ' ')
  const end = match(kana, begin, said)
  if (end !== null) return { end, starts: begin > position || /[、。]/.test(kana[position - 1] ?? '') }
  const afterComma = skip(kana, begin, ' 、')
  const later = match(kana, afterComma, said)
  if (later !== null) return { end: later, starts: afterComma > position }
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(said) ? null : { end: position, starts: false }
}

function match(kana: string, begin: number, said: string): number | null {
  let position = begin
  for (const sign of toHiragana(said)) {
    if (/\s/.test(sign)) continue
    position = skip(kana, position, ' ')
    if (kana[position] !== sign) return null
    position++
  }
  return position
}

function skip(kana: string, position: number, signs: string): number {
  let next = position
  while (next < kana.length && signs.includes(kana[next] ?? '')) next++
  return next
}
