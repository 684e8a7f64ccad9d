import { countersAt } from '../spoken/counters.ts'
import { numeralCharacters } from '../spoken/numeral.ts'
import type { Piece } from '../spoken/piece.ts'
import type { Token } from '../token.ts'
import { approximatePieces } from './approximate.ts'
import { bareNumber } from './bare-numbers.ts'
import { countedPieces, countersIn } from './counted-pieces.ts'
import { isTail, leans, tailToken } from './counter-tails.ts'

const numeral = new RegExp(`^(?:[${numeralCharacters}]+|\\d[\\d,]*(?:\\.\\d+)?)$`, 'u')
const vague = /^[何数幾]+$/u
const kanjiDigits = '〇一二三四五六七八九'
/** 十分 is enough, and no ten minutes. */
const enough = /^(?:足り|な|に注意|満足|くつろ|楽し|間に合|とい|と言|と思)/u
/** What 29・3 is before, as newspapers print it; 1・2年生 are two. */
const measures = /^(?:[%万億兆倍度点メキセミグト℃]|°C|[kcm]m|k?g)/u

/** Reads the numbers of a text with what they count: each becomes one word with its pieces. In: its words in order. */
export function readNumbers(tokens: readonly Token[]): Token[] {
  const read: Token[] = []
  let before = ''
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index]
    if (!token) break
    const count = numeralLength(tokens, index)
    const found =
      count > 0
        ? (pair(tokens, index, count) ??
          kanjiDecimal(tokens, index, count, before) ??
          numberWithCounter(tokens, index, count, before))
        : undefined
    const made = found?.tokens ?? [token]
    read.push(...made)
    before += made.map(({ surface }) => surface).join('')
    index += found?.count ?? 1
  }
  return read
}

/** How many words from here on are one numeral. */
function numeralLength(tokens: readonly Token[], index: number): number {
  let count = 0
  while (isNumeral(tokens[index + count]) && !isNumberOf(tokens, index + count)) count += 1
  return count > 0 || !asksHowMany(tokens, index) ? count : 1
}

/** 客室数126室: the number of them, no numeral. */
function isNumberOf(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.surface === '数' && /^\d/.test(tokens[index + 1]?.surface ?? '')
}

/** 何 in front of a counter that the dictionary does not know for one: 何文字, but 何色 なにいろ. */
function asksHowMany(tokens: readonly Token[], index: number): boolean {
  const [token, ...rest] = tokens.slice(index, index + 4)
  if (token?.surface !== '何' || token.partOfSpeech !== '名詞') return false
  return countersAt(join(rest)).some(
    ({ written }) => !/^[色語つ県市町村都府]$/u.test(written) && cover(rest, written.length).tail === '',
  )
}

function isNumeral(token: Token | undefined): boolean {
  return token !== undefined && !token.value && token.detail === '数' && numeral.test(token.surface)
}

type Made = { readonly tokens: Token[]; readonly count: number }

/** 2、3日: about that many. */
function pair(tokens: readonly Token[], index: number, count: number): Made | undefined {
  const [mark, to, ...rest] = tokens.slice(index + count, index + count + 5)
  if (!mark || !to || numeralLength(tokens, index + count + 1) !== 1) return undefined
  const written = join(tokens.slice(index, index + count))
  const found = approximatePieces(written, mark.surface, to.surface, join(rest))
  if (!found) return undefined
  const { count: units, tail } = cover(rest, found.unit.length)
  const surface = written + mark.surface + to.surface + found.unit
  return tail === '' ? { tokens: [valueToken(surface, found.pieces)], count: count + 2 + units } : undefined
}

