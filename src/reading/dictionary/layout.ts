import type { CharacterClass } from 'kuromoji/src/Tokenizer.js'
import type { HomographRows } from '../homographs.ts'

/** The packed dictionary's layout, shared by the packer and the reader; README.md explains it. */

/** First four bytes of the file, read as a little-endian number: “DHN” and the version of the layout. */
export const magic = 0x034e4844
/** The header's length in bytes follows the magic number; then the header, JSON; then the sections. */
export const preludeBytes = 8
/** So many surfaces, a power of two, share one entry of `surfaceBlocks` and of `tokenBlocks`. */
export const surfaceBlock = 16
const surfaceBlockBits = Math.log2(surfaceBlock)
/** So many tokens share one entry of `readingStarts`. */
export const readingBlock = 32
/** In `readingLengths`: the reading is the surface in katakana. */
export const readingIsSurface = 0
/** In `readingLengths`: the reading is that of the token before. */
export const readingAsBefore = 255
/** In `pronunciations`: as the reading. Below `pronunciationByRule`: a number of `pronunciationEdits`, from 1. */
export const pronunciationIsReading = 0
/** In `pronunciations`: what `pronunciationFromKana` makes of the reading. */
export const pronunciationByRule = 254
/** In `pronunciations`: the header's `listedPronunciations` has it. */
export const pronunciationListed = 255
/** A token's id is its number times this, so that kuromoji can add its offsets 0, 2, 4 (left id, right id, cost). */
export const idStep = 8

/** The sections in the order of the file; each begins at a multiple of four bytes. */
export type Sections = {
  /** Start in `characters` of the first surface of every block. */
  readonly surfaceBlocks: Uint32Array<ArrayBuffer>
  /** Number of the first token of the first surface of every block. */
  readonly tokenBlocks: Uint32Array<ArrayBuffer>
  readonly readingStarts: Uint32Array<ArrayBuffer>
  /** All surfaces in the order of their UTF-16 code units. */
  readonly characters: Uint16Array<ArrayBuffer>
  readonly leftIds: Uint16Array<ArrayBuffer>
  readonly costs: Int16Array<ArrayBuffer>
  readonly connectionCosts: Int16Array<ArrayBuffer>
  /** How far behind its block each surface starts in `characters`; the last entry is the end of the last surface. */
  readonly surfaceOffsets: Uint8Array<ArrayBuffer>
  /** How far behind its block's each surface's first token is; the last entry gives the count of tokens. */
  readonly tokenOffsets: Uint8Array<ArrayBuffer>
  readonly readingLengths: Uint8Array<ArrayBuffer>
  /** One byte a character: its place in the header's `readingCharacters`. */
  readonly readings: Uint8Array<ArrayBuffer>
  readonly pronunciations: Uint8Array<ArrayBuffer>
  /** The class of each UTF-16 code unit, for words that the dictionary does not know. */
  readonly characterClasses: Uint8Array<ArrayBuffer>
}

type ViewOf = { new (buffer: ArrayBuffer, offset: number, length: number): Sections[keyof Sections] }
export const sectionTypes = {
  surfaceBlocks: Uint32Array,
  tokenBlocks: Uint32Array,
  readingStarts: Uint32Array,
  characters: Uint16Array,
  leftIds: Uint16Array,
  costs: Int16Array,
  connectionCosts: Int16Array,
  surfaceOffsets: Uint8Array,
  tokenOffsets: Uint8Array,
  readingLengths: Uint8Array,
  readings: Uint8Array,
  pronunciations: Uint8Array,
  characterClasses: Uint8Array,
} satisfies { readonly [Name in keyof Sections]: ViewOf & { readonly BYTES_PER_ELEMENT: number } }
export const sectionNames = Object.keys(sectionTypes) as readonly (keyof Sections)[]

/** One character of a pronunciation that is not the reading's: its place, and what is said there. */
export type Edit = readonly [at: number, said: string]
/** An inflected ending and what stands for it in the base form. */
export type Ending = readonly [ending: string, base: string]

/** One word of an entry that holds several; the features are IPADIC's. */
export type Part = readonly [
  surface: string,
  features: string,
  reading: string,
  pronunciation: string,
  baseForm: string,
]

export type Header = {
  /** What the file was made of: see `tools/dictionary/stamp.ts`. */
  readonly stamp: string
  /** How many elements each section has. */
  readonly lengths: { readonly [Name in keyof Sections]: number }
  /** Part of speech, its details, conjugation type and form, by left id. */
  readonly features: readonly string[]
  /** By left id, longest ending first; `''` stands for a left id that is not inflected. */
  readonly endings: readonly (readonly Ending[])[]
  /** Base forms that the endings do not give, by token. */
  readonly listedBaseForms: Readonly<Record<number, string>>
  readonly readingCharacters: string
  readonly pronunciationEdits: readonly (readonly Edit[])[]
  readonly listedPronunciations: Readonly<Record<number, string>>
  /** Tokens that stand for several words. */
  readonly compounds: Readonly<Record<number, readonly Part[]>>
  /** By word: see `homographs.tsv`. */
  readonly homographs: HomographRows
  readonly unknown: {
    readonly classes: readonly CharacterClass[]
    /** By class. */
    readonly words: readonly (readonly {
      readonly leftId: number
      readonly cost: number
      readonly features: string
    }[])[]
  }
}

/** A number that is kept as its block's and how far it is behind that. */
export function fromBlock(blocks: Uint32Array, offsets: Uint8Array, surface: number): number {
  return (blocks[surface >>> surfaceBlockBits] as number) + (offsets[surface] as number)
}

/** Where each section begins, and where the file ends. */
export function placeSections(headerBytes: number, lengths: Header['lengths']) {
  let end = preludeBytes + headerBytes
  const starts = Object.fromEntries(
    sectionNames.map((name) => {
      const start = Math.ceil(end / 4) * 4
      end = start + lengths[name] * sectionTypes[name].BYTES_PER_ELEMENT
      return [name, start]
    }),
  ) as Record<keyof Sections, number>
  return { starts, end }
}
