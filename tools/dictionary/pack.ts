import type { Header, Part, Sections } from '../../src/reading/dictionary/layout.ts'
import { magic, placeSections, preludeBytes, sectionNames, surfaceBlock } from '../../src/reading/dictionary/layout.ts'
import { packBaseForms } from './base-forms.ts'
import type { Entry } from './entry.ts'
import { packPronunciations } from './pronunciations.ts'
import { packReadings } from './readings.ts'
import type { Stock } from './stock.ts'

/** What is ours in the dictionary. */
export type Own = { readonly words: readonly Entry[]; readonly homographs: Header['homographs'] }

/**
 * Packs IPADIC and what is ours into one file.
 *
 * @param stamp what the file was made of
 */
export function packDictionary(stock: Stock, own: Own, stamp: string): ArrayBuffer {
  const entries = [...stock.entries, ...own.words].sort((one, other) => compare(one.surface, other.surface))
  const surfaces = packSurfaces(entries)
  const { readingCharacters, ...readings } = packReadings(entries)
  const { pronunciationEdits, listedPronunciations, pronunciations } = packPronunciations(entries)
  const sections: Sections = {
    ...surfaces,
    leftIds: Uint16Array.from(entries, ({ leftId }) => leftId),
    costs: Int16Array.from(entries, ({ cost }) => cost),
    connectionCosts: new Int16Array(stock.connectionCosts),
    characterClasses: new Uint8Array(stock.characterClasses),
    ...readings,
    pronunciations,
  }
  return writeFile(sections, {
    stamp,
    features: stock.features,
    ...packBaseForms(entries),
    readingCharacters,
    pronunciationEdits,
    listedPronunciations,
    compounds: packCompounds(entries, stock.features),
    homographs: own.homographs,
    unknown: stock.unknown,
  })
}

/** By UTF-16 code unit, as the search compares. */
function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function packSurfaces(entries: readonly Entry[]) {
  const starts: number[] = []
  const firstTokens: number[] = []
  let text = ''
  for (const [token, { surface }] of entries.entries()) {
    if (surface === entries[token - 1]?.surface) continue
    starts.push(text.length)
    firstTokens.push(token)
    text += surface
  }
  const { blocks: surfaceBlocks, offsets: surfaceOffsets } = packInBlocks([...starts, text.length])
  const { blocks: tokenBlocks, offsets: tokenOffsets } = packInBlocks([...firstTokens, entries.length])
  return {
    surfaceBlocks,
    surfaceOffsets,
    tokenBlocks,
    tokenOffsets,
    characters: Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
  }
}

/** Ascending numbers in five quarters of a byte each: every block's first, and how far behind it each one is. */
function packInBlocks(numbers: readonly number[]) {
  const blocks = Uint32Array.from(numbers.filter((_, index) => index % surfaceBlock === 0))
  const offsets = numbers.map((number, index) => number - (blocks[Math.floor(index / surfaceBlock)] ?? 0))
  const tooFar = offsets.findIndex((offset) => offset > 255)
  if (tooFar >= 0)
    throw new RangeError(`the surfaces about number ${tooFar} are too long for blocks of ${surfaceBlock}`)
  return { blocks, offsets: Uint8Array.from(offsets) }
}

function packCompounds(entries: readonly Entry[], features: readonly string[]): Header['compounds'] {
  const compounds: Record<number, readonly Part[]> = {}
  const byName = new Map(features.map((feature) => [feature.replaceAll(',', '-').replace(/(-\*)+$/, ''), feature]))
  for (const [token, { parts }] of entries.entries()) {
    if (parts) compounds[token] = parts.map(([surface, kind, ...said]) => [surface, byName.get(kind) ?? '', ...said])
  }
  return compounds
}

function writeFile(sections: Sections, rest: Omit<Header, 'lengths'>): ArrayBuffer {
  const lengths = Object.fromEntries(sectionNames.map((name) => [name, sections[name].length])) as Header['lengths']
  const header = new TextEncoder().encode(JSON.stringify({ ...rest, lengths } satisfies Header))
  const { starts, end } = placeSections(header.length, lengths)
  const bytes = new Uint8Array(end)
  new Uint32Array(bytes.buffer, 0, 2).set([magic, header.length])
  bytes.set(header, preludeBytes)
  for (const name of sectionNames) {
    const { buffer, byteOffset, byteLength } = sections[name]
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), starts[name])
  }
  return bytes.buffer
}
