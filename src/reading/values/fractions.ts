import { type Counter, countedWord } from '../spoken/counter.ts'
import { countersAt } from '../spoken/counters.ts'
import { counted } from '../spoken/number.ts'
import { numeralRows } from '../spoken/numeral.ts'
import type { Word } from '../spoken/word.ts'
import { isDay } from './dates.ts'
import { type Finder, type Found, foundPieces, matchAt } from './found.ts'

/** 1/144, 1/25,000: too much for a day. */
const scale = /(1|\d{1,2}(?=\/100(?!\d)))(\/)(\d{3,}|\d{1,3}(?:,\d{3})+)(?![\d/,])/y
/** What NFKC makes of ½. */
const fraction = /(\d{1,3})(\u2044)(\d{1,3})/y
const withSlash = /(\d{1,2})(\/)(\d{1,2})(?![\d/])/y
/** What is cut in parts: 1/2本 is にぶんの いっぽん. */
const countsParts = /^(?:拍子|本|個|杯|匹|株|缶|丁|束|袋|枚|合|斤)$/u
const beforeFraction = /(?:約|およそ|残り|半額|さじ|カップ|\dと|[のをは]うち|(?<![年月週日回])の)$/u
const afterFraction =
  /^(?:カップ|個|本|枚|丁|束|袋|玉|缶|株|片|把|腹|尾|房|瓶|箱|合|斤|拍子|切れ|パック|量|に切(?!れ)|を(?:溶|入れ|加|混|切|食|飲)|に(?:減|な|縮|圧|す|短|薄|下)|以[上下]|程度|の(?:量|料金|価格|値段|大きさ|サイズ|確率|人|時間|距離|面積|速)|ほど|くらい|ぐらい|を(?:占|超)|カット|サイズ|しか|だけ|が(?:女|男|外|未)|も(?:残|使|な|達)|ずつ)/u
const denominator: Counter = { name: 'ぶんの' }

/** 3/31までに is a day, whatever stands before it. */
const afterDay =
  /^(?:まで|から|に(?!減|な|縮|圧|す|短|薄|下|達|満|及|相当|当た|あた|届|分|切|とど|留|抑)|付|現在|時点|締|〆|必着|以降|発|着|より|開|実施|予定|頃|ごろ|当日|[([])/u
/** The text is about sums. */
const aboutSums = /引くと|足すと|かけると|割ると|約分|通分|分数|分母/u

/** A fraction: ½, 1/144, 88/100, and 1/2 where it is no day: the denominator is said first. */
export const findFraction: Finder = (text, at) => {
  if (/[\dA-Za-z/.-]$/.test(text.slice(0, at))) return undefined
  const [, over = '', , below = ''] = matchAt(scale, text, at) ?? []
  if (over !== '') return fractionOf(text, at, over, below.replaceAll(',', ''), over.length + 1 + below.length)
  const [all = '', above = '', sign = '', under = ''] =
    matchAt(fraction, text, at) ?? matchAt(withSlash, text, at) ?? []
  const [numerator, parts] = [Number(above), Number(under)]
  // 88/52 is a blood pressure, 50/60Hz two measures.
  if (numerator === 0 || numerator > parts || text.startsWith('Hz', at + all.length)) return undefined
  const before = text.slice(0, at)
  const after = text.slice(at + all.length)
  const isFraction =
    sign === '\u2044' ||
    !isDay(numerator, parts) ||
    aboutSums.test(text) ||
    (numerator < parts && ((beforeFraction.test(before) && !afterDay.test(after)) || afterFraction.test(after)))
  return isFraction ? fractionOf(text, at, above, under, all.length) : undefined
}

function fractionOf(text: string, at: number, over: string, below: string, length: number): Found | undefined {
  const rows = numeralRows(below)
  if (!rows) return undefined
  const [unit] = countersAt(text.slice(at + length))
  const counts = unit && countsParts.test(unit.written) ? unit : undefined
  const above = counted(Number(over), { ...(counts?.counter ?? { name: '' }), whole: {} })
  // What is said first is printed last, so that the whole is one piece.
  const written = text.slice(at, at + length + (counts?.written.length ?? 0))
  return foundPieces([{ text: written, word: joined(countedWord(rows, denominator), above) }], '8日')
}

function joined(first: Word, second: Word): Word {
  return { kana: `${first.kana} ${second.kana}`, said: `${first.said} ${second.said}` }
}
