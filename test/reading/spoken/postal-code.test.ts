import { describe, expect, it } from 'vitest'
import { speakPostalCode } from '../../../src/reading/spoken/postal-code.ts'
import { expectWhole, row } from './spoken-value.ts'

describe('speakPostalCode', () => {
  it.each([
    ['160-0023', 'いち ろく ぜろの ぜろ ぜろ にい さん', 'ichi roku zero no zero zero nii san'],
    ['1600023', 'いち ろく ぜろの ぜろ ぜろ にい さん', 'ichi roku zero no zero zero nii san'],
    ['〒160-0023', 'いち ろく ぜろの ぜろ ぜろ にい さん', 'ichi roku zero no zero zero nii san'],
    ['530-0001', 'ごお さん ぜろの ぜろ ぜろ ぜろ いち', 'goo san zero no zero zero zero ichi'],
    ['974-8521', 'きゅう なな よんの はち ごお にい いち', 'kyū nana yon no hachi goo nii ichi'],
  ])('%s → %s', (code, kana, romaji) => {
    expect(speakPostalCode(code)).toEqual({ first: expect.objectContaining({ kana, romaji }) })
    expectWhole(speakPostalCode(code))
  })

  it('prints it with a hyphen, pauses after each group', () => {
    expect(row(speakPostalCode('1600023').first.segments)).toBe(
      '1(いち) 6(ろく) 0(ぜろ) -(の)| 0(ぜろ) 0(ぜろ) 2(にい) 3(さん)|',
    )
  })

  it.each(['', '160', '160-002', '16-00023', '160-00233', 'abc-defg'])('refuses %j', (code) => {
    expect(() => speakPostalCode(code)).toThrow(RangeError)
  })
})
