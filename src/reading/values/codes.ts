import { addressPieces } from '../spoken/address.ts'
import { codePieces } from '../spoken/code.ts'
import { countersAt } from '../spoken/counters.ts'
import { digitGroups, digitWord } from '../spoken/digits.ts'
import { identifierPieces } from '../spoken/email.ts'
import { rowsWord } from '../spoken/number.ts'
import { numeralRows, rowsBeforePoint } from '../spoken/numeral.ts'
import type { Piece } from '../spoken/piece.ts'
import { word } from '../spoken/word.ts'
import { type Finder, matchAt, numberStandIn, spokenOrNothing } from './found.ts'
import { against } from './numbers.ts'

const mixed = /[A-Za-z0-9]+(?:[-/_][A-Za-z0-9]+)*/y
const hyphenated = /\d+(?:-\d+)+(?![A-Za-z])/y
const versionNumber = /\d+(?:\.\d+){2,}(?![\d.])/y
const address4 = /\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/y
const floor = /B?\d{1,2}F(?![A-Za-z0-9]|-\d)/y
const model = /[A-Z]{1,4}-\d{2,3}[A-Z](?![A-Za-z0-9-])/y
/** Letters and digits in turn are a code, whatever stands before it: T8V6N2. */
const alternating = /^(?:[A-Z]\d){2,}[A-Z]?$|^(?:[A-Za-z]\d){3,}[A-Za-z]?$|^(?:\d[A-Z]){3,}\d?$/
/** C-03-2. */
const shelf = /^[A-Z]{1,3}(?:-\d+){2,}$/
/** Excel2016: a year behind a name. */
const edition = /^(?:[A-Z][a-z]{3,}|EXPO)(?:19|20)\d\d$/
/** A room behind the letter of its wing. */
const room = /[A-Z]-\d{3,4}(?:号室?)?(?![A-Za-z0-9-])/y
const building = /[ァ-ヶー館荘棟」』)0-9] ?$/u
const spaced = /\d{2,6}(?: \d{1,6})+(?![\d])/y

