import { beforeAll, describe, expect, it } from 'vitest'
import type { Analyzer } from '../../src/reading/analyze-text.ts'
import { createAnalyzer } from '../../src/reading/analyzer.ts'
import { readText } from '../../src/reading/read-text.ts'
import { loadDictionary } from '../../tools/dictionary/dictionary.ts'
import { counters, times } from './spoken-tables.ts'

let analyzer: Analyzer
beforeAll(async () => {
  analyzer = createAnalyzer(await loadDictionary())
})

describe('days, months, hours and minutes in a sentence', () => {
  it.each(times)('$text is $kana', ({ text, kana }) => {
    expect(readText(`${text}です`, analyzer).kana).toBe(`${kana}です`)
  })
})

describe('a counter behind each number that changes', () => {
  it.each(counters)('$counter', ({ rows }) => {
    const said = rows.map(({ text }) => ({ text, kana: readText(`${text}です`, analyzer).kana.replaceAll(' ', '') }))
    expect(said).toEqual(rows.map(({ text, kana }) => ({ text, kana: `${kana}です` })))
  })
})
