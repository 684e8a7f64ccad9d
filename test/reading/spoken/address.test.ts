import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speakAddress } from '../../../src/reading/spoken/address.ts'
import { expectWhole, printed, row } from './spoken-value.ts'

describe('speakAddress', () => {
  it.each([
    [
      'とうきょうと しんじゅくく にししんじゅく 2-8-1',
      'とうきょうと しんじゅくく にししんじゅく にいの はちの いち',
      'tōkyōto shinjukuku nishishinjuku nii no hachi no ichi',
    ],
    [
      'シンジュクク ニシシンジュク2丁目8番1号 コーポアサヒ 301号室',
      'しんじゅくく にししんじゅく にちょうめ はちばん いちごう こーぽあさひ さんまるいちごうしつ',
      'shinjukuku nishishinjuku nichōme hachiban ichigō kōpoasahi sanmaruichigōshitsu',
    ],
    ['5-12-25', 'ごおの じゅうにの にじゅうご', 'goo no jūni no nijūgo'],
    ['にし 2-105', 'にし にいの いち ぜろ ごお', 'nishi nii no ichi zero goo'],
    ['2丁目8-1', 'にちょうめ はちの いち', 'nichōme hachi no ichi'],
    ['8番地5', 'はちばんち ごお', 'hachibanchi goo'],
    ['コーポアサヒ-502', 'こーぽあさひの ごお ぜろ にい', 'kōpoasahi no goo zero nii'],
    ['メゾンB 201', 'めぞん びー にい ぜろ いち', 'mezon bī nii zero ichi'],
    ['ジユウヶオカ', 'じゆうがおか', 'jiyūgaoka'],
    ['タワ- B1F', 'たわー ちか いっかい', 'tawā chika ikkai'],
  ])('%s → %s', (text, kana, romaji) => {
    expect(speakAddress(text).first).toMatchObject({ kana, romaji })
  })

  it.each([
    ['1丁目', 'いっちょうめ'],
    ['2丁目', 'にちょうめ'],
    ['3丁目', 'さんちょうめ'],
    ['4丁目', 'よんちょうめ'],
    ['5丁目', 'ごちょうめ'],
    ['6丁目', 'ろくちょうめ'],
    ['7丁目', 'ななちょうめ'],
    ['8丁目', 'はっちょうめ'],
    ['9丁目', 'きゅうちょうめ'],
    ['10丁目', 'じゅっちょうめ'],
    ['11丁目', 'じゅういっちょうめ'],
    ['18丁目', 'じゅうはっちょうめ'],
    ['20丁目', 'にじゅっちょうめ'],
    ['1番', 'いちばん'],
    ['4番', 'よんばん'],
    ['8番', 'はちばん'],
    ['15番', 'じゅうごばん'],
    ['100番', 'ひゃくばん'],
    ['7番地', 'ななばんち'],
    ['1234番地', 'せんにひゃく さんじゅうよんばんち'],
    ['1号', 'いちごう'],
    ['4号', 'よんごう'],
    ['5号', 'ごごう'],
    ['9号', 'きゅうごう'],
    ['10号', 'じゅうごう'],
    ['3号棟', 'さんごうとう'],
    ['301号室', 'さんまるいちごうしつ'],
    ['205号室', 'にいまるごおごうしつ'],
    ['1001号室', 'いちまるまるいちごうしつ'],
    ['12号室', 'じゅうにごうしつ'],
    ['05号室', 'まるごおごうしつ'],
    ['301号', 'さんまるいちごう'],
    ['1階', 'いっかい'],
    ['2階', 'にかい'],
    ['3階', 'さんがい'],
    ['4階', 'よんかい'],
    ['6階', 'ろっかい'],
    ['8階', 'はっかい'],
    ['10階', 'じゅっかい'],
    ['13階', 'じゅうさんがい'],
    ['3F', 'さんがい'],
    ['３Ｆ', 'さんがい'],
  ])('%s → %s', (text, reading) => {
    expect(speakAddress(text).first.kana).toBe(reading)
    expect(speakAddress(text).first.segments).toEqual([{ text: text.normalize('NFKC'), reading }])
  })

  it.each(['2ー8ー1', '2−8−1', '２－８－１', '2―8―1', '2 - 8 - 1'])('%s is 2-8-1', (text) => {
    expect(row(speakAddress(text).first.segments)).toBe('2(にい) -(の)| 8(はち) -(の)| 1(いち)|')
  })

  it('keeps kana and spaces as they were typed', () => {
    expect(row(speakAddress('ニシ しんじゅく 2-1 コーポ').first.segments)).toBe(
      'ニシ   しんじゅく   2(にい) -(の)| 1(いち)|   コーポ',
    )
  })

  it.each(['', ' ', '東京都 2-8', '-2', '2-', '2--8', 'にし、', '2丁目#3', '99999999999999999番'])(
    'refuses %j',
    (text) => {
      expect(() => speakAddress(text)).toThrow(RangeError)
    },
  )

  it('reads every address of its kind', () => {
    const part = fc.constantFrom(
      'シンジュクク',
      'とうきょうと',
      '2丁目',
      '15番',
      '1号',
      '301号室',
      '3F',
      '12',
      '2-8-1',
      'B',
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const value = speakAddress(parts.join(' '))
        expectWhole(value, parts.join(' '))
        expect(printed(speakAddress(printed(value.first.segments)).first.segments)).toBe(parts.join(' '))
      }),
    )
  })
})
