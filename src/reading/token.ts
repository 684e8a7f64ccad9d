import type { Piece } from './spoken/piece.ts'

/** A word as the analyzer sees it; part of speech and conjugation by IPADIC's names. */
export type Token = {
  readonly surface: string
  readonly partOfSpeech: string
  readonly detail: string
  readonly conjugation: string
  readonly baseForm: string
  /** Katakana as spelled; absent where the dictionary knows no reading. */
  readonly reading?: string
  /** Katakana as said: ワ, エ, オ for the particles, ー for a long vowel. */
  readonly pronunciation?: string
  /** How it is said where it is no word but a value: a number, a date, a code. Then it has no reading of its own. */
  readonly value?: readonly Piece[]
}
