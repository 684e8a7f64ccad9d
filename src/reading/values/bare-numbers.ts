import { countedWord } from '../spoken/counter.ts'
import { dayOfMonth } from '../spoken/counter-table.ts'
import { countersAt } from '../spoken/counters.ts'
import { chunks, digitWord, spelledDigits } from '../spoken/digits.ts'
import { rowsWord } from '../spoken/number.ts'
import { numeralRows } from '../spoken/numeral.ts'
import { inOneBreath, type Piece } from '../spoken/piece.ts'
import { namesCode } from './codes.ts'

/** 7〜8月, 9-17時, 3〜5日: the number in front is said with what the second counts. */
const rangeOf = /^(?:[~〜-]|・(?:\d{1,2}・)*(?=\d{1,2}[月日]))\d{1,2}([月時日])(?![間前目])/u
/** 番号が300を超えると. */
const amount = /^(?:を[超切下上]|以[上下]|未満|番台|人|件|枚|名)/u
/** 2580と押す. */
const typed = /^[とを]、?(?:押|入力|打[ちっつ]|ダイヤル|タップ|プッシュ)/u
/** A code in quotation marks by itself. */
const quoted = /[「『]$/u

const kanjiDigits = '〇一二三四五六七八九'

/** A number that counts nothing that we know: as a number, or digit by digit where it is a code. */
export function bareNumber(written: string, before: string, after: string): readonly Piece[] | undefined {
  if (/^\d+$/.test(written) && isCode(written, before, after)) {
    return chunks(spelledDigits(written), 5).flatMap((row) => inOneBreath(row))
  }
  if (/^[〇一二三四五六七八九]{3,}$/u.test(written) && (namesCode(before) || written.startsWith('〇'))) {
    return inOneBreath([...written].map((text) => ({ text, word: digitWord(String(kanjiDigits.indexOf(text))) })))
  }
  const rows = numeralRows(written)
  const [, unit = ''] = rangeOf.exec(after) ?? []
  const [range] = /^\d{1,2}$/.test(written) ? countersAt(unit) : []
  if (range && rows) {
    return [
      { text: written, word: countedWord(rows, unit === '日' && before.endsWith('月') ? dayOfMonth : range.counter) },
    ]
  }
  return rows ? [{ text: written, word: rowsWord(rows) }] : inOneBreath([...written].map(pieceByItself))
}

function isCode(digits: string, before: string, after: string): boolean {
  if (digits.length > 1 && digits.startsWith('0')) return true
  if (namesCode(before) && digits.length > 2) return !amount.test(after)
  if (typed.test(after) && digits.length > 2 && !digits.endsWith('00')) return true
  // A model that is flown: 787.
  if (/(?:ボーイング|エアバス)$/u.test(before)) return true
  if (quoted.test(before) && /^[」』]/u.test(after) && digits.length > 2 && !/00$|^(?:19|20)\d\d$/.test(digits))
    return true
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
