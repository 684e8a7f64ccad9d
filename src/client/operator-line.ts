/** What the other side may say in some call; “…” stands where a value would. */
export type OperatorLine = {
  readonly id: string
  readonly text: string
  readonly kana: string
  readonly romaji: string
  readonly gloss: string
}
