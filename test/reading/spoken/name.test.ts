import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { otherOrder, speakName, spellLetters, spellName, splitName } from '../../../src/reading/spoken/name.ts'
import { expectWhole, printed, row } from './spoken-value.ts'

const names = fc.stringMatching(/^[ア-ヴ][ア-ヴー]{0,7}(?: [ア-ヴ][ア-ヴー]{0,7}){0,3}$/)

describe('speakName', () => {
  it.each([
    ['グエン ティ ラン', 'グエン ティ ラン', 'ぐえん てぃ らん', 'guen ti ran'],
    ['ｸﾞｴﾝ　ﾃｨ', 'グエン ティ', 'ぐえん てぃ', 'guen ti'],
    ['メアリ-・ジョンソン', 'メアリー ジョンソン', 'めありー じょんそん', 'mearī jonson'],
    ['リュウ シン', 'リュウ シン', 'りゅう しん', 'ryū shin'],
    ['ぐえん', 'ぐえん', 'ぐえん', 'guen'],
    ['ヴィッキー', 'ヴィッキー', 'ゔぃっきー', 'vikkī'],
    ['ソウ ウ', 'ソウ ウ', 'そう う', 'sō u'],
  ])('%s → %s', (typed, text, kana, romaji) => {
    expect(speakName(typed)).toEqual({ first: { segments: [{ text }], kana, romaji } })
  })

  it.each(['', 'Lan', '阮', 'グエン1', 'グエン、ラン'])('refuses %j', (typed) => {
    expect(() => speakName(typed)).toThrow(RangeError)
    expect(() => spellName(typed)).toThrow(RangeError)
  })
})

describe('spellName', () => {
  it.each([
    ['グエン ティ ラン', 'グ、エ、ン ティ ラ、ン', 'ぐ、え、ん てぃ ら、ん', 'gu, e, n ti ra, n'],
    ['メアリー', 'メ、ア、リ、ー', 'め、あ、り、のばしぼう', 'me, a, ri, nobashibō'],
    ['ジャック', 'ジャ、ッ、ク', 'じゃ、ちいさい つ、く', 'ja, chiisai tsu, ku'],
    ['らん', 'ラ、ン', 'ら、ん', 'ra, n'],
  ])('%s → %s', (typed, text, kana, romaji) => {
    const { first } = spellName(typed)
    expect(printed(first.segments)).toBe(text)
    expect(first).toMatchObject({ kana, romaji })
  })

  it.each([
    ['グエン', 'ガギグゲゴの グ、アイウエオの エ、ワヲンの ン', 'がぎぐげごの ぐ、あいうえおの え、わをんの ん'],
    [
      'カサタ',
      'カキクケコの カ、サシスセソの サ、タチツテトの タ',
      'かきくけこの か、さしすせその さ、たちつてとの た',
    ],
    [
      'ナハマ',
      'ナニヌネノの ナ、ハヒフヘホの ハ、マミムメモの マ',
      'なにぬねのの な、はひふへほの は、まみむめもの ま',
    ],
    ['ヤラワ', 'ヤユヨの ヤ、ラリルレロの ラ、ワヲンの ワ', 'やゆよの や、らりるれろの ら、わをんの わ'],
    ['ジヂ', 'ザジズゼゾの ジ、ダヂヅデドの ヂ', 'ざじずぜぞの じ、だぢづでどの ぢ'],
    ['バパ', 'バビブベボの バ、パピプペポの パ', 'ばびぶべぼの ば、ぱぴぷぺぽの ぱ'],
    ['ティ', 'タチツテトの テに ちいさい イ', 'たちつてとの てに ちいさい い'],
    ['リュー', 'ラリルレロの リに ちいさい ユ、ー', 'らりるれろの りに ちいさい ゆ、のばしぼう'],
    ['ヴ', 'アイウエオの ウに てんてん', 'あいうえおの うに てんてん'],
    ['ヴィ', 'アイウエオの ウに てんてんと ちいさい イ', 'あいうえおの うに てんてんと ちいさい い'],
    ['ック', 'ッ、カキクケコの ク', 'ちいさい つ、かきくけこの く'],
  ])('%s, asked again → %s', (typed, text, kana) => {
    const again = spellName(typed).again
    expect(printed(again?.segments ?? [])).toBe(text)
    expect(again?.kana).toBe(kana)
  })

  it('has no reading where kana are said as printed, and a pause after each part', () => {
    expect(row(spellName('メー ラン').first.segments)).toBe('メ 、 ー(のばしぼう)|   ラ 、 ン|')
  })

  it('spells every name', () => {
    fc.assert(
      fc.property(names, (name) => {
        expectWhole(speakName(name))
        expectWhole(spellName(name))
        expect(printed(spellName(name).first.segments).replaceAll('、', '')).toBe(
          printed(speakName(name).first.segments),
        )
      }),
    )
  })
})

describe('otherOrder and splitName', () => {
  it.each([
    ['グエン ティ ラン', 'ティ ラン グエン', { family: 'グエン', given: 'ティ ラン' }],
    ['スミス・ジョン', 'ジョン スミス', { family: 'スミス', given: 'ジョン' }],
    ['ラン', 'ラン', { family: 'ラン' }],
  ])('%s → %s', (name, other, parts) => {
    expect(otherOrder(name)).toBe(other)
    expect(splitName(name)).toEqual(parts)
  })
})

describe('spellLetters', () => {
  it.each([
    ['LAN', 'える えー えぬ', 'eru ē enu'],
    ['NGUYEN THI', 'えぬ じー ゆー わい いー えぬ てぃー えいち あい', 'enu jī yū wai ī enu tī eichi ai'],
    ['Nguyễn Đức', 'えぬ じー ゆー わい いー えぬ でぃー ゆー しー', 'enu jī yū wai ī enu dī yū shī'],
    ["O'Neil", 'おー えぬ いー あい える', 'ō enu ī ai eru'],
    ['Øre', 'おー あーる いー', 'ō āru ī'],
    ['Łß', 'える えす えす', 'eru esu esu'],
    ['ＬＡＮ', 'える えー えぬ', 'eru ē enu'],
  ])('%s → %s', (latin, kana, romaji) => {
    expect(spellLetters(latin)?.first).toMatchObject({ kana, romaji })
  })

  it('prints the name as written and pauses after each part', () => {
    expect(row(spellLetters('TÔ-ỶU AN')?.first.segments ?? [])).toBe(
      'T(てぃー) Ô(おー)| - Ỷ(わい) U(ゆー)|   A(えー) N(えぬ)|',
    )
  })

  it('has clarifiers when asked again', () => {
    expect(spellLetters('TOM')?.again?.kana).toBe('とうきょうの てぃー おー めきしこの えむ')
    expect(spellLetters('ROY')?.again).toBeUndefined()
  })

  it.each(['', ' ', 'グエン', '阮', 'Нгуен', '123'])('has nothing to spell in %j', (latin) => {
    expect(spellLetters(latin)).toBeUndefined()
  })

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const value = spellLetters(text)
        if (value) expect(value.first.kana).toMatch(/^[ぁ-んー]+(?: [ぁ-んー]+)*$/)
      }),
    )
  })
})
