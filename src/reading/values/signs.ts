import { word } from '../spoken/word.ts'
import type { Finder } from './found.ts'

/** Before a number. ▲ is what bookkeepers write for a minus. */
const beforeNumber: ReadonlyMap<string, string> = new Map([
  ['-', 'まいなす'],
  ['−', 'まいなす'],
  ['▲', 'まいなす'],
  ['△', 'まいなす'],
  ['+', 'ぷらす'],
  ['±', 'ぷらすまいなす'],
])
/** What a measure may end with; 〇×, the marks for right and wrong, is none. */
const measure = /[0-9A-Za-z]$|(?:センチ|ミリ|メートル|インチ|ピクセル)$/u

/** A key of the phone by itself, in brackets or before what is done with it. */
const key = /^(?:[「『(【][*#][」』)】]|[^*#]?[*#][をとがはやボキ])$/u

/** The sign before a number, or between two measures: -5°C, ▲430円, 幅75cm×高さ30cm; a key of the phone: 「*」. */
export const findSign: Finder = (text, at) => {
  const sign = text[at] ?? ''
  const before = text.slice(0, at)
  if (sign === '×') {
    return measure.test(before)
      ? { length: 1, pieces: [{ text: sign, word: word('かける') }], standIn: '、' }
      : undefined
  }
  if (/^[*#]$/.test(sign) && key.test(before.slice(-1) + sign + text.slice(at + 1, at + 2))) {
    return { length: 1, pieces: [{ text: sign, word: word(sign === '*' ? 'こめじるし' : 'しゃーぷ') }], standIn: '鍵' }
  }
  const name = beforeNumber.get(sign)
  if (name === undefined || !/^[\d¥]/.test(text.slice(at + 1))) return undefined
  if (/^[-−+±]$/.test(sign) && /[\d\p{Script=Han}A-Za-z)]$/u.test(before)) return undefined
  return { length: 1, pieces: [{ text: sign, word: word(name) }], standIn: '約' }
}
