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
  /** The name of a carrier that is not in the directory. */
  readonly carrierName?: Spoken
}
/** `guessed` where the dictionary read names of places that the postal code does not vouch for. */
export type ReadAddress = { readonly spoken: SpokenValue; readonly guessed: boolean }

const kanji = /\p{Script=Han}/u

/** Reads what the caller typed in kanji: the addresses, the name if there are no kana for it, another carrier’s name. */
export async function readKanji(
  { name, address, oldAddress, postalCode, carrierName }: Details,
  { analyzer, loadPostalShard }: KanjiSources,
): Promise<KanjiReadings> {
  const written = name?.kana === undefined ? name?.written : undefined
  // Letters, too: the dictionary knows how most brands are said.
  const brand = carrierName !== undefined && !isKana(carrierName) ? carrierName : undefined
  if (brand === undefined && ![written, address, oldAddress].some(hasKanji)) return {}
  const dictionary = await analyzer()
  const area = hasKanji(address) && postalCode ? await findPostalArea(postalCode, loadPostalShard) : undefined
  const readings = {
    name: hasKanji(written) ? readName(written, dictionary) : undefined,
    address: readIfKanji(address, dictionary, area),
    oldAddress: readIfKanji(oldAddress, dictionary),
    carrierName: brand === undefined ? undefined : readText(brand, dictionary),
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
