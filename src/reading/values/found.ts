import type { Piece } from '../spoken/piece.ts'

/** A value in a text that is no word: a phone number, a date, a code. */
export type Found = {
  /** How many UTF-16 units of the text it takes. */
  readonly length: number
  /** What is said; the texts of the pieces, joined, are the value as it is written. */
  readonly pieces: readonly Piece[]
  /** What stands in its place while the words around it are read. */
  readonly standIn: string
}

/** Recognises a value at a place of a text, or does not. Throws nothing. */
export type Finder = (text: string, at: number) => Found | undefined

/** A number, where nothing more is known: the analyzer takes it for a numeral. */
export const numberStandIn = '8'

/** What pieces of a text are. In: the pieces in order; what stands in their place. Throws nothing. */
export function foundPieces(pieces: readonly Piece[], standIn: string): Found {
  return { length: pieces.reduce((sum, { text }) => sum + text.length, 0), pieces, standIn }
}

/** Tries a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** A value that a speaker of spoken/ reads, or nothing where the speaker refuses it. */
export function spokenOrNothing(speak: () => readonly Piece[]): readonly Piece[] | undefined {
  try {
    return speak()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