/** 二・五メートル: 2.5, in kanji or in a newspaper; without a counter it may be a list. */
function kanjiDecimal(tokens: readonly Token[], index: number, count: number, before: string): Made | undefined {
  const point = tokens[index + count]
  const fraction = numeralLength(tokens, index + count + 1)
  const isThousands =
    point?.surface === '、' &&
    /^[〇一二三四五六七八九]{3}$/u.test(join(tokens.slice(index + count + 1, index + count + 1 + fraction)))
  if ((point?.surface !== '・' && !isThousands) || fraction === 0) return undefined
  const length = count + 1 + fraction
  const isMeasure = measures.test(join(tokens.slice(index + length, index + length + 2)))
  const whole = asDigits(tokens.slice(index, index + count), isMeasure)
  const decimals = asDigits(tokens.slice(index + count + 1, index + length), isMeasure)
  if (whole === '' || decimals === '') return undefined
  const counted = withCounter(
    isThousands ? whole + decimals : `${whole}.${decimals}`,
    tokens.slice(index + length, index + length + 8),
    before,
  )
  const [token, ...others] = counted?.tokens ?? []
  const [piece] = token?.value ?? []
  if (!counted || !piece) return undefined
  const text = join(tokens.slice(index, index + length)) + piece.text.slice(whole.length + 1 + decimals.length)
  return { tokens: [valueToken(text, [{ ...piece, text }]), ...others], count: length + counted.count }
}

/** 二五 as 25; '' for what has more than kanji digits, or than digits before a measure. */
function asDigits(tokens: readonly Token[], isMeasure: boolean): string {
  if (isMeasure && /^\d+$/.test(join(tokens))) return join(tokens)
  const tens = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(join(tokens))
  if (tens) return `${tens[1] ? kanjiDigits.indexOf(tens[1]) : 1}${tens[2] ? kanjiDigits.indexOf(tens[2]) : 0}`
  const digits = [...join(tokens)].map((kanji) => kanjiDigits.indexOf(kanji))
  return digits.every((digit) => digit >= 0) ? digits.join('') : ''
}

function numberWithCounter(tokens: readonly Token[], index: number, count: number, before: string): Made | undefined {
  const written = join(tokens.slice(index, index + count))
  const rest = tokens.slice(index + count, index + count + 8)
  const after = join(rest)
  const counted = withCounter(written, rest, before)
  if (counted) return { tokens: counted.tokens, count: count + counted.count }
  if (vague.test(written) || (written.length === 1 && !/\d/.test(written))) return undefined
  const pieces = bareNumber(written, before, after)
  return pieces && { tokens: [valueToken(written, pieces)], count }
}

function withCounter(written: string, rest: readonly Token[], before: string): Made | undefined {
  const after = join(rest)
  for (const { written: unit, counter } of countersIn(written, before, after)) {
    if (/[A-Za-z]$/.test(unit) && /^(?:[A-Za-z]|-\d)/.test(after.slice(unit.length))) continue
    if (written === '十' && unit === '分' && enough.test(after.slice(1))) continue
    const { count, tail } = cover(rest, unit.length)
    // 2つまで, which the dictionary cuts つま|で.
    const upTo = tail === 'ま' && rest[count]?.surface === 'で'
    if (tail !== '' && !upTo && !leans(tail)) continue
    const pieces = countedPieces(written, unit, counter, { before, after })
    if (!pieces) continue
    const made = [valueToken(written + unit, pieces)]
    // 8月末日, cut 月末|日.
    if (tail === '末' && rest[count]?.surface === '日') {
      return { tokens: [...made, tailToken('末日', written + unit)], count: count + 1 }
    }
    if (upTo) return { tokens: [...made, tailToken('まで', written + unit)], count: count + 1 }
    const leaning = tail || (isTail(rest[count], rest[count + 1]) ? (rest[count]?.surface ?? '') : '')
    if (leaning === '') return { tokens: made, count }
    return { tokens: [...made, tailToken(leaning, written + unit)], count: tail === '' ? count + 1 : count }
  }
  return undefined
}

/** How many words a counter takes, and what is left of the last of them. */
function cover(rest: readonly Token[], length: number): { count: number; tail: string } {
  let covered = 0
  let count = 0
  while (covered < length) covered += rest[count++]?.surface.length ?? length
  const last = rest[count - 1]?.surface ?? ''
  return { count, tail: last.slice(last.length - (covered - length)) }
}

function valueToken(surface: string, value: readonly Piece[]): Token {
  return { surface, partOfSpeech: '名詞', detail: '数', conjugation: '*', baseForm: surface, value }
}

function join(tokens: readonly Token[]): string {
  return tokens.map(({ surface }) => surface).join('')
}
