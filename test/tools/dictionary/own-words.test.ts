import { describe, expect, it } from 'vitest'
import { readOwnWords, WordListProblems } from '../../../tools/dictionary/own-words.ts'

const leftIds = new Map([
  ['名詞-一般', 1285],
  ['助詞-連体化', 368],
  ['名詞-非自立-一般', 1310],
  ['助動詞-*-*-*-特殊・デス-未然形', 460],
])
const read = (...rows: string[]) => readOwnWords('words.tsv', rows.join('\n'), { leftIds, conjugations: new Map() })

describe('a row of the word list', () => {
  it('is a word; the pronunciation comes from the reading', () => {
    expect(read('# our words', '', '更新月\tこうしんづき\t\t名詞-一般\t3000\tunknown to IPADIC')).toEqual([
      {
        surface: '更新月',
        leftId: 1285,
        cost: 3000,
        baseForm: '更新月',
        reading: 'コウシンヅキ',
        pronunciation: 'コーシンヅキ',
      },
    ])
  })

  it('may say its pronunciation', () => {
    expect(read('au\tえーゆー\tエーユウ\t名詞-一般\t3000\tname')[0]?.pronunciation).toBe('エーユウ')
  })

  it('of a list has three columns where the list says the part of speech, four where it does not', () => {
    const expected = { surface: '更新月', leftId: 1285, reading: 'コウシンヅキ', cost: 3000 }
    expect(read('# part of speech: 名詞-一般', '更新月\tこうしんづき\t3000')).toMatchObject([expected])
    expect(read('更新月\tこうしんづき\t名詞-一般\t3000')).toMatchObject([expected])
    expect(() => read('更新月\tこうしんづき\t3000')).toThrow('3 columns, not 6')
  })

  it('may have a reading of several phrases', () => {
    expect(read('今橋町1\tいまはしちょう いち\t\t名詞-一般\t3000\ta town')[0]).toMatchObject({
      reading: 'イマハシチョウ イチ',
      pronunciation: 'イマハシチョー イチ',
    })
  })

  it('may hold several words', () => {
    const [entry] = read('係 の 方\tかかり の かた\t\t名詞-一般 助詞-連体化 名詞-非自立-一般\t3000\ta person')
    expect(entry).toMatchObject({ surface: '係の方', leftId: 1310, reading: 'カカリノカタ' })
    expect(entry?.parts?.map(([surface, , reading]) => [surface, reading])).toEqual([
      ['係', 'カカリ'],
      ['の', 'ノ'],
      ['方', 'カタ'],
    ])
  })
})

describe('an inflected word', () => {
  it('has its base form behind it', () => {
    const [entry] = read('何 でしょ=です\tなん でしょ\t\t名詞-一般 助動詞-*-*-*-特殊・デス-未然形\t3000\tIPADIC: なに')
    expect(entry).toMatchObject({ surface: '何でしょ', baseForm: '何です', leftId: 460 })
    expect(entry?.parts?.[1]).toEqual(['でしょ', '助動詞-*-*-*-特殊・デス-未然形', 'デショ', 'デショ', 'です'])
  })
})

describe('a fault is named with its line', () => {
  const cases: [row: string, problem: string][] = [
    ['更新月 こうしんづき', '1 columns, not 6'],
    ['ＳＩＭ\tしむ\t\t名詞-一般\t0\tword', 'not in normal form'],
    ['1,2塁\tいちにるい\t\t名詞-一般\t0\tword', 'a comma cannot stand in a word'],
    ['更新月\t更新づき\t\t名詞-一般\t0\tword', 'the reading “更新づき” is not kana'],
    ['更新月\tこうしんづき\t\t名前\t0\tword', 'IPADIC has no part of speech “名前”'],
    ['更新月\tこうしんづき\t\t名詞-一般\tlow\tword', 'the cost “low” is not a number'],
    ['更新月\tこうしんづき\t\t名詞-一般\t0\t', 'no reason'],
    ['でしょ\tでしょ\t\t助動詞-*-*-*-特殊・デス-未然形\t0\tword', 'write the base form behind it'],
    ['係 の 方\tかかりのかた\t\t名詞-一般\t0\tword', 'not kana'],
  ]
  it.each(cases)('%s', (row, problem) => {
    expect(() => read('# our words', row)).toThrow(WordListProblems)
    expect(() => read('# our words', row)).toThrow(`words.tsv:2: ${row.split('\t')[0]}: `)
    expect(() => read('# our words', row)).toThrow(problem)
  })

  it('a row that stands there twice', () => {
    const row = '更新月\tこうしんづき\t\t名詞-一般\t3000\tword'
    expect(() => read(row, row)).toThrow('words.tsv:2: 更新月: stands here twice')
  })
})
