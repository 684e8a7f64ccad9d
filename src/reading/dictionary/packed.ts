import type { CharacterClass, Dictionary } from 'kuromoji/src/Tokenizer.js'
import { type Homographs, openHomographs } from '../homographs.ts'
import type { Header, Part, Sections } from './layout.ts'
import { idStep, magic, placeSections, preludeBytes, sectionNames, sectionTypes } from './layout.ts'
import { searchSurfaces } from './surfaces.ts'
import { describeTokens } from './tokens.ts'

/** A packed dictionary as kuromoji's tokenizer asks for it, the entries that stand for several words, and the rules. */
export type PackedDictionary = Dictionary & {
  readonly compounds: ReadonlyMap<number, readonly Part[]>
  readonly homographs: Homographs
}

/**
 * Opens a packed dictionary. The sections are views of the bytes: nothing is copied.
 *
 * @throws RangeError if the bytes are not a packed dictionary of this layout
 */
export function openDictionary(bytes: ArrayBuffer): PackedDictionary {
  const header = readHeader(bytes)
  const sections = readSections(bytes, header)
  const { leftIds, costs, connectionCosts } = sections
  const size = header.features.length
  const { targets, commonPrefixSearch } = searchSurfaces(sections)
  return {
    trie: { commonPrefixSearch },
    token_info_dictionary: {
      target_map: targets,
      dictionary: {
        getShort: (address) => {
          const token = Math.floor(address / idStep)
          return (address % idStep === 4 ? costs[token] : leftIds[token]) ?? 0
        },
      },
      getFeatures: describeTokens(header, sections),
    },
    connection_costs: { get: (forward, backward) => connectionCosts[forward * size + backward] ?? 0 },
    unknown_dictionary: openUnknown(header, sections),
    homographs: openHomographs(header.homographs),
    compounds: new Map(Object.entries(header.compounds).map(([token, parts]) => [Number(token) * idStep, parts])),
  }
}

/** The header of a packed dictionary. */
export function readHeader(bytes: ArrayBuffer): Header {
  if (bytes.byteLength < preludeBytes) throw new RangeError('not a packed dictionary')
  const [found, headerBytes = 0] = new Uint32Array(bytes, 0, 2)
  if (found !== magic) throw new RangeError('not a packed dictionary of this layout')
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, preludeBytes, headerBytes))) as Header
  if (placeSections(headerBytes, header.lengths).end !== bytes.byteLength) throw new RangeError('cut short')
  return header
}

function readSections(bytes: ArrayBuffer, { lengths }: Header): Sections {
  const [, headerBytes = 0] = new Uint32Array(bytes, 0, 2)
  const { starts } = placeSections(headerBytes, lengths)
  return Object.fromEntries(
    sectionNames.map((name) => [name, new sectionTypes[name](bytes, starts[name], lengths[name])]),
  ) as Sections
}

/** Not kuromoji's own UnknownDictionary: its constructor allocates 20 MB. */
function openUnknown({ unknown }: Header, { characterClasses }: Sections): Dictionary['unknown_dictionary'] {
  const [defaultClass] = unknown.classes
  if (!defaultClass) throw new RangeError('a dictionary without character classes')
  const words = unknown.words.flat()
  let next = 0
  const targets = unknown.words.map((ofClass) => ofClass.map(() => next++ * idStep))
  const lookup = (character: string): CharacterClass => {
    const unit = character.charCodeAt(0)
    const isPair = unit >= 0xd800 && unit <= 0xdbff
    return (isPair ? undefined : unknown.classes[characterClasses[unit] ?? 0]) ?? defaultClass
  }
  return {
    lookup,
    target_map: targets,
    dictionary: {
      getShort: (address) => {
        const word = words[Math.floor(address / idStep)]
        return (address % idStep === 4 ? word?.cost : word?.leftId) ?? 0
      },
    },
    getFeatures: (id) => words[id / idStep]?.features ?? '',
  }
}
