import type { Sections } from './layout.ts'
import { fromBlock, idStep } from './layout.ts'

type Found = { readonly k: string; readonly v: number }

/**
 * Finds the words that a text begins with, shortest first, as kuromoji's trie does.
 * `targets` holds the token ids of the last answer's words under their `v`: kuromoji reads them before it asks again.
 */
export function searchSurfaces({ surfaceBlocks, surfaceOffsets, tokenBlocks, tokenOffsets, characters }: Sections) {
  const count = surfaceOffsets.length - 1
  const surfaceStart = (surface: number) => fromBlock(surfaceBlocks, surfaceOffsets, surface)
  const firstToken = (surface: number) => fromBlock(tokenBlocks, tokenOffsets, surface)
  const targets: number[][] = []
  let before = { character: '', length: 0 }

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

  const commonPrefixSearch = (text: string): readonly Found[] => {
    // kuromoji asks from one character after the other: the answer before this one tells what stands before.
    const previous = before.length === text.length + 1 ? before.character : ''
    before = { character: text.charAt(0), length: text.length }
    const words: Found[] = []
    let low = 0
    let high = count
    for (let depth = 0; depth < text.length; depth++) {
      const unit = text.charCodeAt(depth)
      low = lowerBound(low, high, depth, unit)
      high = lowerBound(low, high, depth, unit + 1)
      if (low === high) break
      const length = depth + 1
      if (surfaceStart(low + 1) - surfaceStart(low) !== length) continue
      const word = text.slice(0, length)
      if (isPiece(word, previous, text.charAt(length))) continue
      const ids: number[] = []
      const end = firstToken(low + 1)
      for (let token = firstToken(low); token < end; token++) ids.push(token * idStep)
      targets[words.length] = ids
      words.push({ k: word, v: words.length })
    }
    return words
  }
  return { targets, commonPrefixSearch }
}

/** Whether a word of Latin letters or digits is only a piece of a longer one: au of audio, 5G of 15G or of 5GB. */
function isPiece(word: string, before: string, after: string): boolean {
  const first = kindOf(word.charAt(0))
  const last = kindOf(word.charAt(word.length - 1))
  if (first === undefined || last === undefined) return false
  return kindOf(before) === first || kindOf(after) === last
}

function kindOf(character: string): 'letter' | 'digit' | undefined {
  if (/^[A-Za-z]/.test(character)) return 'letter'
  return /^[0-9]/.test(character) ? 'digit' : undefined
}
