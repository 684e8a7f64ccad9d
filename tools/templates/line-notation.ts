import type { SlotName } from '../../src/script/slots.ts'
import type { Place } from './problem.ts'
import { placeAt } from './problem.ts'

/** A stretch of a line that belongs together, offsets into the line's text. */
type Range = { readonly start: number; readonly end: number }

/** A line as its author wrote it, the notation taken apart. A slot stands in the text as a noun. */
export type LineSource = {
  readonly text: string
  readonly slots: readonly (Range & { readonly slot: SlotName; readonly place: Place })[]
  readonly forced: readonly (Range & { readonly reading: string })[]
  readonly listens: readonly Range[]
  /** Offsets at which a phrase begins because the author left a space there. */
  readonly breaks: readonly number[]
  /** Where each character of the text stands in the template. */
  readonly places: readonly Place[]
}

/** A piece of a line in the order of the template. */
export type LinePiece =
  | { readonly kind: 'text' | 'listen'; readonly text: string; readonly place: Place }
  | { readonly kind: 'slot'; readonly slot: SlotName; readonly place: Place }

/** The noun for which a slot stands while the line is read: 田中様ですね reads as a name's 様 does. */
export const slotNoun = '田中'

const ruby = /｜([^《》｜]+)《([^《》｜]+)》/y

/**
 * Takes a line's notation apart: `｜方《かた》` forces a reading (Aozora Bunko's notation,
 * https://www.aozora.gr.jp/annotation/), a space begins a phrase and is not printed.
 */
export function readNotation(pieces: readonly LinePiece[]): LineSource {
  let text = ''
  const slots: LineSource['slots'][number][] = []
  const forced: LineSource['forced'][number][] = []
  const listens: Range[] = []
  const breaks: number[] = []
  const places: Place[] = []
  const add = (piece: string, place: Place) => {
    for (let index = 0; index < piece.length; index++) places.push(place)
    text += piece
  }
  for (const piece of pieces) {
    const start = text.length
    if (piece.kind === 'slot') {
      add(slotNoun, piece.place)
      slots.push({ start, end: text.length, slot: piece.slot, place: piece.place })
      continue
    }
    for (let at = 0; at < piece.text.length; ) {
      const place = placeAt(piece.place, piece.text, at)
      ruby.lastIndex = at
      const [notation, base, reading] = ruby.exec(piece.text) ?? []
      if (notation && base && reading) {
        forced.push({ start: text.length, end: text.length + base.length, reading })
        add(base, place)
        at += notation.length
        continue
      }
      const character = piece.text.charAt(at)
      if (character === ' ') breaks.push(text.length)
      else add(character, place)
      at += 1
    }
    if (piece.kind === 'listen') listens.push({ start, end: text.length })
  }
  return { text, slots, forced, listens, breaks, places }
}
