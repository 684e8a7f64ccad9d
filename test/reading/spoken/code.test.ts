import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speakCode } from '../../../src/reading/spoken/code.ts'
import { expectWhole, row } from './spoken-value.ts'

const letters: readonly (readonly [string, string, string, string])[] = [
  ['A', 'えー', 'ē', 'あめりかの えー'],
  ['B', 'びー', 'bī', 'ぼすとんの びー'],
  ['C', 'しー', 'shī', 'かなだの しー'],
  ['D', 'でぃー', 'dī', 'でんまーくの でぃー'],
  ['E', 'いー', 'ī', 'えいごの いー'],
  ['F', 'えふ', 'efu', ''],
  ['G', 'じー', 'jī', 'ごるふの じー'],
  ['H', 'えいち', 'eichi', 'ほてるの えいち'],
  ['I', 'あい', 'ai', ''],
  ['J', 'じぇー', 'jē', ''],
  ['K', 'けー', 'kē', 'きんぐの けー'],
  ['L', 'える', 'eru', ''],
  ['M', 'えむ', 'emu', 'めきしこの えむ'],
  ['N', 'えぬ', 'enu', 'にほんの えぬ'],
  ['O', 'おー', 'ō', ''],
  ['P', 'ぴー', 'pī', 'ぱりの ぴー'],
  ['Q', 'きゅー', 'kyū', ''],
  ['R', 'あーる', 'āru', ''],
  ['S', 'えす', 'esu', ''],
  ['T', 'てぃー', 'tī', 'とうきょうの てぃー'],
  ['U', 'ゆー', 'yū', ''],
  ['V', 'ぶい', 'bui', 'びくとりーの ぶい'],
  ['W', 'だぶりゅー', 'daburyū', ''],
  ['X', 'えっくす', 'ekkusu', ''],
  ['Y', 'わい', 'wai', ''],
  ['Z', 'ぜっと', 'zetto', 'ぜぶらの ぜっと'],
]

describe('speakCode', () => {
  it.each(letters)('%s is %s', (letter, kana, romaji, again) => {
    const value = speakCode(letter)
    expect(value.first).toMatchObject({ kana, romaji })
    expect(value.again?.kana ?? '').toBe(again)
    expect(speakCode(letter.toLowerCase()).first.kana).toBe(kana)
  })

  it.each([
    ['K123-45678', 'けー すうじの いち にい さん はいふん よん ごお ろく なな はち'],
    ['AB-123', 'えー びー はいふん すうじの いち にい さん'],
    ['123AB', 'いち にい さん あるふぁべっとの えー びー'],
    ['1-A', 'いち はいふん あるふぁべっとの えー'],
    ['Q9', 'きゅー すうじの きゅう'],
    ['a1b2', 'えー すうじの いち あるふぁべっとの びー すうじの にい'],
    ['12/34', 'いち にい すらっしゅ さん よん'],
    ['12 34', 'いち にい さん よん'],
    ['Ｋ１２３', 'けー すうじの いち にい さん'],
    ['0', 'ぜろ'],
  ])('%s → %s', (code, kana) => {
    expect(speakCode(code).first.kana).toBe(kana)
  })

  it.each([
    ['K123-45678', 'きんぐの けー すうじの いち にい さん はいふん よん ごお ろく なな はち'],
    ['1B', 'いち ぼすとんの びー'],
    ['1LB', 'いち あるふぁべっとの える ぼすとんの びー'],
    ['XYZ', 'えっくす わい ぜぶらの ぜっと'],
  ])('%s, asked again → %s', (code, kana) => {
    expect(speakCode(code).again?.kana).toBe(kana)
  })

  it.each(['123-456', 'XYQ', 'R2'])('%s has no second saying', (code) => {
    expect(speakCode(code).again).toBeUndefined()
  })

  it.each([
    ['K123-45678', 'K(けー) 1(すうじの いち) 2(にい) 3(さん) -(はいふん)| 4(よん) 5(ごお) 6(ろく) 7(なな) 8(はち)|'],
    ['123456', '1(いち) 2(にい) 3(さん)| 4(よん) 5(ごお) 6(ろく)|'],
    ['12 3', '1(いち) 2(にい)|   3(さん)|'],
    ['kq', 'k(けー) q(きゅー)|'],
  ])('%s pauses: %s', (code, segments) => {
    expect(row(speakCode(code).first.segments)).toBe(segments)
  })

  it('cuts an EID of 32 digits into eight groups', () => {
    expect(speakCode('89049032000001000000012345678901').first.segments.filter(({ pause }) => pause).length).toBe(8)
  })

  it.each(['', '-', 'A-', '-A', 'A--B', 'コード', '契約1', 'A_B', 'A.B'])('refuses %j', (code) => {
    expect(() => speakCode(code)).toThrow(RangeError)
  })

  it('reads every code; no more than 40 morae between pauses', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9]{1,12}(?:[-/][A-Za-z0-9]{1,12}){0,3}$/), (code) => {
        const value = speakCode(code)
        expectWhole(value, code)
        for (const { segments } of [value.first, value.again ?? value.first]) {
          const breaths = row(segments).split('|')
          for (const breath of breaths)
            expect(breath.replace(/[^ぁ-んー]|[ぁぃぅぇぉゃゅょ]/g, '').length).toBeLessThanOrEqual(40)
        }
      }),
    )
  })
})
