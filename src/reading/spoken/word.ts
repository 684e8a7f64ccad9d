import { pronunciationFromKana } from '../romaji.ts'

/** Something said: `kana` hiragana as spelled, `said` katakana as said (ー for long vowels); spaces between phrases. */
export type Word = { readonly kana: string; readonly said: string }

/** In: hiragana as spelled, and katakana as said where the rule of long vowels does not give it. Throws nothing. */
export function word(kana: string, said: string = pronunciationFromKana(kana)): Word {
  return { kana, said }
}

/** In: words. Out: one phrase, said without a seam; no vowel melts over it (ご + おく is ゴオク). Throws nothing. */
export function compound(words: readonly Word[]): Word {
  return joined(words, '')
}

/** In: words. Out: phrases apart by one space. Throws nothing. */
export function phrases(words: readonly Word[]): Word {
  return joined(words, ' ')
}

function joined(words: readonly Word[], seam: string): Word {
  return { kana: words.map(({ kana }) => kana).join(seam), said: words.map(({ said }) => said).join(seam) }
}
