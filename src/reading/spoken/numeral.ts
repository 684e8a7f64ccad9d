import { beforeLargeUnit, type NumberRows, numberPhrases, withLargeUnit, withPower } from './number.ts'

const kanjiDigits: Readonly<Record<string, string>> = {
  〇: 'ぜろ',
  零: 'れい',
  一: 'いち',
  二: 'に',
  三: 'さん',
  四: 'よん',
  五: 'ご',
  六: 'ろく',
  七: 'なな',
  八: 'はち',
  九: 'きゅう',
  壱: 'いち',
  弐: 'に',
  参: 'さん',
  伍: 'ご',
  何: 'なん',
  数: 'すう',
  幾: 'いく',
}
const powers: Readonly<Record<string, string>> = { 十: 'じゅう', 拾: 'じゅう', 百: 'ひゃく', 千: 'せん' }
const ranks = ['じゅう', 'ひゃく', 'せん']
const largeUnits: Readonly<Record<string, string>> = { 万: 'まん', 億: 'おく', 兆: 'ちょう' }
const decimals = ['ぜろ', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう']
const beforePoint: Readonly<Record<string, string>> = { ぜろ: 'れい', いち: 'いっ', はち: 'はっ', じゅう: 'じゅっ' }

/** Everything that a numeral may be made of. */
export const numeralCharacters = '0-9〇零一二三四五六七八九壱弐参伍何数幾十拾百千万萬億兆'

/**
 * A number as it is written, in words.
 *
 * In: digits, with thousands separators and a decimal point or without (3,300, 1.5), kanji (二十四, 二〇二六), or both
 * (1億2000万, 3千, 数十). Out: its rows as `numberPhrases` gives them; 1.5 is いってんご, 0.5 れいてんご. Undefined for
 * what is no such number, and for more than fifteen digits. Throws nothing. Source: README.md, Numbers and counters.
 */
export function numeralRows(written: string): NumberRows | undefined {
  const sections =
    written
      .replaceAll(',', '')
      .replaceAll('萬', '万')
      .match(/[^万億兆]*[万億兆]|[^万億兆]+/gu) ?? []
  const rows = sections.map((section) => {
    const unit = largeUnits[section.at(-1) ?? '']
    return unit === undefined ? smallRows(section, false) : withUnit(smallRows(section.slice(0, -1), true), unit)
  })
  return rows.length === 0 || rows.some((part) => part === undefined) ? undefined : rows.flatMap((part) => part ?? [])
}

function withUnit(rows: NumberRows | undefined, unit: string): NumberRows | undefined {
  if (rows?.length === 0) return [[unit]]
  return rows && withLargeUnit(rows, unit)
}

function smallRows(text: string, isBeforeUnit: boolean): NumberRows | undefined {
  if (text === '') return isBeforeUnit ? [] : undefined
  if (/^\d+$/.test(text)) return digitsRows(text, isBeforeUnit)
  const [, digits = '', large = ''] = /^(\d{2,})(千|百|数)$/u.exec(text) ?? []
  // 1,284千円, as bookkeepers count; 10数年.
  if (digits !== '') return digitsWith(digits, large)
  const [, whole, fraction] = /^(\d+)\.(\d+)$/.exec(text) ?? []
  if (whole && fraction) return decimalRows(whole, fraction)
  const parts = text.match(/\d+|[^\d]/gu) ?? []
  return parts.some((part) => part in powers) ? powerRows(parts, isBeforeUnit) : positionalRows(parts)
}

function digitsWith(digits: string, large: string): NumberRows | undefined {
  const rows = digitsRows(digits, false)
  if (large !== '数') return rows && [...rows, [large === '千' ? 'せん' : 'ひゃく']]
  return digits.endsWith('0') ? rows && joinTens([...rows.map((row) => [...row]), ['すう']]) : undefined
}

function digitsRows(text: string, isBeforeUnit: boolean): NumberRows | undefined {
  const number = Number(text)
  if (text.length > 15) return undefined
  return isBeforeUnit && number > 0 && number < 10_000 ? beforeLargeUnit(number) : numberPhrases(number)
}

function decimalRows(whole: string, fraction: string): NumberRows | undefined {
  const rows = rowsBeforePoint(whole)
  const digits = [...fraction].map((digit) => decimals[Number(digit)] ?? '')
  return rows && [...rows.slice(0, -1), [...(rows.at(-1) ?? []), ...digits]]
}

/** In: the digits before a point. Out: their rows with てん behind: いってん, れいてん. Undefined as `numeralRows`. */
export function rowsBeforePoint(digits: string): NumberRows | undefined {
  const rows = digitsRows(digits, false)
  if (!rows) return undefined
  const last = rows.at(-1) ?? []
  const end = last.at(-1) ?? ''
  return [...rows.slice(0, -1), [...last.slice(0, -1), beforePoint[end] ?? end, 'てん']]
}

/** 二十四, 三百, 数十, 3千: each power has at most one digit before it. */
function powerRows(parts: readonly string[], isBeforeUnit: boolean): NumberRows | undefined {
  const rows: string[][] = []
  let digit: string | undefined
  let below = Number.POSITIVE_INFINITY
  for (const part of parts) {
    const power = powers[part]
    if (power === undefined) {
      if (digit !== undefined) return undefined
      digit = digitWordOf(part)
      if (digit === undefined) return undefined
      continue
    }
    const rank = ranks.indexOf(power)
    if (rank >= below) return undefined
    below = rank
    rows.push(powerRow(digit, power, isBeforeUnit && parts.length === 1))
    digit = undefined
  }
  return joinTens(digit === undefined ? rows : [...rows, [digit]])
}

function powerRow(digit: string | undefined, power: string, isAloneBeforeUnit: boolean): string[] {
  if (digit === undefined) return [power === 'せん' && isAloneBeforeUnit ? 'いっせん' : power]
  if (power === 'じゅう') return digit === 'いち' ? ['いち', power] : [digit, power]
  return digit === 'いち' && power === 'せん' ? ['いっせん'] : [withPower(digit, power)]
}

/** Tens and ones are one phrase, a せん without a number stays with what follows. */
function joinTens(rows: readonly string[][]): NumberRows {
  const joined: string[][] = []
  for (const row of rows) {
    const before = joined.at(-1)
    const isTail = before?.at(-1) === 'じゅう' || (before?.length === 1 && before[0] === 'せん')
    if (before && isTail) joined[joined.length - 1] = [...before, ...row]
    else joined.push(row)
  }
  return joined
}

function digitWordOf(part: string): string | undefined {
  if (/^\d$/.test(part)) return decimals[Number(part)]
  return kanjiDigits[part]
}

/** 二〇二六 is what 2026 is. */
function positionalRows(parts: readonly string[]): NumberRows | undefined {
  const digits = parts.map((part) => '〇一二三四五六七八九'.indexOf(part))
  if (parts.length > 1 && digits.every((digit) => digit >= 0)) return digitsRows(digits.join(''), false)
  const [only] = parts
  const word = only === undefined || parts.length > 1 ? undefined : digitWordOf(only)
  return word === undefined ? undefined : [[word]]
}
