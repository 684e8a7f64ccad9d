import { beforeAll, describe, expect, it } from 'vitest'
import { type Conjugations, conjugate, readConjugations } from '../../../tools/dictionary/conjugation.ts'
import { loadStockTokenizer, readStock } from '../../../tools/dictionary/stock.ts'

let conjugations: Conjugations
beforeAll(async () => {
  conjugations = readConjugations(readStock(await loadStockTokenizer()))
})

function forms(surface: string, reading: string, type: string): Map<string, string> {
  const base = { surface, leftId: 0, cost: 3000, baseForm: surface, reading, pronunciation: reading }
  return new Map(conjugate(base, type, conjugations).map((form) => [form.surface, form.reading]))
}

describe('a word that is entered by its base form', () => {
  it.each([
    ['届く', 'トドク', '五段・カ行イ音便', { 届か: 'トドカ', 届き: 'トドキ', 届い: 'トドイ', 届こ: 'トドコ' }],
    ['詰む', 'ツム', '五段・マ行', { 詰ん: 'ツン', 詰め: 'ツメ' }],
    ['賄う', 'マカナウ', '五段・ワ行促音便', { 賄っ: 'マカナッ', 賄わ: 'マカナワ' }],
    ['授ける', 'サズケル', '一段', { 授け: 'サズケ', 授けれ: 'サズケレ' }],
    ['香しい', 'カグワシイ', '形容詞・イ段', { 香しく: 'カグワシク', 香しかっ: 'カグワシカッ' }],
  ])('%s has its other forms', (surface, reading, type, some) => {
    const all = forms(surface, reading, type)
    expect(all.get(surface)).toBe(reading)
    for (const [form, said] of Object.entries(some)) expect(all.get(form)).toBe(said)
  })

  it('has none of a single kanji, which would stand for the word wherever it is met', () => {
    expect([...forms('経る', 'ヘル', '一段').keys()]).not.toContain('経')
  })

  it.each([
    ['届ける', 'トドケル', '五段・カ行イ音便', 'does not end in く'],
    ['届く', 'トドク', '上二段', 'the forms of 上二段 are not known'],
  ])('is refused where it does not end as its type does: %s %s %s', (surface, reading, type, problem) => {
    expect(() => forms(surface, reading, type)).toThrow(problem)
  })
})