/** What is named before a code, with what may stand between the name and it. */
const codeName =
  /(?:番号|記号|コード|ID|[Ii]d|暗証|パスワード|IMEI|ICCID|EID|PIN|PUK|シリアル|型番|品番|ロット|内線|エラー|Error|ERROR|ナンバー|No\.?|口座|桁|局番|末尾|請求記号)(?:[(（][^)）]*[)）])?(?:の(?:末尾|先頭|最後|最初|初期値|頭|下|上))?(?:[一二三四五六七八九十\d]{1,2}桁)?(?:だけ|のみ|として|って)?[はがをにのもで、:：「『（( ]*(?:[0-9A-Za-z-]+(?:[とや、か・]|(?<=\d{3})の|または|もしくは|から|(?:じゃ|では?)なくて?、?))*第?$|(?:番号|暗証|パスワード|コード)[^。]{0,14}(?:例えば|たとえば|例[:：])「?$/u
/** 2-1で勝利. */
const isScore =
  /^(?:で[^、。\d]{0,14}(?:逆転|優勝|突破|勝利|勝ち|勝っ|勝つ|負け|敗れ|下し|破)|で(?:勝|敗|負|引き分け|下|制|終|競|破|奪|逆転|快勝|完勝|辛勝|惜敗|逃げ|折り返|リード|完敗|前半|後半|試合)|と(?:競|勝|リード|逆転|突き放)|の(?:引き分け|同点|ドロー|接戦|ストレート|逆転|勝|接戦|完封|スコア|大差|僅差))/u
/** A place, or a number that counts blocks, right before the number. */
const addressBefore = /(?:[\p{Script=Han}ヶケノヵ々ァ-ヶー]|丁目|番地?|[0-9])$/u

/** Whether the text before a place says that what follows there is a code: 番号は, ID:, 下4桁は. */
export function namesCode(before: string): boolean {
  return codeName.test(before.slice(-40))
}

/** A code of letters and digits (K123-45678, M0512345), said character by character. */
export const findCode: Finder = (text, at) => {
  const found = matchAt(mixed, text, at)?.[0] ?? ''
  const digits = found.replace(/\D/g, '').length
  // A number behind its label: No1184.
  if (/^No\d+$/.test(found) || edition.test(found)) return undefined
  if (digits === 0 || digits === found.replace(/[-/]/g, '').length || found.includes('/')) return undefined
  const named =
    namesCode(text.slice(0, at)) ||
    alternating.test(found) ||
    shelf.test(found) ||
    /^(?:ISBN|ISSN|JAN)\d+$/.test(found) ||
    (text[at - 1] === '@' && digits > 1)
  // Names of things are read by their parts: iPhone17, S25, 5GB, Wi-Fi6.
  const isName = /^(?:[A-Za-z]+-?\d{1,2}|\d+-?[A-Za-z]+)$/.test(found)
  if ((!named && digits < 4 && !found.includes('_')) || (isName && !named)) return undefined
  // ビタミンC1000mg.
  if (/^[A-Z]\d+(?:mg|g|kg|ml|mL|L|cm|mm)$/.test(found) && !named) return undefined
  if (/^\d+(?:g|kg|ml|mL|L|cm|mm|m|GB|MB|TB|G)\d+$/.test(found) && !named) return undefined
  if (/^\d+(?:GB|MB|KB|TB|Mbps|Gbps|kbps|km|cm|mm|kg|mAh|G|m|g|W|V)$/.test(found)) return undefined
  const pieces = spokenOrNothing(() => (found.includes('_') ? identifierPieces(found) : codePieces(found, false)))
  return pieces && { length: found.length, pieces, standIn: numberStandIn }
}

/** Digits in groups: blocks and lots of an address (2-8-1), a range (10-15分), a long number in groups. */
export const findHyphenated: Finder = (text, at) => {
  const found = matchAt(hyphenated, text, at)?.[0]
  if (found === undefined || /[\d-]$/.test(text.slice(0, at))) return undefined
  const before = text.slice(0, at)
  const groups = found.split('-')
  if (!namesCode(before)) {
    const after = text.slice(at + found.length)
    if (groups.length === 2 && /^[×÷+=]/.test(after)) return minus(groups)
    if (groups.length === 2 && isRange(groups, after)) return undefined
    if (groups.length === 2 && isScore.test(after)) return against(groups[0] ?? '', '-', groups[1] ?? '')
    if (groups.every((group) => group.length <= 4) && groups.some((group) => group.length < 3)) return address(found)
    if (groups.length === 2 && addressBefore.test(before) && !found.startsWith('0')) return address(found)
  }
  return { length: found.length, pieces: digitGroups(found), standIn: numberStandIn }
}

/** 10-3×2: a sum. */
function minus([from = '', to = '']: readonly string[]) {
  const pieces = [from, '-', to].map((text) => ({
    text,
    word: text === '-' ? word('ひく') : rowsWord(numeralRows(text) ?? []),
  }))
  return { length: from.length + 1 + to.length, pieces, standIn: numberStandIn }
}

function address(found: string) {
  const pieces = spokenOrNothing(() => addressPieces(found))
  return pieces && { length: found.length, pieces, standIn: numberStandIn }
}

function isRange(groups: readonly string[], after: string): boolean {
  const [from = 0, to = 0] = groups.map(Number)
  // 2025-26年, the second year cut short.
  if (/^\d{4}-\d{2}$/.test(groups.join('-')) && /^(?:年|シーズン)/u.test(after)) return true
  // コーポ begins with コ, which counts things, and is none.
  const counts = countersAt(after).some(
    ({ written }) => !/[ァ-ヶ]$/u.test(written) || !/^[ァ-ヶー]/u.test(after.slice(written.length)),
  )
  if (/^番地/u.test(after)) return false
  if (after.startsWith('時') && from < 25 && to < 25) return true
  return from < to && (counts || /^[万億千]/.test(after))
}

/** A model with letters on both sides of its number: SO-52F. */
export const findModel: Finder = (text, at) => {
  const found = matchAt(model, text, at)?.[0]
  if (found === undefined || /[A-Za-z0-9-]$/.test(text.slice(0, at))) return undefined
  return { length: found.length, pieces: codePieces(found, false), standIn: numberStandIn }
}

/** A long number in groups apart by spaces: 4512 3087 6690. */
export const findSpaced: Finder = (text, at) => {
  const found = matchAt(spaced, text, at)?.[0]
  if (found === undefined || /[\d.,-]$/.test(text.slice(0, at))) return undefined
  const groups = found.split(' ')
  const isLong = groups.every(({ length }) => length > 2) && found.replaceAll(' ', '').length > 8
  if (!isLong && !namesCode(text.slice(0, at))) return undefined
  const pieces = groups.flatMap((group, index) => [...(index > 0 ? [{ text: ' ' }] : []), ...digitGroups(group)])
  return { length: found.length, pieces, standIn: numberStandIn }
}

/** A version with more than one point: 2.10.3 is にてん じゅってん さん. */
export const findVersion: Finder = (text, at) => {
  const found = matchAt(versionNumber, text, at)?.[0]
  if (found === undefined || /\d\.?$/.test(text.slice(0, at))) return undefined
  if (matchAt(address4, text, at))
    return { length: found.length, pieces: [...found].map(digitOrPoint), standIn: numberStandIn }
  const parts = found.split(/(?<=\.)/)
  const pieces = parts.flatMap((text): Piece[] => {
    const rows = text.endsWith('.') ? rowsBeforePoint(text.slice(0, -1)) : numeralRows(text)
    return rows ? [{ text, word: rowsWord(rows) }] : []
  })
  return pieces.length < parts.length ? undefined : { length: found.length, pieces, standIn: numberStandIn }
}

/** Of an address of the internet, which is said digit by digit: 192.168.0.1. */
function digitOrPoint(text: string): Piece {
  return text === '.' ? { text, word: word('てん'), pause: true } : { text, word: digitWord(text) }
}

/** A room of a building, its wing before it: コーポB-301. */
export const findRoom: Finder = (text, at) => {
  const found = matchAt(room, text, at)?.[0]
  return found === undefined || !building.test(text.slice(0, at)) ? undefined : address(found)
}

/** A floor in Latin letters: 3F is さんがい, B1F ちか いっかい. */
export const findFloor: Finder = (text, at) => {
  const found = matchAt(floor, text, at)?.[0]
  return found === undefined || /[A-Za-z0-9-]$/.test(text.slice(0, at)) ? undefined : address(found)
}
