import type { Analyzer } from './analyze-text.ts'
import { normalizeText } from './normalize.ts'
import { namesOf, type PostalArea } from './postal-areas.ts'
import { readTextWith } from './read-text.ts'
import type { SpokenValue } from './segment.ts'
import { addressPieces } from './spoken/address.ts'
import { word } from './spoken/word.ts'
import type { Value } from './values/find-values.ts'
import { spokenOrNothing } from './values/found.ts'

/** Stands for the names of an area while what follows is read. */
const placeStandIn = '東京'
const numberStandIn = '8'
const dash = '[-‐‑‒–—―−─━ー]'
const betweenNumbers = new RegExp(`(?<=[0-9A-Z丁目番地号棟室階条]) ?${dash} ?(?=[0-9A-Za-z])`, 'gu')
const counted = '(?:丁目|番地|番|号棟|号室|号|階|条|F(?![A-Za-z]))'
const countersBehindNumbers = new RegExp(`(?<=\\d)${counted}`, 'gu')
/** Numbers, letters and hyphens side by side: 2-8-1, 2丁目, B201, 301号室. */
const clusters = new RegExp(
  `(?:\\d+${counted}?|(?<![A-Za-z])[A-Za-z]{1,3}(?![A-Za-z])(?:棟|館|号室|号)?|-(?!$))+`,
  'gu',
)

/**
 * Brings an address as people type it into one shape. In: any text. Out: NFKC, single spaces, one kind of hyphen between
 * its numbers. Throws nothing.
 */
export function normalizeAddress(text: string): string {
  return normalizeText(text).replace(/\s+/gu, ' ').trim().replace(betweenNumbers, '-')
}

/**
 * An address in kanji.
 *
 * In: an address as `normalizeAddress` gives it; what its postal code stands for, if that is known. Out: the names of the
 * area by their official kana where the address begins with them, other words as the analyzer reads them, numbers as
 * `speakAddress` says them. Throws nothing.
 */
export function readAddress(address: string, analyzer: Analyzer, area?: PostalArea): SpokenValue {
  const names = area ? areaValues(address, area) : []
  const from = names.at(-1)?.end ?? 0
  return { first: readTextWith(address, analyzer, () => [...names, ...numberValues(address, from)]) }
}

/** Whether the postal code vouches for every name in an address: behind those of the area it has no kanji of its own. */
export function isReadOfficially(address: string, area: PostalArea): boolean {
  const end = areaValues(address, area).at(-1)?.end
  return end !== undefined && !/\p{Script=Han}/u.test(address.slice(end).replace(countersBehindNumbers, ''))
}

/** The names of the area with which the address begins, the prefecture perhaps left out. */
function areaValues(address: string, area: PostalArea): Value[] {
  const names = namesOf(area)
  for (const written of [names, names.slice(1), names.slice(0, 2), names.slice(1, 2)]) {
    const values = valuesAtStart(address, written)
    if (values) return values
  }
  return []
}

function valuesAtStart(address: string, names: ReturnType<typeof namesOf>): Value[] | undefined {
  const values: Value[] = []
  let at = 0
  for (const { text, kana } of names) {
    while (address[at] === ' ') at += 1
    if (kana === '' || !sameName(address.slice(at, at + text.length), text)) return undefined
    const pieces = [{ text: address.slice(at, at + text.length), word: word(kana) }]
    values.push({ start: at, end: at + text.length, standIn: placeStandIn, pieces })
    at += text.length
  }
  return values
}

/** 霞ヶ関, 霞ケ関 and 霞が関 are the same place. */
function sameName(one: string, other: string): boolean {
  const folded = (name: string) => name.replace(/[ケヵガが]/gu, 'ヶ').replace(/[のノ之]/gu, 'ノ')
  return folded(one) === folded(other)
}

function numberValues(address: string, from: number): Value[] {
  return [...address.matchAll(clusters)].flatMap((match) => {
    const pieces = match.index >= from ? spokenOrNothing(() => addressPieces(match[0])) : undefined
    return pieces ? [{ start: match.index, end: match.index + match[0].length, standIn: numberStandIn, pieces }] : []
  })
}
