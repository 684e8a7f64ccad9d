import { numberWord } from '../spoken/number.ts'
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
const measure =
  /[0-9A-Za-z円回本枚個人月日年台]$|(?:センチ|ミリ|メートル|インチ|ピクセル|リットル|グラム|キロ|ポイント)$/u

/** Marks that are said by their names where they stand by themselves: 「×」, 午後は△. */
const marks: ReadonlyMap<string, string> = new Map([
  ['×', 'ばつ'],
  ['○', 'まる'],
  ['◯', 'まる'],
  ['◎', 'にじゅうまる'],
  ['△', 'さんかく'],
])
const beforeMark = /(?:[「『(【はがをにもとや、,:|/・]|すべて|全て|全部|^)$/u
const afterMark = /^(?:[」』)】、。,/・|をがはとやだ印]|で[すあしは、]|です|に(?:し|な)|$)/u
/** A key of the phone by itself, in brackets or before what is done with it. */
const key = /^(?:[「『(【][*#][」』)】]|[^*#]?[*#][をとがはやボキ]|\d[*#](?:[」』)】、。]|[^\dA-Za-z]|$))$/u

/** What is said before the digits that follow, unless it ends a word. */
const labels: readonly (readonly [RegExp, string])[] = [
  [/÷(?=\d)/y, 'わる'],
  [/√(?=\d)/y, 'るーと'],
  [/No(?=\d)/y, 'なんばー'],
  [/※印/y, 'こめじるし'],
  [/[pP]\.(?=\d)/y, 'ぺーじ'],
  [/@(?=[A-Za-z_][\w.]{2,})/y, 'あっとまーく'],
]

/** A sign before a number (-5°C, ▲430円, No3), between two measures (75cm×30cm), or a key of the phone (「*」). */
export const findSign: Finder = (text, at) => {
  const [before, after] = [text.slice(0, at), text.slice(at + 1)]
  return (
    times(text[at] ?? '', before, after) ??
    phoneKey(text, at) ??
    fileSign(text, at) ??
    label(text, at) ??
    mark(text[at] ?? '', before, after)
  )
}

/** ②: the number in the circle. */
export const findCircled: Finder = (text, at) => {
  const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'.indexOf(text[at] ?? '-')
  if (circled < 0) return undefined
  return { length: 1, pieces: [{ text: text[at] ?? '', word: numberWord(circled + 1) }], standIn: '、' }
}

function times(sign: string, before: string, after: string): Found | undefined {
  const name = marks.get(sign)
  if (name !== undefined && beforeMark.test(before) && afterMark.test(after)) {
    return { length: 1, pieces: [{ text: sign, word: word(name) }], standIn: '印' }
  }
  const inSum = /^[^。]*[÷=]/u.test(after) && /\p{Script=Han}$/u.test(before)
  if (sign !== '×' || !(measure.test(before) || inSum) || !/^ ?[\d\p{Script=Han}A-Za-zァ-ヶ]/u.test(after))
    return undefined
  return { length: 1, pieces: [{ text: sign, word: word('かける') }], standIn: '、' }
}

function phoneKey(text: string, at: number): Found | undefined {
  const sign = text[at] ?? ''
  const isPressed =
    key.test(text.slice(Math.max(0, at - 1), at + 2)) || /^\d{1,2}[をとでの」』]/u.test(text.slice(at + 1))
  if (!/^[*#]$/.test(sign) || !isPressed) return undefined
  return { length: 1, pieces: [{ text: sign, word: word(sign === '*' ? 'こめじるし' : 'しゃーぷ') }], standIn: '鍵' }
}

/** In the name of a file. */
const inFileName =
  /(?<!_)_(?=[A-Za-z0-9\p{Script=Han}ァ-ヶ])|\?(?=[a-z]+=)|\.(?=(?:docx?|xlsx?|pptx?|pdf|jpe?g|png|gif|zip|txt|csv|mp[34]|html?|exe|json)(?![A-Za-z0-9]))/iuy
const fileSigns: Readonly<Record<string, string>> = {
  _: 'あんだーばー',
  '.': 'どっと',
  '?': 'くえすちょんまーく',
  '-': 'はいふん',
  '@': 'あっとまーく',
  '/': 'すらっしゅ',
  ':': 'ころん',
  '!': 'びっくりまーく',
}

function fileSign(text: string, at: number): Found | undefined {
  const quoted = /^[「『][-_@/.:?!][」』]$/.test(text.slice(Math.max(0, at - 1), at + 2)) ? text[at] : undefined
  const sign = quoted ?? matchAt(inFileName, text, at)?.[0]
  if (sign === undefined) return undefined
  return { length: 1, pieces: [{ text: sign, word: word(fileSigns[sign] ?? '') }], standIn: '、' }
}

function label(text: string, at: number): Found | undefined {
  if (/[A-Za-z]$/.test(text.slice(0, at))) return undefined
  if (/^M\d\.\d/.test(text.slice(at)) && /地震|震源|震度|沖|余震/u.test(text)) {
    return { length: 1, pieces: [{ text: 'M', word: word('まぐにちゅーど') }], standIn: '約' }
  }
  const [roman = ''] = /^I{1,3}(?![A-Za-z0-9])/.exec(text.slice(at)) ?? []
  if (roman !== '' && /(?:級|区分|期|型|種|編|部|相|類|語|数学)$/u.test(text.slice(0, at))) {
    return { length: roman.length, pieces: [{ text: roman, word: numberWord(roman.length) }], standIn: '8' }
  }
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
  if (/^[-−+]$/.test(sign) && /(?![比差度引右左])[\d\p{Script=Han}A-Za-z)]$/u.test(before)) return undefined
  // 「ぬ-204」 and 「-03」 are codes.
  if (sign === '-' && /[「『]$/u.test(before) && after.startsWith('0')) {
    return { length: 1, pieces: [{ text: sign, word: word('はいふん') }], standIn: '、' }
  }
  if (sign === '-' && /(?:[「『(][ぁ-ん]|(?<![ァ-ヶー])[ァ-ヶ])$/u.test(before)) return undefined
  return { length: 1, pieces: [{ text: sign, word: word(name) }], standIn: '約' }
}
