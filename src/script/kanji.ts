import type { Analyzer } from '../reading/analyze-text.ts'
import { isKana } from '../reading/kana.ts'
import type { LazyAnalyzer } from '../reading/lazy-analyzer.ts'
import { findPostalArea, type LoadPostalShard, type PostalArea } from '../reading/postal-areas.ts'
import { isReadOfficially, readAddress } from '../reading/read-address.ts'
import { type ReadName, readName } from '../reading/read-name.ts'
import { readText } from '../reading/read-text.ts'
import type { Spoken, SpokenValue } from '../reading/segment.ts'
import type { Details } from './details.ts'

/** What kanji are read with; asked for only where the caller typed some. */
export type KanjiSources = { readonly analyzer: LazyAnalyzer; readonly loadPostalShard: LoadPostalShard }

/** How the kanji among the details are read. */
export type KanjiReadings = {
  readonly name?: ReadName
  readonly address?: ReadAddress
  readonly oldAddress?: ReadAddress
  readonly newAddress?: ReadAddress
  /** What was typed in a few words, the name of another carrier among it. */
  readonly phrases?: Readonly<Partial<Record<PhraseField, Spoken>>>
}
/** Fields that hold a few words of Japanese. */
export const phraseFields = ['carrierName', 'deviceName', 'lostWhen', 'lostPlace', 'place'] as const
export type PhraseField = (typeof phraseFields)[number]
/** `guessed` where the dictionary read names of places that the postal code does not vouch for. */
export type ReadAddress = { readonly spoken: SpokenValue; readonly guessed: boolean }

const kanji = /\p{Script=Han}/u

/** Reads what the caller typed in kanji: the addresses, the name if there are no kana for it, and all phrases. */
export async function readKanji(details: Details, { analyzer, loadPostalShard }: KanjiSources): Promise<KanjiReadings> {
  const { name, address, oldAddress, newAddress, postalCode, newPostalCode } = details
  const written = name?.kana === undefined ? name?.written : undefined
  // Letters, too: the dictionary knows how most brands are said.
  const unread = phraseFields.filter((field) => details[field] !== undefined && !isKana(details[field]))
  if (unread.length === 0 && ![written, address, oldAddress, newAddress].some(hasKanji)) return {}
  const dictionary = await analyzer()
  const area = hasKanji(address) && postalCode ? await findPostalArea(postalCode, loadPostalShard) : undefined
  const newArea =
    hasKanji(newAddress) && newPostalCode ? await findPostalArea(newPostalCode, loadPostalShard) : undefined
  const phrases = unread.map((field) => [field, readText(details[field] ?? '', dictionary)] as const)
  const readings = {
    name: hasKanji(written) ? readName(written, dictionary) : undefined,
    address: readIfKanji(address, dictionary, area),
    oldAddress: readIfKanji(oldAddress, dictionary),
    newAddress: readIfKanji(newAddress, dictionary, newArea),
    phrases: phrases.length > 0 ? Object.fromEntries(phrases) : undefined,
  }
  return Object.fromEntries(Object.entries(readings).filter(([, reading]) => reading !== undefined))
}

function hasKanji(text: string | undefined): text is string {
  return text !== undefined && kanji.test(text)
}

function readIfKanji(address: string | undefined, dictionary: Analyzer, area?: PostalArea): ReadAddress | undefined {
  if (!hasKanji(address)) return undefined
  return { spoken: readAddress(address, dictionary, area), guessed: !(area && isReadOfficially(address, area)) }
}
