import { countersAt } from '../spoken/counters.ts'
import { digitGroups, digitWord, spelledDigits } from '../spoken/digits.ts'
import { phoneNumberPieces } from '../spoken/phone-number.ts'
import { inOneBreath, type Piece } from '../spoken/piece.ts'
import { postalCodePieces } from '../spoken/postal-code.ts'
import { word } from '../spoken/word.ts'
import { type Finder, matchAt, numberStandIn } from './found.ts'

const hyphenated = /0\d{1,4}-\d{1,4}-\d{3,4}(?![-\d])/y
const bracketed = /(\(?)(0\d{1,4})(\) ?|\()(\d{1,4})([)-])(\d{3,4})(?!\d)/y
const bare = /(0120|0570|0800|0[5-9]0)(\d{3,4})(\d{3,4})(?!\d)/y
const landline = /0[1-9]\d{8}(?!\d)/y
/** A beginning, or a number of another country: +82-10, +44 20 7946 0018. */
const foreign = /\+(?!81)\d{1,3}(?:[- ]\d{1,4}){1,4}(?!\d)/y
const international = /\+81[- ]?\(?0?\)?[- ]?\d{1,4}[- ]?\d{1,4}[- ]?\d{3,4}(?!\d)/y
/** *184, #9910, and what a phone does by itself: *#06#. */
const withSign = /(?:[*#]\d{3,6}#?|\*[*#]\d{2,6}#?|[*#]\d{2}[*#])(?![\d])/y
const short = /\d{3,5}(?![-\d.,:])/y
const postal = /(〒 ?)?(\d{3}-?\d{4})(?![-\d])/y

/** Numbers of three digits that everybody says digit by digit. Source: 総務省, 電気通信番号 (1XY). */
const shortCodes = /^1(?:04|1[3-7]|36|4[48]|51|57|71|77|8[4689])$/
/** Codes of four digits by which services of a line are set. */
const serviceCodes = /^14\d\d$/
/** 104番の札 is a number in a row. */
const namesShortCode = /^番(?:に|へ|を|で(?!す)|まで|から|か|、|。|」|は|$)/u
/** Where a text speaks of calls; elsewhere 148 may be somebody's blood pressure. */
const aboutCalls =
  /電話|携帯|スマホ|局番|ホットライン|ナビ|かけ|ダイヤル|問い?合わ?せ|連絡|通報|番|サポート|相談|発信|コール|窓口|ドコモ|au|ソフトバンク|災害|伝言|天気|時報|押/u
const aboutServices = /転送|留守番|留守電|発信者|ダイヤル|通知|解除/u
const beforeShortCode = /(?:電話番号|電話|ダイヤル|番号|局番なし|TEL|Tel|tel)[のはをがで:「『(、 ]*$/u
const afterShortCode =
  /^(?:番?(?:に|へ|を|まで|から|で)、?(?:お?電話|おかけ|かけ|ダイヤル|発信|コール|つな|ご?連絡|ご?相談|通報|お?問い?合わせ|押|無料))/u

/**
 * A phone number: a Japanese one with hyphens, brackets or neither, one with +81, a short code (151, #9910) where what
 * stands around it says that it is one.
 */
export const findPhoneNumber: Finder = (text, at) => {
  const pieces =
    national(text, at) ??
    inBrackets(text, at) ??
    abroad(text, at) ??
    undivided(text, at) ??
    signed(text, at) ??
    code(text, at)
  return pieces && { length: lengthOf(pieces), pieces, standIn: numberStandIn }
}

/** A postal code: 160-0023, 〒1600023. */
export const findPostalCode: Finder = (text, at) => {
  const [found, sign, digits = ''] = matchAt(postal, text, at) ?? []
  if (found === undefined || (sign === undefined && !digits.includes('-'))) return undefined
  const said = postalCodePieces(digits).filter(({ text: piece }) => digits.includes('-') || piece !== '-')
  const pieces = sign === undefined ? said : [{ text: sign, word: word('ゆうびんばんごう') }, ...said]
  return { length: found.length, pieces, standIn: numberStandIn }
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0)
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length
}

function national(text: string, at: number): readonly Piece[] | undefined {
  const found = matchAt(hyphenated, text, at)?.[0]
  return found && digitsIn(found) >= 10 && digitsIn(found) <= 11 ? phoneNumberPieces(found) : undefined
}

function inBrackets(text: string, at: number): readonly Piece[] | undefined {
  const [found, open = '', area = '', close = '', exchange = '', end = '', line = ''] =
    matchAt(bracketed, text, at) ?? []
  if (found === undefined || digitsIn(found) < 10 || digitsIn(found) > 11) return undefined
  const seam = (sign: string): Piece => ({ text: sign, word: word('の'), attached: true, pause: true })
  return [
    ...(open === '' ? [] : [{ text: open }]),
    ...spelledDigits(area),
    seam(close),
    ...spelledDigits(exchange),
    seam(end),
    ...inOneBreath(spelledDigits(line)),
  ]
}

function abroad(text: string, at: number): readonly Piece[] | undefined {
  const found = (matchAt(international, text, at) ?? matchAt(foreign, text, at))?.[0]
  if (found === undefined || digitsIn(found) > 13) return undefined
  return [...found].map((sign): Piece => {
    if (sign === '+') return { text: sign, word: word('ぷらす') }
    if (sign === '-') return { text: sign, word: word('の'), attached: true, pause: true }
    return /\d/.test(sign) ? { text: sign, word: digitWord(sign) } : { text: sign }
  })
}

/** Eleven digits of a mobile phone or ten of a free number need no context; ten of a landline do. */
function undivided(text: string, at: number): readonly Piece[] | undefined {
  const [found, ...groups] = matchAt(bare, text, at) ?? []
  const wanted = found && /^0(?:120|570)/.test(found) ? 10 : 11
  if (found?.length === wanted) return groups.flatMap((group) => inOneBreath(spelledDigits(group ?? '')))
  const line = beforeShortCode.test(text.slice(0, at)) ? matchAt(landline, text, at)?.[0] : undefined
  return line === undefined ? undefined : digitGroups(line)
}

function signed(text: string, at: number): readonly Piece[] | undefined {
  const found = matchAt(withSign, text, at)?.[0]
  return found === undefined ? undefined : phoneNumberPieces(found)
}

function code(text: string, at: number): readonly Piece[] | undefined {
  const found = matchAt(short, text, at)?.[0]
  if (found === undefined || /[\d.,/-]$/.test(text.slice(0, at)) || /^ \d/.test(text.slice(at + found.length)))
    return undefined
  const after = text.slice(at + found.length)
  if (found === '110' && after.startsWith('番')) return [{ text: found, word: word('ひゃくとお') }]
  if (found === '119' && after.startsWith('番')) return undefined
  const isKnown =
    ((shortCodes.test(found) && aboutCalls.test(text)) || (serviceCodes.test(found) && aboutServices.test(text))) &&
    (namesShortCode.test(after) || (countersAt(after).length === 0 && !/^[万億兆千百]/u.test(after)))
  const inContext =
    afterShortCode.test(after) ||
    (found.length === 3 &&
      beforeShortCode.test(text.slice(0, at)) &&
      countersAt(after).length === 0 &&
      !/^(?:を[超切下上]|以[上下]|未満)/u.test(after))
  return isKnown || inContext ? inOneBreath(spelledDigits(found)) : undefined
}
