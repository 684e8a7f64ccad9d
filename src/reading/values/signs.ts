import { word } from '../spoken/word.ts'
import { type Finder, type Found, matchAt } from './found.ts'

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
const measure = /[0-9A-Za-z円回本枚個人月日年台]$|(?:センチ|ミリ|メートル|インチ|ピクセル)$/u

/** A mark by itself in brackets: 「×」 is ばつ. */
const rightOrWrong = /^[「『(【][×○][」』)】]$/u
/** A key of the phone by itself, in brackets or before what is done with it. */
const key = /^(?:[「『(【][*#][」』)】]|[^*#]?[*#][をとがはやボキ])$/u

/** What is said before the digits that follow, unless it ends a word. */
const labels: readonly (readonly [RegExp, string])[] = [
  [/÷(?=\d)/y, 'わる'],
  [/No(?=\d)/y, 'なんばー'],
]

/** A sign before a number (-5°C, ▲430円, No3), between two measures (75cm×30cm), or a key of the phone (「*」). */
export const findSign: Finder = (text, at) => {
  const [before, after] = [text.slice(0, at), text.slice(at + 1)]
  return (
    times(text[at] ?? '', before, after) ?? phoneKey(text, at) ?? label(text, at) ?? mark(text[at] ?? '', before, after)
  )
}

function times(sign: string, before: string, after: string): Found | undefined {
  if (/^[×○]$/.test(sign) && rightOrWrong.test(before.slice(-1) + sign + after.slice(0, 1))) {
    return { length: 1, pieces: [{ text: sign, word: word(sign === '×' ? 'ばつ' : 'まる') }], standIn: '印' }
  }
  if (sign !== '×' || !measure.test(before) || !/^ ?[\d\p{Script=Han}A-Za-z]/u.test(after)) return undefined
  return { length: 1, pieces: [{ text: sign, word: word('かける') }], standIn: '、' }
}

function phoneKey(text: string, at: number): Found | undefined {
  const sign = text[at] ?? ''
  if (!/^[*#]$/.test(sign) || !key.test(text.slice(Math.max(0, at - 1), at + 2))) return undefined
  return { length: 1, pieces: [{ text: sign, word: word(sign === '*' ? 'こめじるし' : 'しゃーぷ') }], standIn: '鍵' }
}

function label(text: string, at: number): Found | undefined {
  if (/[A-Za-z]$/.test(text.slice(0, at))) return undefined
  for (const [pattern, name] of labels) {
    const written = matchAt(pattern, text, at)?.[0]
    if (written) return { length: written.length, pieces: [{ text: written, word: word(name) }], standIn: '約' }
  }
  return undefined
}

function mark(sign: string, before: string, after: string): Found | undefined {
  const name = beforeNumber.get(sign)
  if (name === undefined || !/^[\d¥]/.test(after)) return undefined
  // Behind 前年比 and its like stands how much more or less.
  if (/^[-−+±]$/.test(sign) && /(?![比差])[\d\p{Script=Han}A-Za-z)]$/u.test(before)) return undefined
  return { length: 1, pieces: [{ text: sign, word: word(name) }], standIn: '約' }
}
