import { toKatakana } from '../kana.ts'
import { addressPieces } from '../spoken/address.ts'
import { type Counter, countedWord } from '../spoken/counter.ts'
import { dayOfMonth } from '../spoken/counter-table.ts'
import { countersAt } from '../spoken/counters.ts'
import { chunks, digitWord } from '../spoken/digits.ts'
import { rowsWord, yearWord } from '../spoken/number.ts'
import { numeralCharacters, numeralRows } from '../spoken/numeral.ts'
import { inOneBreath, type Piece } from '../spoken/piece.ts'
import { word } from '../spoken/word.ts'
import type { Token } from '../token.ts'
import { approximatePieces } from './approximate.ts'
import { namesCode } from './codes.ts'

const numeral = new RegExp(`^(?:[${numeralCharacters}]+|\\d[\\d,]*(?:\\.\\d+)?)$`, 'u')
const vague = /^[何数幾]+$/u
/** 3分の2. */
const fraction = new RegExp(`^分の[${numeralCharacters}]`, 'u')
const denominator: Counter = { name: 'ぶんの' }
const part: Counter = { name: 'ぶ' }
const schoolClass: Counter = { name: 'くみ' }
/** Sapporo's blocks are よじょう, くじょう; articles of a law よんじょう. */
const block: Counter = { name: 'じょう', last: { よん: 'よ', きゅう: 'く' } }
const lotWithNumber: Counter = { name: 'ばんちの' }
/** What leans on a counter and is read so after it and nowhere else. */
const tails: ReadonlyMap<string, string> = new Map([
  ['目', 'め'],
  ['間', 'かん'],
  ['前', 'まえ'],
  ['後', 'ご'],
  ['半', 'はん'],
  ['分', 'ぶん'],
  ['代', 'だい'],
  ['台', 'だい'],
  ['度', 'ど'],
  ['生', 'せい'],
  ['来', 'らい'],
  ['余', 'よ'],
  ['版', 'ばん'],
  ['玉', 'だま'],
  ['札', 'さつ'],
  ['組', 'ぐみ'],
  ['児', 'じ'],
  ['制', 'せい'],
  ['頃', 'ごろ'],
  ['弱', 'じゃく'],
  ['強', 'きょう'],
  ['毎', 'ごと'],
  ['払い', 'ばらい'],
  ['縛り', 'しばり'],
  ['引き', 'びき'],
  ['引', 'びき'],
  ['折り', 'おり'],
  ['締め', 'じめ'],
  ['建て', 'だて'],
  ['立て', 'だて'],
  ['様', 'さま'],
  ['中', 'ちゅう'],
  ['末', 'まつ'],
])
/** In an address 号 counts rooms; elsewhere issues, roads, home runs. */
const roomBefore = /(?:番地?|丁目|-|棟|荘|館|室|[ァ-ヶー]) ?$/u
/** What the dictionary takes for one word with a counter: つと. */
const particles = /^[のとがもをにや]$/u
/** All through them: 1日中 いちにちじゅう, but 3日中 みっかちゅう. */
const wholeSpans = /^[1一][日年晩]$/u
const dayBefore = /(?:\d月|[一二三四五六七八九十]月|毎月|今月|来月|先月|翌月|当月|同月|月の|年)$/u
const durationAfter =
  /^(?:は(?:24|二十四)時間|は[長短]|間|中|あたり|当たり|当り|につき|ごと|毎|おき|目|分|半|で|かけ|かか|以内|以上|程度|ほど|くらい|ぐらい|平均|前|後|早|遅|も|だけ|しか|に?[約最]|に?[0-9一二三四五六七八九十百千何数]|の(?:利用|通信|上限|うち|始|終|平均|最|お?食))/u

