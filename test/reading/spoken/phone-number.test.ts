import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speakPhoneNumber } from '../../../src/reading/spoken/phone-number.ts'
import { expectWhole, row } from './spoken-value.ts'

describe('speakPhoneNumber', () => {
  it.each([
    [
      '090-1234-5678',
      'ぜろ きゅう ぜろの いち にい さん よんの ごお ろく なな はち',
      'zero kyū zero no ichi nii san yon no goo roku nana hachi',
    ],
    [
      '0120-800-000',
      'ぜろ いち にい ぜろの はち ぜろ ぜろの ぜろ ぜろ ぜろ',
      'zero ichi nii zero no hachi zero zero no zero zero zero',
    ],
    [
      '0570-064-113',
      'ぜろ ごお なな ぜろの ぜろ ろく よんの いち いち さん',
      'zero goo nana zero no zero roku yon no ichi ichi san',
    ],
    [
      '03-5253-1111',
      'ぜろ さんの ごお にい ごお さんの いち いち いち いち',
      'zero san no goo nii goo san no ichi ichi ichi ichi',
    ],
    ['151', 'いち ごお いち', 'ichi goo ichi'],
    ['157', 'いち ごお なな', 'ichi goo nana'],
    ['#9110', 'しゃーぷ きゅう いち いち ぜろ', 'shāpu kyū ichi ichi zero'],
    ['*5555', 'こめじるし ごお ごお ごお ごお', 'komejirushi goo goo goo goo'],
    [
      '０９０-１２３４-５６７８',
      'ぜろ きゅう ぜろの いち にい さん よんの ごお ろく なな はち',
      'zero kyū zero no ichi nii san yon no goo roku nana hachi',
    ],
  ])('%s → %s', (number, kana, romaji) => {
    expect(speakPhoneNumber(number).first).toMatchObject({ kana, romaji })
    expect(speakPhoneNumber(number).again).toBeUndefined()
  })

  it('has a segment for each digit and a pause at the end of each group', () => {
    expect(row(speakPhoneNumber('090-12-3').first.segments)).toBe(
      '0(ぜろ) 9(きゅう) 0(ぜろ) -(の)| 1(いち) 2(にい) -(の)| 3(さん)|',
    )
  })

  it('parts a row without hyphens', () => {
    expect(row(speakPhoneNumber('09012345678').first.segments).split('|').length).toBe(4)
  })

  it.each(['', '+81 90 1234 5678', '090--1234', '-090', '090-', 'abc', '０９０ー１２'])('refuses %j', (number) => {
    expect(() => speakPhoneNumber(number)).toThrow(RangeError)
  })

  it('reads every number, never し, しち, く, れい', () => {
    const groups = fc.array(fc.stringMatching(/^\d{1,12}$/), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(groups, (given) => {
        const value = speakPhoneNumber(given.join('-'))
        expectWhole(value, given.join('-'))
        expect(value.first.kana.replaceAll('の', '')).toMatch(
          /^(?:(?:ぜろ|いち|にい|さん|よん|ごお|ろく|なな|はち|きゅう) ?)+$/,
        )
        expect(value.first.segments.filter(({ pause }) => pause).length).toBeGreaterThanOrEqual(given.length)
      }),
    )
  })
})
