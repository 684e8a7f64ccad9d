import { countedWord } from '../spoken/counter.ts'
import { dayOfMonth } from '../spoken/counter-table.ts'
import { countersAt } from '../spoken/counters.ts'
import { counted, yearWord } from '../spoken/number.ts'
import { numeralRows } from '../spoken/numeral.ts'
import type { Piece } from '../spoken/piece.ts'
import { phrases, type Word, word } from '../spoken/word.ts'
import { type Finder, type Found, matchAt } from './found.ts'

const whole = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(T)(?=\d{2}:)|(?![\d/-]))/y
const yearAndMonth = /(\d{4})(\/)(\d{1,2})(?![\d/-])/y
/** 14(火): the day of a month that was named before. */
const dayBeforeWeekday = /\d{1,2}(?=\([月火水木金土日](?:曜日?)?(?:[・、]?祝)?\))/y
/** 25.11.03, as it is stamped on what goes off. */
const stamped = /(\d{2}|\d{4})(\.)(\d{1,2})(?:\2(\d{1,2}))?(?![\d.])/y
const stampAfter = /^(?:製造|発行|迄|まで(?:有効|使用))/u
const stampBefore = /(?:期限|年月日|製造日?|日付|発行日?)[^\d。]{0,3}$/u
/** 1/144, 1/25,000: too much for a day. */
const scale = /(1|\d{1,2}(?=\/100(?!\d)))(\/)(\d{3,}|\d{1,3}(?:,\d{3})+)(?![\d/,])/y
/** 26/05/31: the century is left out. */
const shortYear = /(\d{2})(\/)(\d{2})\2(\d{2})(?![\d/-])/y
const eraYear = /([RHSTM])(?=\d{1,2}年)/y
const era = /([RHSTM]\.?)(\d{1,2}|元)([-/.])(\d{1,2})(?:\3(\d{1,2}))?(?![\d/-])/y
/** What is cut in parts: 1/2本 is にぶんの いっぽん. */
const countsParts = /^(?:本|個|杯|匹|株|缶|丁|束|袋|枚|合|斤)$/u
/** What NFKC makes of ½. */
const fraction = /(\d{1,3})(\u2044)(\d{1,3})/y
const monthAndDay = /(\d{1,2})(\/)(\d{1,2})(?![\d/])/y
/** 12.22[日]. */
const monthAndDayBeforeWeekday = /(\d{1,2})(\.)(\d{1,2})(?=[([][月火水木金土日])/y
const holidayInBrackets = /([([])(祝日?)([)\]])/y
const weekday = /([([])([月火水木金土日])(曜日?)?([・、]?祝)?([)\]])/y
const weekdays = /([月火水木金土日](?:[~〜・-][月火水木金土日])+)(?:(曜日?)|(?![\p{Script=Han}・]))/uy
const time = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/y

const eras: Readonly<Record<string, string>> = {
  R: 'れいわ',
  H: 'へいせい',
  S: 'しょうわ',
  T: 'たいしょう',
  M: 'めいじ',
}
const dayNames: Readonly<Record<string, string>> = {
  月: 'げつ',
  火: 'か',
  水: 'すい',
  木: 'もく',
  金: 'きん',
  土: 'ど',
  日: 'にち',
}
const beforeFraction = /(?:約|およそ|残り|半額|さじ|カップ|\dと|[のをは]うち|(?<![年月週日回])の)$/u
const afterFraction =
  /^(?:カップ|個|本|枚|丁|束|袋|玉|缶|株|片|把|腹|尾|房|瓶|箱|合|斤|切れ|パック|量|に切(?!れ)|を(?:溶|入れ|加|混|切|食|飲)|に(?:減|な|縮|圧|す|短|薄|下)|以[上下]|程度|の(?:量|料金|価格|値段|大きさ|サイズ|確率|人|時間|距離|面積|速)|ほど|くらい|ぐらい|を(?:占|超)|カット|サイズ|しか|だけ|が(?:女|男|外|未)|も(?:残|使|な|達)|ずつ)/u

/** A date: 2026/4/1, 2026-04-01, R8.4.1, and 4/10 where it is not one tenth of four. */
export const findDate: Finder = (text, at) => {
  const full = matchAt(whole, text, at) ?? (/[\d/.-]$/.test(text.slice(0, at)) ? null : matchAt(shortYear, text, at))
  if (full && isDay(Number(full[3]), Number(full[4]))) {
    const [, year = '', sign = '', month = '', day = '', beforeTime = ''] = full
    const end = beforeTime === '' ? [] : [{ text: beforeTime }]
    return found([
      { text: year, word: yearWord(Number(year)) },
      { text: sign },
      ...monthPieces(month, sign, day),
      ...end,
    ])
  }
  return (
    stampedDate(text, at) ??
    eraDate(text, at) ??
    scaleAt(text, at) ??
    dayWithoutYear(text, at) ??
    monthOfYear(text, at) ??
    dayAt(text, at)
  )
}

/** The weekday in brackets behind a date: 4/10(金) is said with きんようび. */
export const findWeekday: Finder = (text, at) => {
  const [, open = '', day = '', rest = '', holiday = '', close = ''] = matchAt(weekday, text, at) ?? []
  if (open !== '' && /[\d日週)]$/.test(text.slice(0, at))) {
    const said: Piece = { text: day + rest, word: word(`${dayNames[day]}ようび`) }
    const off = holiday === '' ? [] : [{ text: holiday, word: word('しゅくじつ') }]
    return found([{ text: open }, said, ...off, { text: close }])
  }
  const [, before = '', off = '', behind = ''] = matchAt(holidayInBrackets, text, at) ?? []
  if (off !== '' && /[\d日]$/.test(text.slice(0, at))) {
    return found([{ text: before }, { text: off, word: word('しゅくじつ') }, { text: behind }])
  }
  const [, row = '', ending = ''] = matchAt(weekdays, text, at) ?? []
  // 毎週火・木: behind a week stand its days, behind any other kanji a word that ends so.
  if (row === '' || /(?!週)\p{Script=Han}$/u.test(text.slice(0, at))) return undefined
  const said = [...row].map((sign): Piece => {
    if (dayNames[sign]) return { text: sign, word: word(dayNames[sign]) }
    return /[~〜-]/.test(sign) ? { text: sign, word: word('から'), attached: true } : { text: sign }
  })
  return found(
    ending === '' ? said : [...said, { text: ending, word: word(ending === '曜' ? 'よう' : 'ようび'), attached: true }],
  )
}

/** 7pm, 10:30am: the half of the day is said first. */
const timeOfHalf = /(\d{1,2})(?::(\d{2}))?( ?[ap]m| ?[AP]M)(?![A-Za-z0-9])/y

function halfTime(text: string, at: number): Found | undefined {
  const [all, hour = '', minute, half = ''] = matchAt(timeOfHalf, text, at) ?? []
  if (all === undefined || Number(hour) > 12 || Number(minute ?? 0) > 59 || /[\d:.]$/.test(text.slice(0, at)))
    return undefined
  const words = [word(/a/i.test(half) ? 'ごぜん' : 'ごご'), said(hour, '時')]
  if (minute !== undefined && minute !== '00') words.push(said(minute, '分'))
  return { ...found([{ text: all, word: phrases(words) }]), standIn: '8時' }
}

/** A time: 9:00 is くじ, 18:30 じゅうはちじ さんじゅっぷん. */
export const findTime: Finder = (text, at) => {
  const ofHalf = halfTime(text, at)
  if (ofHalf) return ofHalf
  const [all, hour = '', minute = '', second] = matchAt(time, text, at) ?? []
  if (all === undefined || Number(hour) > 29 || Number(minute) > 59 || /[\d:]$/.test(text.slice(0, at)))
    return undefined
  const pieces: Piece[] = [{ text: hour, word: said(hour, '時') }, { text: minute === '00' ? `:${minute}` : ':' }]
  if (minute !== '00') pieces.push({ text: minute, word: said(minute, '分') })
  if (second !== undefined) pieces.push({ text: ':' }, { text: second, word: said(second, '秒') })
  return { ...found(pieces), standIn: '8時' }
}

function said(digits: string, written: string): Word {
  const [{ counter } = { counter: { name: written } }] = countersAt(written)
  return counted(Number(digits), counter)
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

function monthPieces(month: string, sign: string, day: string): readonly Piece[] {
  return [
    { text: month, word: said(month, '月') },
    { text: sign },
    { text: day, word: counted(Number(day), dayOfMonth) },
  ]
}

function stampedDate(text: string, at: number): Found | undefined {
  const [all, year = '', sign = '', month = '', day] = matchAt(stamped, text, at) ?? []
  if (
    all === undefined ||
    !(stampBefore.test(text.slice(0, at)) || (day !== undefined && stampAfter.test(text.slice(at + all.length)))) ||
    !isDay(Number(month), Number(day ?? 1))
  ) {
    return undefined
  }
  const yearSaid = { text: year, word: yearWord(Number(year)) }
  if (day !== undefined) return found([yearSaid, { text: sign }, ...monthPieces(month, sign, day)])
  return found([yearSaid, { text: sign }, { text: month, word: said(month, '月') }])
}

function scaleAt(text: string, at: number): Found | undefined {
  const [all, one = '', , below = ''] = matchAt(scale, text, at) ?? []
  const rows = numeralRows(below)
  if (all === undefined || !rows || /[\dA-Za-z/.-]$/.test(text.slice(0, at))) return undefined
  const said = countedWord(rows, { name: 'ぶんの' })
  return found([
    { text: all, word: { kana: `${said.kana} ${plain(one).kana}`, said: `${said.said} ${plain(one).said}` } },
  ])
}

function dayAt(text: string, at: number): Found | undefined {
  const [day] = matchAt(dayBeforeWeekday, text, at) ?? []
  if (day === undefined || !isDay(1, Number(day)) || !/[~〜、・-]$/u.test(text.slice(0, at))) return undefined
  return found([{ text: day, word: counted(Number(day), dayOfMonth) }])
}

function eraDate(text: string, at: number): Found | undefined {
  const [only = ''] = matchAt(eraYear, text, at) ?? []
  if (only !== '' && !/[A-Za-z0-9]$/.test(text.slice(0, at))) {
    return { ...found([{ text: only, word: word(eras[only] ?? '') }]), standIn: '令和' }
  }
  const [all, letter = '', year = '', sign = '', month = '', day] = matchAt(era, text, at) ?? []
  if (all === undefined || !isDay(Number(month), Number(day ?? 1)) || /[A-Za-z0-9]$/.test(text.slice(0, at)))
    return undefined
  if (day === undefined && (sign !== '.' || !/^[HRS]\d+\.\d{1,2}$/.test(all) || Number(year) > 64)) return undefined
  const yearSaid = year === '元' ? word('がんねん') : yearWord(Number(year))
  return found([
    { text: letter, word: word(eras[letter.charAt(0)] ?? '') },
    { text: year, word: yearSaid },
    { text: sign },
    ...(day === undefined ? [{ text: month, word: said(month, '月') }] : monthPieces(month, sign, day)),
  ])
}

function dayWithoutYear(text: string, at: number): Found | undefined {
  const [all, month = '', sign = '', day = ''] =
    matchAt(fraction, text, at) ?? matchAt(monthAndDay, text, at) ?? matchAt(monthAndDayBeforeWeekday, text, at) ?? []
  const after = text.slice(at + (all ?? '').length)
  if (all === undefined || /[\d/.-]$/.test(text.slice(0, at)) || after.startsWith('Hz')) return undefined
  const isFraction =
    sign === '\u2044' ||
    (Number(month) < Number(day) && (beforeFraction.test(text.slice(0, at)) || afterFraction.test(after)))
  if (isFraction || !isDay(Number(month), Number(day))) {
    // 88/52, a blood pressure.
    if (Number(month) === 0 || Number(day) === 0 || Number(month) > Number(day)) return undefined
    const below = counted(Number(day), { name: 'ぶんの' })
    const [unit] = countersAt(after)
    const counts = unit && countsParts.test(unit.written) ? unit : undefined
    const above = counts ? counted(Number(month), { ...counts.counter, whole: {} }) : plain(month)
    // The denominator is said first, so that the whole is one piece.
    return found([
      {
        text: all + (counts?.written ?? ''),
        word: { kana: `${below.kana} ${above.kana}`, said: `${below.said} ${above.said}` },
      },
    ])
  }
  return found(monthPieces(month, sign, day))
}

function plain(digits: string): Word {
  return counted(Number(digits), { name: '' })
}

function monthOfYear(text: string, at: number): Found | undefined {
  const [all, year = '', sign = '', month = ''] = matchAt(yearAndMonth, text, at) ?? []
  if (all === undefined || Number(month) < 1 || Number(month) > 12 || Number(year) < 1) return undefined
  return found([{ text: year, word: yearWord(Number(year)) }, { text: sign }, { text: month, word: said(month, '月') }])
}

function found(pieces: readonly Piece[]): Found {
  return { length: pieces.reduce((sum, { text }) => sum + text.length, 0), pieces, standIn: '8日' }
}
