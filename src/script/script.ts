import type { Advice } from '../carriers/advice.ts'
import type { Now } from '../carriers/now/now.ts'
import type { Language } from '../languages/languages.ts'
import type { Segment } from '../reading/segment.ts'
import type { Sim } from './details.ts'
import type { Procedure } from './procedures.ts'

export type Speaker = 'operator' | 'machine' | 'you'

/** One utterance. */
export type Line = {
  readonly id: string
  readonly speaker: Speaker
  readonly segments: readonly Segment[]
  /** The whole line as spelled, in hiragana, phrases apart. */
  readonly kana: string
  /** The whole line as said, Hepburn with macrons. */
  readonly romaji: string
  /** The words to listen for, each with its kana and romaji. */
  readonly listenFor?: readonly { readonly text: string; readonly kana: string; readonly romaji: string }[]
  /** What the line means, in the caller's language. */
  readonly gloss: string
  /** When this reply fits, in the caller's language. */
  readonly when?: string
  /** What to watch out for, in the caller's language. */
  readonly note?: string
  /** The same line for when it is asked again, said so that it cannot be misheard. */
  readonly again?: Line
}

/** One thing the other side says, and the replies that fit. */
export type Exchange = { readonly operator: Line | null; readonly replies: readonly Line[] }

/** One part of the call. */
export type Stage = {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly exchanges: readonly Exchange[]
}

/** One piece of text about what to do before or after the call. */
export type Item = { readonly id: string; readonly text: string }

/** The finished call, stages in order. */
export type Script = {
  readonly language: Language
  readonly carrier: string
  readonly procedure: Procedure
  readonly sim?: Sim
  readonly advice: Advice
  /** What the clock says: which desks are open, until when to act. */
  readonly now: Now
  readonly prepare: readonly Item[]
  readonly stages: readonly Stage[]
  readonly rescue: readonly Line[]
  readonly afterwards: readonly Item[]
}
