import { pronunciationFromKana, romajiFromPronunciation } from '../romaji.ts'

/** Something said: `kana` hiragana as spelled, `said` katakana as said (ー for long vowels); spaces between phrases. */
export type Word = { readonly kana: string; readonly said: string }

/** In: hiragana as spelled, and katakana as said where the rule of long vowels does not give it. Throws nothing. */
export function word(kana: string, said: string = pronunciationFromKana(kana)): Word {
  return { kana, said }
}

const romajiOfWords = new WeakMap<Word, string>()

/** In: a word. Out: its romaji, made once: most words are digits and letters that come again. Throws nothing. */
export function romajiOf(said: Word): string {
  const known = romajiOfWords.get(said)
  if (known !== undefined) return known
  const romaji = romajiFromPronunciation(said.said).trim()
  romajiOfWords.set(said, romaji)
  return romaji
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
