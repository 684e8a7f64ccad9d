import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { alignReading } from '../../src/reading/furigana.ts'
import { readWords, UnreadableText } from '../../src/reading/read.ts'
import { romajiFromPronunciation } from '../../src/reading/romaji.ts'
import type { Token } from '../../src/reading/token.ts'
import { loadTokenizer } from '../../tools/templates/tokenizer.ts'

let tokenize: (text: string) => Token[]
beforeAll(async () => {
  tokenize = await loadTokenizer()
})

describe('a reading stands on the kanji, okurigana beside it', () => {
  const cases: [surface: string, reading: string, expected: string][] = [
    ['忘れ', 'ワスレ', '忘(わす)れ'],
    ['恐れ入り', 'オソレイリ', '恐(おそ)れ入(い)り'],
    ['申し込み', 'モウシコミ', '申(もう)し込(こ)み'],
    ['今日', 'キョウ', '今日(きょう)'],
    ['契約', 'ケイヤク', '契約(けいやく)'],
    ['お願い', 'オネガイ', 'お願(ねが)い'],
    ['カード', 'カード', 'カード'],
    ['1か月', 'いっかげつ', '1(いっ)か月(げつ)'],
    // Which い is whose, the kana do not say: the word stays whole.
    ['言い合い', 'いいあい', '言(い)い合(あ)い'],
    ['生い茂', 'おいいしげ', '生い茂(おいいしげ)'],
  ]
  it.each(cases)('%s', (surface, reading, expected) => {
    const text = alignReading(surface, reading).map((piece) => piece.text + (piece.reading ? `(${piece.reading})` : ''))
    expect(text.join('')).toBe(expected)
  })

  it('loses no letter of the word and none of the reading', () => {
    const kanji = fc.constantFrom('解', '約', '電', '話')
    const kana = fc.constantFrom('い', 'り', 'し', 'ア')
    fc.assert(
      fc.property(fc.array(fc.oneof(kanji, kana), { minLength: 1, maxLength: 6 }), (signs) => {
        const surface = signs.join('')
        const reading = signs.map((sign) => (/\p{Script=Han}/u.test(sign) ? 'かい' : sign)).join('')
        const pieces = alignReading(surface, reading)
        expect(pieces.map(({ text }) => text).join('')).toBe(surface)
        expect(pieces.map(({ text, reading: said = text }) => said.replaceAll('ア', 'あ')).join('')).toBe(
          reading.replaceAll('ア', 'あ'),
        )
      }),
    )
  })
})

describe('phrases in kana, words in romaji', () => {
  const cases: [text: string, kana: string, romaji: string][] = [
    ['解約をお願いします。', 'かいやくを おねがいします。', 'kaiyaku o onegai shimasu.'],
    ['国へ帰ります。', 'くにへ かえります。', 'kuni e kaerimasu.'],
    ['番号はもう使いません。', 'ばんごうは もう つかいません。', 'bangō wa mō tsukaimasen.'],
    ['少し待ってください。', 'すこし まって ください。', 'sukoshi matte kudasai.'],
    ['お待ちいただけますか。', 'おまち いただけますか。', 'omachi itadakemasu ka.'],
    ['お調べいたします。', 'おしらべいたします。', 'oshirabe itashimasu.'],
    ['間違いでございます。', 'まちがいで ございます。', 'machigai de gozaimasu.'],
    ['休止という方法もあります。', 'きゅうしと いう ほうほうも あります。', 'kyūshi to iu hōhō mo arimasu.'],
    ['専用の窓口', 'せんようの まどぐち', "sen'yō no madoguchi"],
    ['「解約」です。', 'かいやくです。', 'kaiyaku desu.'],
    ['解約・紛失', 'かいやく、ふんしつ', 'kaiyaku, funshitsu'],
  ]
  it.each(cases)('%s', (text, kana, romaji) => {
    const words = readWords(tokenize(text))
    expect(
      words
        .map((word) => (word.startsPhrase && word.start > 0 ? ' ' : '') + word.kana)
        .join('')
        .replace(/、 /g, '、'),
    ).toBe(kana)
    const said = words.map((word) => (word.standsApart && word.start > 0 ? ' ' : '') + word.pronunciation).join('')
    expect(romajiFromPronunciation(said.replace(/、 /g, '、'))).toBe(romaji)
  })
})

describe('a reading that the author forces', () => {
  it('overrules the dictionary, and what stands around it stays', () => {
    const words = readWords(tokenize('担当の方です'), [{ start: 3, end: 4, reading: 'かた' }])
    expect(words.map(({ kana }) => kana).join('')).toBe('たんとうのかたです')
  })

  it('may cover a part of a word whose rest is kana', () => {
    const words = readWords(tokenize('済むまで'), [{ start: 0, end: 1, reading: 'す' }])
    expect(words.map(({ kana }) => kana).join('')).toBe('すむまで')
  })
})

describe('what has no reading', () => {
  it.each(['XQZ', '㐃'])('%s is refused, with its place', (text) => {
    try {
      readWords(tokenize(`解約${text}`))
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableText)
      expect(error).toMatchObject({ text, start: 2 })
    }
  })
})
