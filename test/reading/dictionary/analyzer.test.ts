import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../../src/reading/analyzer.ts'
import { openDictionary } from '../../../src/reading/dictionary/packed.ts'
import type { Token } from '../../../src/reading/token.ts'
import { loadDictionary } from '../../../tools/dictionary/dictionary.ts'

let bytes: ArrayBuffer
let analyze: (text: string) => Token[]
beforeAll(async () => {
  bytes = await loadDictionary()
  analyze = createAnalyzer(bytes).analyze
})
const join = (tokens: readonly Token[]) => tokens.map(({ surface }) => surface).join('')
const read = (text: string) =>
  analyze(text)
    .map(({ surface, reading }) => reading ?? surface)
    .join('')

describe('no text is lost', () => {
  const cases: [text: string, kept?: string][] = [
    ['🎉🎉🎉解約したい'],
    ['解約🎉🎉したい'],
    ['👨‍👩‍👧の𠮷野家𠮷𠮷で'],
    ['🎉☃️解約'],
    ['\ud83c解約\udf89', '\ufffd解約\ufffd'],
    ['解\u0000約', '解約'],
    [''],
  ]
  it.each(cases)('%j', (text, kept = text) => {
    expect(join(analyze(text))).toBe(kept)
  })

  it('whatever is sent', () => {
    const signs = fc.constantFrom(
      '解',
      '約',
      'し',
      '🎉',
      '𠮷',
      '\ufe0f',
      '\u200d',
      'A',
      '5',
      'G',
      '。',
      ' ',
      '\ud800',
      '\u0000',
    )
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: signs }), fc.string({ unit: 'binary' })), (text) => {
        expect(join(analyze(text))).toBe(text.replaceAll('\u0000', '').toWellFormed())
      }),
    )
  })
})

describe('our own words', () => {
  const cases: [text: string, reading: string][] = [
    ['更新月の名義人と残債', 'コウシンヅキノメイギニントザンサイ'],
    ['一人と二人', 'ヒトリトフタリ'],
    ['世界一人気', 'セカイイチニンキ'],
    ['二人三脚', 'ニニンサンキャク'],
    ['何時ごろ、何月何日ですか。', 'ナンジゴロ、ナンガツナンニチデスカ。'],
    ['何ですか', 'ナンデスカ'],
    ['何でしょうか', 'ナンデショウカ'],
    ['何がありますか', 'ナニガアリマスカ'],
    ['担当の方', 'タントウノカタ'],
    ['ご希望の方法', 'ゴキボウノホウホウ'],
    ['この方はどなたですか', 'コノカタハドナタデスカ'],
    ['この方が安い', 'コノホウガヤスイ'],
    ['今日中に', 'キョウジュウニ'],
    ['今日中国に', 'キョウチュウゴクニ'],
    ['SIMとeSIMとSMS', 'シムトイーシムトエスエムエス'],
    ['auとaurum', 'エーユートaurum'],
    ['5Gで15GBと5GBと15G', 'ファイブジーデ15ギガバイトト5ギガバイトト15G'],
    ['PINとPINS', 'ピントPINS'],
  ]
  it.each(cases)('%s', (text, reading) => {
    expect(read(text)).toBe(reading)
  })

  it('of several words come apart again, each with its part of speech', () => {
    expect(analyze('担当の方').map(({ surface, partOfSpeech, detail }) => [surface, partOfSpeech, detail])).toEqual([
      ['担当', '名詞', 'サ変接続'],
      ['の', '助詞', '連体化'],
      ['方', '名詞', '非自立'],
    ])
  })
})

it('an inflected word of ours keeps its base form', () => {
  expect(analyze('何でしょうか').map(({ surface, baseForm }) => [surface, baseForm])).toEqual([
    ['何', '何'],
    ['でしょ', 'です'],
    ['う', 'う'],
    ['か', 'か'],
  ])
})

describe('bytes that are no dictionary', () => {
  it.each([0, 4, 8, 100])('%i bytes are refused', (length) => {
    expect(() => openDictionary(new ArrayBuffer(length))).toThrow(RangeError)
  })
  it('a file that is cut short is refused', () => {
    expect(() => openDictionary(bytes.slice(0, -1))).toThrow('cut short')
  })
})
