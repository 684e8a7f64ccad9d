import { addressPieces } from '../spoken/address.ts'
import { codePieces } from '../spoken/code.ts'
import { countersAt } from '../spoken/counters.ts'
import { digitGroups } from '../spoken/digits.ts'
import { identifierPieces } from '../spoken/email.ts'
import { rowsWord } from '../spoken/number.ts'
import { numeralRows, rowsBeforePoint } from '../spoken/numeral.ts'
import type { Piece } from '../spoken/piece.ts'
import { word } from '../spoken/word.ts'
import { type Finder, matchAt, numberStandIn, spokenOrNothing } from './found.ts'

const mixed = /[A-Za-z0-9]+(?:[-/_][A-Za-z0-9]+)*/y
const hyphenated = /\d+(?:-\d+)+(?![A-Za-z])/y
const versionNumber = /\d+(?:\.\d+){2,}(?![\d.])/y
const floor = /B?\d{1,2}F(?![A-Za-z0-9])/y

/** What is named before a code, with what may stand between the name and it. */
const codeName =
  /(?:番号|コード|ID|[Ii]d|暗証|パスワード|IMEI|ICCID|EID|PIN|PUK|シリアル|型番|品番|ナンバー|No\.?|口座|桁)(?:[(（][^)）]*[)）])?(?:の(?:末尾|先頭|最後|最初|初期値|頭|下|上))?(?:[一二三四五六七八九十\d]{1,2}桁)?(?:だけ|のみ|として|って)?[はがをのも、:：「『（( ]*$/u
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
  if (digits === 0 || digits === found.replace(/[-/]/g, '').length || found.includes('/')) return undefined
  const named = namesCode(text.slice(0, at))
  // Names of things are read by their parts: iPhone17, S25, 5GB, Wi-Fi6.
  const isName = /^(?:[A-Za-z]+-?\d{1,2}|\d+-?[A-Za-z]+)$/.test(found)
  if ((!named && digits < 4 && !found.includes('_')) || (isName && !named)) return undefined
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
    if (groups.length === 2 && isRange(groups, text.slice(at + found.length))) return undefined
    if (groups.every((group) => group.length <= 4) && groups.some((group) => group.length < 3)) return address(found)
    if (groups.length === 2 && addressBefore.test(before) && !found.startsWith('0')) return address(found)
  }
  // In a code the hyphen is named; groups of digits that stand by themselves are joined by の.
  const pieces = namesCode(before) ? codePieces(found, false) : digitGroups(found)
  return { length: found.length, pieces, standIn: numberStandIn }
}

function address(found: string) {
  const pieces = spokenOrNothing(() => addressPieces(found))
  return pieces && { length: found.length, pieces, standIn: numberStandIn }
}

function isRange(groups: readonly string[], after: string): boolean {
  const [from = 0, to = 0] = groups.map(Number)
  return from < to && (countersAt(after).length > 0 || /^[万億千]/.test(after))
}

/** A version with more than one point: 2.10.3 is にてん じゅってん さん. */
export const findVersion: Finder = (text, at) => {
  const found = matchAt(versionNumber, text, at)?.[0]
  if (found === undefined || /[\d.]$/.test(text.slice(0, at))) return undefined
  const parts = found.split(/(?<=\.)/)
  const pieces = parts.flatMap((text): Piece[] => {
    const rows = text.endsWith('.') ? rowsBeforePoint(text.slice(0, -1)) : numeralRows(text)
    return rows ? [{ text, word: rowsWord(rows) }] : []
  })
  return pieces.length < parts.length ? undefined : { length: found.length, pieces, standIn: numberStandIn }
}

/** A floor in Latin letters: 3F is さんがい, B1F ちか いっかい. */
export const findFloor: Finder = (text, at) => {
  const found = matchAt(floor, text, at)?.[0]
  return found === undefined || /[A-Za-z0-9]$/.test(text.slice(0, at)) ? undefined : address(found)
}

/** The sign before a number: -5°C, +100円. */
export const findSign: Finder = (text, at) => {
  const sign = text[at] ?? ''
  const name = { '-': 'まいなす', '−': 'まいなす', '+': 'ぷらす', '±': 'ぷらすまいなす' }[sign]
  if (name === undefined || !/^[\d¥]/.test(text.slice(at + 1)) || /[\d\p{Script=Han}A-Za-z)]$/u.test(text.slice(0, at)))
    return undefined
  return { length: 1, pieces: [{ text: sign, word: word(name) }], standIn: '約' }
}
