import { toHiragana } from 'wanakana'
import { searchKey } from '../carriers/search.ts'
import { memoize } from '../reading/memoize.ts'
import { pronunciationFromKana, romajiFromPronunciation } from '../reading/romaji.ts'
import type { DecoderEntry } from './entries.ts'

/**
 * Finds what was heard: by its sound, in kana or romaji and however it was spelled, or by its meaning.
 *
 * @returns the entries that hold what was typed, in their order
 */
export function searchDecoder(entries: readonly DecoderEntry[], typed: string): readonly DecoderEntry[] {
  return searchHeard(entries, textsOfEntry, typed)
}

/**
 * Finds among anything that has texts what holds what was heard, like searchDecoder.
 *
 * @param textsOf gives what an item may be found by: its Japanese, kana, romaji and meaning
 */
export function searchHeard<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
  typed: string,
): readonly Item[] {
  const wanted = [typed, toHiragana(typed)].flatMap(keysOf).filter((key) => key !== '')
  return items.filter((item) => {
    const keys = textsOf(item).flatMap(knownKeysOf)
    return wanted.some((key) => keys.some((one) => one.includes(key)))
  })
}

/** What an entry may be found by. */
export function textsOfEntry({ heard, reading, plain, meaning }: DecoderEntry): readonly string[] {
  const romaji = romajiFromPronunciation(pronunciationFromKana(reading))
  return [heard, reading, romaji, plain, ...Object.values(meaning)]
}

/** Of what is searched, which is always the same; what was typed is kept nowhere. */
const knownKeysOf = memoize(keysOf)

/** Makes texts ready to be searched, so that a search finds them sooner. In: what does not change, nothing that was typed. */
export function prepareTexts(texts: readonly string[]): void {
  for (const text of texts) knownKeysOf(text)
}

/** As it is spelled, and as it may be misheard: long vowels, small っ and voicing left out. */
function keysOf(text: string): readonly string[] {
  const spelled = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]/gu, '')
  const misheard = searchKey(text)
    .normalize('NFD')
    .replace(/[\u3099\u309a]/gu, '')
    .normalize('NFC')
    .replace(/っ/gu, '')
    .replace(/(?<=[おこそとのほもよろょ])う|(?<=[えけせてねへめれ])い/gu, '')
    .replace(/([a-z])\1+/gu, '$1')
  return [spelled, misheard]
}
