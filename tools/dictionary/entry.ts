import type { Part } from '../../src/reading/dictionary/layout.ts'

/** A word as the packer takes it, IPADIC's or our own. */
export type Entry = {
  readonly surface: string
  readonly leftId: number
  readonly cost: number
  readonly baseForm: string
  /** Katakana. */
  readonly reading: string
  /** Katakana. */
  readonly pronunciation: string
  /** The words that it stands for, if several. */
  readonly parts?: readonly Part[]
}
