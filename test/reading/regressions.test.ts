import { beforeAll, describe, expect, it } from 'vitest'
import type { Analyzer } from '../../src/reading/analyze-text.ts'
import { createAnalyzer } from '../../src/reading/analyzer.ts'
import { readText } from '../../src/reading/read-text.ts'
import { loadDictionary } from '../../tools/dictionary/dictionary.ts'
import { regressions } from './regressions.ts'

let analyzer: Analyzer
beforeAll(async () => {
  analyzer = createAnalyzer(await loadDictionary())
})

describe('what was once read wrongly', () => {
  it.each(regressions)('$text ($cause)', ({ text, kana }) => {
    expect(readText(text, analyzer).kana).toBe(kana)
  })

  it('says in each line what brought it, and stands there once', () => {
    expect(regressions.filter(({ kana, cause }) => kana === '' || cause === '')).toEqual([])
    expect(new Set(regressions.map(({ text }) => text)).size).toBe(regressions.length)
  })
})
