import { readingAsBefore, readingBlock, readingIsSurface } from '../../src/reading/dictionary/layout.ts'
import { toKatakana } from '../../src/reading/kana.ts'
import type { Entry } from './entry.ts'

/** Packs the readings: one byte a character, and nothing where the surface or the token before says it already. */
export function packReadings(entries: readonly Entry[]) {
  const characters = new Set<string>()
  for (const { reading } of entries) for (const character of reading) characters.add(character)
  const readingCharacters = [...characters].sort().join('')
  if (readingCharacters.length > 256) throw new RangeError('the readings have too many characters for one byte each')
  const codes = new Map(readingCharacters.split('').map((character, code) => [character, code]))
  const pool: number[] = []
  const starts: number[] = []
  const readingLengths = new Uint8Array(entries.length)
  for (const [token, { surface, reading }] of entries.entries()) {
    if (token % readingBlock === 0) starts.push(pool.length)
    if (reading === toKatakana(surface)) {
      readingLengths[token] = readingIsSurface
    } else if (reading === entries[token - 1]?.reading) {
      readingLengths[token] = readingAsBefore
    } else {
      if (reading === '' || reading.length >= readingAsBefore)
        throw new RangeError(`${surface}: a reading of that length`)
      readingLengths[token] = reading.length
      for (const character of reading) pool.push(codes.get(character) ?? 0)
    }
  }
  return {
    readingCharacters,
    readingStarts: Uint32Array.from(starts),
    readingLengths,
    readings: Uint8Array.from(pool),
  }
}