/** Reads the numbers of a text with what they count: each becomes one word with its pieces. In: its words in order. */
export function readNumbers(tokens: readonly Token[]): Token[] {
  const read: Token[] = []
  let before = ''
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index]
    if (!token) break
    const count = numeralLength(tokens, index)
    const found =
      count > 0 ? (pair(tokens, index, count) ?? numberWithCounter(tokens, index, count, before)) : undefined
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
  while (isNumeral(tokens[index + count])) count += 1
  return count > 0 || !asksHowMany(tokens, index) ? count : 1
}

/** 何 in front of a counter that the dictionary does not know for one: 何文字, but 何色 なにいろ. */
function asksHowMany(tokens: readonly Token[], index: number): boolean {
  const [token, ...rest] = tokens.slice(index, index + 4)
  if (token?.surface !== '何' || token.partOfSpeech !== '名詞') return false
  return countersAt(join(rest)).some(
    ({ written }) => !/^[色語つ]$/u.test(written) && cover(rest, written.length).tail === '',
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

function numberWithCounter(tokens: readonly Token[], index: number, count: number, before: string): Made | undefined {
  const written = join(tokens.slice(index, index + count))
  const rest = tokens.slice(index + count, index + count + 8)
  const after = join(rest)
  const counted = withCounter(written, rest, before)
  if (counted) return { tokens: counted.tokens, count: count + counted.count }
  if (vague.test(written) || (written.length === 1 && !/\d/.test(written))) return undefined
  const pieces = bare(written, before, after)
  return pieces && { tokens: [valueToken(written, pieces)], count }
}

function withCounter(written: string, rest: readonly Token[], before: string): Made | undefined {
  const after = join(rest)
  const counters = fraction.test(after)
    ? [{ written: '分の', counter: denominator }]
    : countersIn(written, before, after)
  for (const { written: unit, counter } of counters) {
    if (/[A-Za-z]$/.test(unit) && /^[A-Za-z]/.test(after.slice(unit.length))) continue
    const { count, tail } = cover(rest, unit.length)
    if (tail !== '' && !tails.has(tail) && !particles.test(tail)) continue
    const pieces = countedPieces(written, unit, counter, { before, after })
    if (!pieces) continue
    const made = [valueToken(written + unit, pieces)]
    const leaning = tail || (isTail(rest[count], rest[count + 1]) ? (rest[count]?.surface ?? '') : '')
    if (leaning === '') return { tokens: made, count }
    return { tokens: [...made, tailToken(leaning, written + unit)], count: tail === '' ? count + 1 : count }
  }
  return undefined
}

/** 分 is ふん, but ぶ behind 割 and behind the degrees of a fever; 条 behind 北 and 南 is a block. */
function countersIn(written: string, before: string, after: string): ReturnType<typeof countersAt> {
  if (/[北南]$/u.test(before) && after.startsWith('条')) return [{ written: '条', counter: block }]
  const isPart = before.endsWith('割') || (before.endsWith('度') && /^[1-9一二三四五六七八九]$/u.test(written))
  return isPart && after.startsWith('分') ? [{ written: '分', counter: part }] : countersAt(after)
}

/** How many words a counter takes, and what is left of the last of them. */
function cover(rest: readonly Token[], length: number): { count: number; tail: string } {
  let covered = 0
  let count = 0
  while (covered < length) covered += rest[count++]?.surface.length ?? length
  const last = rest[count - 1]?.surface ?? ''
  return { count, tail: last.slice(last.length - (covered - length)) }
}

/** A verb leans on the counter where it is no verb any more: 10%引き, but 10円引きます. */
function isTail(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || !tails.has(token.surface)) return false
  return (
    token.partOfSpeech === '名詞' ||
    (token.partOfSpeech === '動詞' && !/^(?:助動詞|助詞接続)$/.test(next?.partOfSpeech ?? ''))
  )
}

function countedPieces(
  written: string,
  unit: string,
  counter: Counter,
  { before, after }: { readonly before: string; readonly after: string },
): readonly Piece[] | undefined {
  const digits = /^\d+$/.test(written)
  const isRoom = unit === '号室' || (unit === '号' && roomBefore.test(before))
  if (digits && isRoom && (written.length > 2 || written.startsWith('0'))) {
    return addressPieces(written + unit)
  }
  const isCode = /^0\d/.test(written) || (written.length > 4 && /^[号番]$/u.test(unit) && namesCode(before))
  if (digits && isCode && !/^[月日時分秒年]/.test(unit)) {
    return [...inOneBreath(spelled(written)), { text: unit, word: word(counter.name) }]
  }
  const rows = numeralRows(written)
  if (!rows) return undefined
  const text = written + unit
  if (unit === '年' && /^[1-9]\d{3}$/.test(written)) return [{ text, word: yearWord(Number(written)) }]
  if (unit === '組' && isSchoolClass(before, after.slice(unit.length))) {
    return [{ text, word: countedWord(rows, schoolClass) }]
  }
  // 602番地1 has a の that is not written.
  if (unit === '番地' && /^\d/.test(after.slice(unit.length))) return [{ text, word: countedWord(rows, lotWithNumber) }]
  const isDay =
    unit === '日' && rows.flat().join('') === 'いち' && isDayOfMonth(written, before, after.slice(unit.length))
  return [{ text, word: countedWord(rows, isDay ? dayOfMonth : counter) }]
}

/** 2組 of a school is にくみ; ふたくみ are two pairs. */
function isSchoolClass(before: string, after: string): boolean {
  return (
    /年$|組[とや、]$/u.test(before) ||
    /^(?:の(?:担任|先生|生徒|児童|教室|みんな|子)|[とや、][\d一二三四五六七八九]+組)/u.test(after)
  )
}

/** 1日 is the first of a month after a month and, in digits, where nothing says that it is a span of time. */
function isDayOfMonth(written: string, before: string, after: string): boolean {
  return dayBefore.test(before) || (/^\d/.test(written) && !durationAfter.test(after))
}

/** A number that counts nothing that we know: as a number, or digit by digit where it is a code. */
function bare(written: string, before: string, after: string): readonly Piece[] | undefined {
  if (/^\d+$/.test(written) && isCode(written, before, after)) {
    return chunks(spelled(written), 5).flatMap((row) => inOneBreath(row))
  }
  const rows = numeralRows(written)
  return rows ? [{ text: written, word: rowsWord(rows) }] : inOneBreath([...written].map(pieceByItself))
}

function isCode(digits: string, before: string, after: string): boolean {
  if (digits.length > 1 && digits.startsWith('0')) return true
  if (namesCode(before) && digits.length > 2) return true
  if (digits.length < 5) return false
  return !(
    digits.endsWith('00') || /^(?:以[上下内]|未満|程度|ほど|くらい|ぐらい|を[超切下上]|近|余|弱|強|人|台)/u.test(after)
  )
}

/** A sign of what is no number after all: 1一. */
function pieceByItself(text: string): Piece {
  if (/\d/.test(text)) return { text, word: digitWord(text) }
  const rows = numeralRows(text)
  return rows ? { text, word: rowsWord(rows) } : { text }
}

function spelled(digits: string): readonly Piece[] {
  return [...digits].map((digit) => ({ text: digit, word: digitWord(digit) }))
}

function valueToken(surface: string, value: readonly Piece[]): Token {
  return { surface, partOfSpeech: '名詞', detail: '数', conjugation: '*', baseForm: surface, value }
}

function tailToken(surface: string, counted: string): Token {
  const particle = particles.test(surface)
  const kana = surface === '中' && wholeSpans.test(counted) ? 'じゅう' : (tails.get(surface) ?? surface)
  return {
    surface,
    partOfSpeech: particle ? '助詞' : '名詞',
    detail: particle ? (surface === 'の' ? '連体化' : '格助詞') : '接尾',
    conjugation: '*',
    baseForm: surface,
    reading: toKatakana(kana),
    pronunciation: word(kana).said,
  }
}

function join(tokens: readonly Token[]): string {
  return tokens.map(({ surface }) => surface).join('')
}
