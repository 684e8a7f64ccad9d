import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Rivals } from '../../../tools/dictionary/against-stock.ts'
import { findDifferences, loadRivals } from '../../../tools/dictionary/against-stock.ts'
import { loadDictionary } from '../../../tools/dictionary/dictionary.ts'
import { deriveSentences, readSentences } from '../../../tools/dictionary/sentences.ts'

let rivals: Rivals
beforeAll(async () => {
  rivals = await loadRivals()
})

/** `npm run dictionary:compare` does the same with all sentences and many more. */
describe('the packed dictionary without our own words', () => {
  it('reads a sample as kuromoji’s own does', async () => {
    const all = await readSentences()
    const sample = all.filter((_, index) => index % 11 === 0)
    const sentences = deriveSentences(sample, rivals.packed, 500)
    expect(new Set(sentences).size).toBe(500)
    expect(findDifferences(rivals, sentences)).toEqual([])
  })

  it('reads what is no sentence as kuromoji’s own does', () => {
    const texts = [
      '',
      '。',
      ' ',
      'ＡＢＣ',
      'ABC 123',
      '龘',
      '𠮷野家',
      '☃と★',
      '㌔',
      'ｶﾀｶﾅ',
      'あ\nい',
      'Ωмир',
      '한국어',
      '「」',
    ]
    expect(findDifferences(rivals, texts)).toEqual([])
  })
})

it('stays small', async () => {
  const bytes = await loadDictionary()
  expect(bytes.byteLength).toBeLessThan(15_000_000)
  expect(gzipSync(new Uint8Array(bytes), { level: 1 }).length).toBeLessThan(7_000_000)
})
