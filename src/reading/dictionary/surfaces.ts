import type { Sections } from './layout.ts'
import { fromBlock, idStep } from './layout.ts'

type Found = { readonly k: string; readonly v: number }

/**
 * Finds the words that a text begins with, shortest first, as kuromoji's trie does.
 * `targets` holds the token ids of the last answer's words under their `v`: kuromoji reads them before it asks again.
 */
export function searchSurfaces(sections: Sections) {
  const { surfaceBlocks, surfaceOffsets, tokenBlocks, tokenOffsets } = sections
  const { firstFrom, lowerBound } = searchInOrder(sections)
  const surfaceStart = (surface: number) => fromBlock(surfaceBlocks, surfaceOffsets, surface)
  const firstToken = (surface: number) => fromBlock(tokenBlocks, tokenOffsets, surface)
  const targets: number[][] = []
  let before = { unit: 0, length: 0 }

  const commonPrefixSearch = (text: string): readonly Found[] => {
    // kuromoji asks from one character after the other: the answer before this one tells what stands before.
    const previous = before.length === text.length + 1 ? before.unit : 0
    const first = text.charCodeAt(0)
    before = { unit: first, length: text.length }
    const words: Found[] = []
    let low = firstFrom(first)
    let high = firstFrom(first + 1)
    for (let length = 1; low < high; length++) {
      if (surfaceStart(low + 1) - surfaceStart(low) === length && !isPiece(text, length, previous)) {
        const ids: number[] = []
        const end = firstToken(low + 1)
        for (let token = firstToken(low); token < end; token++) ids.push(token * idStep)
        targets[words.length] = ids
        words.push({ k: text.slice(0, length), v: words.length })
      }
      if (length === text.length) break
      const unit = text.charCodeAt(length)
      low = lowerBound(low, high, length, unit)
      high = lowerBound(low, high, length, unit + 1)
    }
    return words
  }
  return { targets, commonPrefixSearch }
}

/** Finds places among the surfaces, which stand in the order of their UTF-16 code units. */
function searchInOrder({ surfaceBlocks, surfaceOffsets, characters }: Sections) {
  const count = surfaceOffsets.length - 1
  const surfaceStart = (surface: number) => fromBlock(surfaceBlocks, surfaceOffsets, surface)

  /** The first surface from `low` to `high`, all alike up to `depth`, whose character there is `unit` or more. */
  const lowerBound = (from: number, to: number, depth: number, unit: number): number => {
    let low = from
    let high = to
    while (low < high) {
      const middle = (low + high) >>> 1
      const at = surfaceStart(middle) + depth
      const found = at < surfaceStart(middle + 1) ? (characters[at] as number) : -1
      if (found < unit) low = middle + 1
      else high = middle
    }
    return low
  }

  // Half of the steps are those of the first character: each one's place is kept.
  const known = new Int32Array(0x10001).fill(-1)
  const firstFrom = (unit: number): number => {
    if (known[unit] === -1) known[unit] = lowerBound(0, count, 0, unit)
    return known[unit] as number
  }
  return { firstFrom, lowerBound }
}

/** Whether a word of Latin letters or digits is only a piece of a longer one: au of audio, 5G of 15G or of 5GB. */
function isPiece(text: string, length: number, previous: number): boolean {
  const first = kindOf(text.charCodeAt(0))
  const last = kindOf(text.charCodeAt(length - 1))
  if (first === undefined || last === undefined) return false
  return kindOf(previous) === first || kindOf(text.charCodeAt(length)) === last
}

/** Of a UTF-16 code unit; NaN behind the end of a text is of neither kind. */
function kindOf(unit: number): 'letter' | 'digit' | undefined {
  if (unit >= 0x30 && unit <= 0x39) return 'digit'
  // Lower case is a bit away from upper case.
  const capital = unit & ~0x20
  return capital >= 0x41 && capital <= 0x5a ? 'letter' : undefined
}
