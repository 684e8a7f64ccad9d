/** A piece of a Japanese line. Segments' texts, joined, are the line. */
export type Segment = {
  readonly text: string
  /** Hiragana, as spelled. Present where the text holds kanji, digits, Latin letters or symbols that are said. */
  readonly reading?: string
  /** The word to listen for in a line of the operator or the machine. */
  readonly listen?: true
  /** A value that nobody has given yet: a line to write on. */
  readonly blank?: true
  /** The last segment of a group of digits or letters that is said in one breath. */
  readonly pause?: true
}

/** How a value is said aloud. */
export type Spoken = {
  readonly segments: readonly Segment[]
  /** Hiragana, phrases apart by one space, no space at the ends. */
  readonly kana: string
  /** Hepburn with macrons, spaced like `kana`. */
  readonly romaji: string
}

/** A value's first saying and, where it helps, the one for when it is asked again. */
export type SpokenValue = { readonly first: Spoken; readonly again?: Spoken }
