import { beforeAll, describe, expect, it } from 'vitest'
import type { Analyzer } from '../../src/reading/analyze-text.ts'
import { createAnalyzer } from '../../src/reading/analyzer.ts'
import { readName } from '../../src/reading/read-name.ts'
import { loadDictionary } from '../../tools/dictionary/dictionary.ts'

let analyzer: Analyzer
beforeAll(async () => {
  analyzer = createAnalyzer(await loadDictionary())
})

describe('a name in kanji', () => {
  it.each([
    ['田中 太郎', 'タナカ タロウ'],
    ['田中太郎', 'タナカ タロウ'],
    ['林　さくら', 'ハヤシ サクラ'],
    ['佐々木 健', 'ササキ ケン'],
    ['髙橋 陽菜', 'タカハシ ヒナ'],
    ['五十嵐・翔', 'イガラシ ショウ'],
    ['小鳥遊 六花', 'タカナシ リッカ'],
    ['陳', 'チン'],
  ])('%s is likeliest %s', (written, kana) => {
    expect(readName(written, analyzer)?.kana).toBe(kana)
  })

  it('is printed as it was written, its reading above it', () => {
    expect(readName('田中太郎', analyzer)?.spoken.first).toEqual({
      segments: [{ text: '田中', reading: 'たなか' }, { text: ' ' }, { text: '太郎', reading: 'たろう' }],
      kana: 'たなか たろう',
      romaji: 'tanaka tarō',
    })
  })

  it.each(['NGUYEN THI LAN', '李 Wei', '㐃', '田中1号', ''])('%s has no reading', (written) => {
    expect(readName(written, analyzer)).toBeUndefined()
  })
})
