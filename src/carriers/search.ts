import { toHiragana } from '../reading/kana.ts'
import { pronunciationFromKana, romajiFromPronunciation } from '../reading/romaji.ts'
import type { Carrier } from './carrier.ts'

/**
 * Finds carriers by what people call them, in any script: kana, romaji, Latin letters, Chinese; by the company on the bill;
 * by the network.
 *
 * @returns the carriers whose name is what was typed, then those whose name begins with it, holds it, or is held in it
 */
export function searchCarriers(carriers: readonly Carrier[], typed: string): readonly Carrier[] {
  const wanted = searchKey(typed)
  if (wanted === '') return []
  const ranked = carriers
    .map((carrier) => ({ carrier, rank: Math.min(...keysOf(carrier).map((key) => rankOf(key, wanted))) }))
    .filter(({ rank }) => rank < noMatch)
  return ranked.sort((one, other) => one.rank - other.rank).map(({ carrier }) => carrier)
}

/** A name without what people write differently: width, case, kind of kana, long vowels, small kana, spaces, signs. */
export function searchKey(text: string): string {
  const plain = toHiragana(text.normalize('NFKC').toLowerCase())
  return (
    plain
      .normalize('NFD')
      .replace(/(?<=[a-z])\p{Mark}+/gu, '')
      .normalize('NFC')
      .replace(/[^\p{Letter}\p{Number}]|ー/gu, '')
      // Romaji: dōkomo, doukomo and dokomo are one.
      .replace(/o[ou]+/gu, 'o')
      .replace(/([aeiu])\1+/gu, '$1')
  )
}

const noMatch = 9
/** A shorter name would be found in many a sentence. */
const shortestInside = 4
const keys = new WeakMap<Carrier, readonly string[]>()

function keysOf(carrier: Carrier): readonly string[] {
  const known = keys.get(carrier)
  if (known) return known
  const { id, name, said, aliases = [], operator, networks } = carrier
  const reading = said.reading ?? toHiragana(said.text)
  const texts = [
    id,
    name.en,
    name['zh-Hans'],
    name.ja,
    said.text,
    reading,
    romajiFromPronunciation(pronunciationFromKana(reading)),
    ...aliases,
    ...(operator ? [operator.value] : []),
    ...(networks?.value ?? []),
  ]
  const made = [...new Set(texts.map(searchKey).filter((key) => key !== ''))]
  keys.set(carrier, made)
  return made
}

function rankOf(key: string, wanted: string): number {
  if (key === wanted) return 0
  if (key.startsWith(wanted)) return 1
  if (key.includes(wanted)) return 2
  return key.length >= shortestInside && wanted.includes(key) ? 3 : noMatch
}
