import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Analyzer } from '../../src/reading/analyze-text.ts'
import { createAnalyzer } from '../../src/reading/analyzer.ts'
import { normalizeText } from '../../src/reading/normalize.ts'
import { readText } from '../../src/reading/read-text.ts'
import { loadDictionary } from '../../tools/dictionary/dictionary.ts'

let analyzer: Analyzer
beforeAll(async () => {
  analyzer = createAnalyzer(await loadDictionary())
})

/** What texts are made of, and what has broken readers of texts. */
const pieces = [
  ...'0123456789０１９一二三十百千万億〇何数第約半年月日時分秒円回本枚台個件人名歳階号番丁目地室週間泊通冊杯匹足軒桁倍割つ々〆ヶ',
  ...'のとやはへをがん、。・,.-－−ー〜～~/:：()（）「」％%℃¥$#*+@_&=!?aAzZbG東京都新宿区山田太郎様解約携帯電話行方今日上下ァｶﾞﾊﾟ',
  ...[
    'か\u3099',
    'ハ\u309a',
    '\u3099',
    '゛',
    'Ж',
    'й',
    '한',
    '🎉',
    '🎉🎉🎉',
    '👨‍👩‍👧',
    '𠮷',
    '𠮷野家',
    '\u0000',
    '\ud800',
    '\udc00',
  ],
  ...[
    '\n',
    '\t',
    ' ',
    '　',
    '½',
    '①',
    '㈱',
    '㌔',
    '㎡',
    'Ⅳ',
    'ñ',
    'ß',
    '…',
    '‥',
    '→',
    '★',
    '\ufe0f',
    'ヷ',
    'ゝ',
    '㐂',
    '⺀',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'iOS 19.1',
    '令和8年',
    'R8.4.1',
    'http://a.jp/?q=1',
    'a@b.co.jp',
    '4/10(金)',
  ],
  ...[
    '090-1234-5678',
    '〒160-0023',
    '西新宿2-8-1',
    '三分の一',
    '2、3日',
    'K123-45678',
    '9:00',
    '¥3,300',
    '1億2000万円',
  ],
]
const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((chosen) => chosen.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const notSaid = /[\p{Nd}\p{Script=Latin}\p{Script=Han}]/u

describe('any text', () => {
  it('comes back whole, and its kana have no digit, letter or kanji left', () => {
    const check = fc.property(texts, (text) => {
      const { segments, kana, romaji } = readText(text, analyzer)
      expect(segments.map((segment) => segment.text).join('')).toBe(normalizeText(text))
      for (const { reading } of segments) if (reading !== undefined) expect(reading).toMatch(/^[ぁ-ゖー、 〓]+$/)
      expect(kana).not.toMatch(notSaid)
      expect(romaji).not.toMatch(/[ぁ-ゖァ-ヶ\p{Script=Han}]/u)
    })
    fc.assert(check, { numRuns: 3000 })
  })

  it.each([
    ['500 kana without a mark', 'すもももももももものうち'.repeat(42).slice(0, 500)],
    ['500 kanji without a mark', '東京都新宿区西新宿電話番号確認'.repeat(34).slice(0, 500)],
    ['500 digits', '9'.repeat(500)],
    ['500 letters', 'a'.repeat(500)],
    ['500 emoji', '🎉'.repeat(500)],
    ['500 kanji of two code units', '𠮷'.repeat(500)],
    ['half-width katakana', 'ｿﾌﾄﾊﾞﾝｸ'],
    ['combining marks', 'か\u3099き\u3099は\u309a'],
    ['Cyrillic', 'Привет, 解約'],
    ['lone surrogates', '\ud800解\udc00約'],
    ['U+0000', '解\u0000約'],
  ])('is whole: %s', (_, text) => {
    const { segments } = readText(text, analyzer)
    expect(segments.map((segment) => segment.text).join('')).toBe(normalizeText(text))
  })
})
