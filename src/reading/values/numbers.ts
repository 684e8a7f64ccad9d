import { toHiragana } from '../kana.ts'
import { countedWord } from '../spoken/counter.ts'
import { countersAt } from '../spoken/counters.ts'
import { counted, numberWord } from '../spoken/number.ts'
import { numeralRows } from '../spoken/numeral.ts'
import { phrases, word } from '../spoken/word.ts'
import { type Finder, type Found, foundPieces, matchAt, numberStandIn } from './found.ts'

const yen = /([¥$€£₩])( ?)(\d[\d,]*(?:\.\d+)?)([万億千]?)/y
const ratio = /(\d{1,3}):(\d)(?![\d:])/y
const ratioOfThree = /(\d):(\d):(\d)(?![\d:])/y
const separated = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+/y

/** What a currency's sign is read as, behind the amount. */
const currencies: Readonly<Record<string, string>> = {
  '¥': '円',
  $: 'ドル',
  '€': 'ユーロ',
  '£': 'ポンド',
  '₩': 'ウォン',
}

/** An amount behind its sign: ¥3,300 is さんぜん さんびゃくえん. */
export const findAmount: Finder = (text, at) => {
  const [all, sign = '', space = '', digits = '', unit = ''] = matchAt(yen, text, at) ?? []
  const rows = numeralRows(digits.replace(/,$/, '') + unit)
  if (all === undefined || !rows) return undefined
  const written = digits.replace(/,$/, '') + unit
  const currency = currencies[sign] ?? ''
  const [{ counter } = { counter: { name: toHiragana(currency) } }] = countersAt(currency)
  const pieces = [{ text: sign + space }, { text: written, word: countedWord(rows, counter) }]
  return { length: sign.length + space.length + written.length, pieces, standIn: '8円' }
}

/** .315 of a batter is さんわり いちぶ ごりん. */
const battingAverage = /\.(\d)(\d)(\d)(?!\d)/y

export const findBattingAverage: Finder = (text, at) => {
  const [all, ...digits] = matchAt(battingAverage, text, at) ?? []
  if (all === undefined || !/(?:打|勝|出塁)率\D{0,2}$/u.test(text.slice(0, at))) return undefined
  const words = ['わり', 'ぶ', 'りん'].flatMap((name, index) =>
    digits[index] === '0' ? [] : [counted(Number(digits[index]), { name })],
  )
  return { length: all.length, pieces: [{ text: all, word: phrases(words) }], standIn: numberStandIn }
}

/** A ratio: 16:9 is じゅうろくたい きゅう; with two digits behind the colon it is a time. */
export const findRatio: Finder = (text, at) => {
  if (/[\d:]$/.test(text.slice(0, at))) return undefined
  const three = matchAt(ratioOfThree, text, at)
  if (three) return inRatio([...three].slice(1))
  const [all, left = '', right = ''] = matchAt(ratio, text, at) ?? []
  if (all === undefined) return undefined
  return against(left, ':', right)
}

/** 1:2:1. */
function inRatio(parts: readonly string[]): Found {
  const pieces = parts.flatMap((text, index) => [
    ...(index > 0 ? [{ text: ':', word: word('たい'), attached: true as const }] : []),
    { text, word: numberWord(Number(text)) },
  ])
  return foundPieces(pieces, numberStandIn)
}

/** Two numbers against each other: 3:2 and 3-2 are さんたい に. In: as they are written, with what stands between them. */
export function against(left: string, sign: string, right: string): Found {
  const pieces = [
    { text: left, word: numberWord(Number(left)) },
    { text: sign, word: word('たい'), attached: true as const },
    { text: right, word: numberWord(Number(right)) },
  ]
  return { length: left.length + sign.length + right.length, pieces, standIn: numberStandIn }
}

/** A number with separators or a point, for `readNumbers` to read with what it counts. */
export function numberAt(text: string, at: number): string | undefined {
  return /\d[.,]?$/.test(text.slice(Math.max(0, at - 2), at)) ? undefined : matchAt(separated, text, at)?.[0]
}
