import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKana, morae, normalizeKana, toHiragana, toKatakana } from '../../src/reading/kana.ts'

describe('normalizeKana', () => {
  it.each([
    ['ｸﾞｴﾝ　ﾃｨ ﾗﾝ', 'グエン ティ ラン'],
    ['  グエン   ティ ', 'グエン ティ'],
    ['ぐえん', 'ぐえん'],
    ['ク゛エン', 'グエン'],
    ['ハ゜ク', 'パク'],
    ['ジョン・スミス', 'ジョン スミス'],
    ['ジョン＝スミス', 'ジョン スミス'],
    ['ｼﾞｮﾝ･ｽﾐｽ', 'ジョン スミス'],
    ['メアリ-', 'メアリー'],
    ['メアリ―', 'メアリー'],
    ['メアリ‐', 'メアリー'],
    ['メアリ－', 'メアリー'],
    ['メアリ− ジョンソン', 'メアリー ジョンソン'],
    ['タワ-', 'タワー'],
    ['ト-マス', 'トーマス'],
    ['マリー-アン', 'マリー アン'],
    ['アン-マリー', 'アン マリー'],
    ['メアリ - アン', 'メアリ アン'],
    ['コーポ-301', 'コーポ-301'],
    ['2 - 8', '2 - 8'],
    ['', ''],
  ])('%j → %j', (typed, kana) => {
    expect(normalizeKana(typed)).toBe(kana)
  })

  it('makes ー of a dash after every kana that can be long', () => {
    for (const kana of 'アカガサザタダナハバパマヤラワヴァャョ') expect(normalizeKana(`${kana}-ル`)).toBe(`${kana}ール`)
  })

  it('has nothing to do the second time', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'アンッガかー-―・＝ 　1゛') })
    fc.assert(
      fc.property(typed, (text) => {
        const once = normalizeKana(normalizeKana(text))
        expect(normalizeKana(once)).toBe(once)
      }),
    )
  })
})

describe('isKana', () => {
  it.each(['グエン ティ ラン', 'ぐえん', 'メアリー', 'ヴィ', 'ゎヮ', 'ゔ', 'ッ'])('%s is', (text) => {
    expect(isKana(text)).toBe(true)
  })
  it.each(['', ' ', 'Lan', '阮', 'グエン1', 'ｸﾞｴﾝ', 'メアリ-', 'ヶ', 'ヷ', 'グエン、', 'ア・ア', 'ー', 'ア ーア'])(
    '%j is not',
    (text) => {
      expect(isKana(text)).toBe(false)
    },
  )
})

describe('morae', () => {
  it.each([
    ['グエン', 'グ|エ|ン'],
    ['ティラン', 'ティ|ラ|ン'],
    ['メアリー', 'メ|ア|リ|ー'],
    ['ジャック', 'ジャ|ッ|ク'],
    ['きょう', 'きょ|う'],
    ['ヴィッキー', 'ヴィ|ッ|キ|ー'],
    ['ンァ', 'ン|ァ'],
    ['ー、A 1', 'ー|、|A| |1'],
  ])('%s → %s', (text, cut) => {
    expect(morae(text).join('|')).toBe(cut)
  })

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(morae(text).join('')).toBe(text)
      }),
    )
  })
})

describe('toHiragana and toKatakana', () => {
  it('keep ー and what is not kana', () => {
    expect(toHiragana('コーポA 2ゎ、ヴ')).toBe('こーぽA 2ゎ、ゔ')
    expect(toKatakana('こーぽA 2、ゔ')).toBe('コーポA 2、ヴ')
  })
})
