import { describe, expect, it } from 'vitest'
import { openHomographs, readHomographs } from '../../../src/reading/homographs.ts'
import type { Token } from '../../../src/reading/token.ts'
import { readHomographRules } from '../../../tools/dictionary/homographs.ts'

/** Words of a sentence, apart by spaces; a part of speech may stand behind one: 歩く/動詞-自立. */
function tokens(sentence: string): Token[] {
  return sentence.split(' ').map((one) => {
    const [surface = '', kind = '名詞-一般'] = one.split('/')
    const [partOfSpeech = '', detail = ''] = kind.split('-')
    return { surface, partOfSpeech, detail, conjugation: '*', baseForm: surface, reading: 'モト' }
  })
}

/** What the word 方 is read as in a sentence, by rows without their reason. */
function readingOf(sentence: string, ...rows: string[]): string | undefined {
  const rules = readHomographRules(rows.map((row) => `${row}\twhy`).join('\n'))
  const read = readHomographs(tokens(sentence), openHomographs(rules))
  return read.find(({ surface }) => surface === '方')?.reading
}

describe('a row of homographs.tsv', () => {
  it.each([
    ['fits wherever nothing is asked', '方\tかた\t\t', '方', 'カタ'],
    ['asks for the word before', '方\tかた\t担当 の\t', '担当 の 方', 'カタ'],
    ['asks for all words of one alternative', '方\tかた\t担当 の\t', '係 の 方', 'モト'],
    ['takes any of its alternatives', '方\tかた\t担当 の|係 の\t', '係 の 方', 'カタ'],
    ['asks for what follows', '方\tほう\t\tが いい', '方 が いい', 'ホウ'],
    ['asks for both sides', '方\tほう\tの\tが', '係 の 方 は', 'モト'],
    ['asks for a part of speech', '方\tかた\t〈動詞〉\t', '歩く/動詞-自立 方', 'カタ'],
    ['asks for a detail', '方\tかた\t〈動詞-非自立〉\t', '歩く/動詞-自立 方', 'モト'],
    ['asks for a script', '方\tかた\t〈カタカナ〉\t', 'ホテル 方', 'カタ'],
    ['asks how a word ends', '方\tかた\t*人\t', '三人 方', 'カタ'],
    ['asks for a word somewhere before', '方\tかた\t…店\t', '店 の 係 の 方', 'カタ'],
    ['asks for a word somewhere behind', '方\tかた\t\t…店', '方 は 店', 'カタ'],
    ['does not look into the next sentence', '方\tかた\t\t…店', '方 。 店', 'モト'],
    ['turns a sign round', '方\tかた\t!の\t', '係 の 方', 'モト'],
    ['asks for the beginning', '方\tかた\t^\t', '方 は', 'カタ'],
    ['asks for the end', '方\tかた\t\t$', '係 の 方', 'カタ'],
    ['asks what the word itself is', '方〈接尾〉\tかた\t\t', '方', 'モト'],
  ])('%s', (_, row, sentence, reading) => {
    expect(readingOf(sentence, row)).toBe(reading)
  })

  it('stands before those behind it', () => {
    expect(readingOf('係 の 方', '方\tかた\tの\t', '方\tほう\t\t')).toBe('カタ')
    expect(readingOf('係 は 方', '方\tかた\tの\t', '方\tほう\t\t')).toBe('ホウ')
  })

  it.each([
    ['方\tkata\t\t\twhy', 'not kana'],
    ['方\tかた\t\t\t', 'no reason'],
    ['方\tかた\t\t\twhy\tmore', 'more than 5 columns'],
    ['\tかた\t\t\twhy', 'no word'],
  ])('that is wrong is named with its line: %j', (row, problem) => {
    expect(() => readHomographRules(`# rules\n${row}`)).toThrow(`homographs.tsv:2: ${row.split('\t')[0]}: `)
    expect(() => readHomographRules(row)).toThrow(problem)
  })
})
