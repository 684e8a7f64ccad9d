import type { Piece } from '../spoken/piece.ts'
import { word } from '../spoken/word.ts'
import { type Finder, type Found, foundPieces, matchAt } from './found.ts'

const holidayInBrackets = /([([])(祝日?)([)\]])/y
const weekday = /([([])([月火水木金土日])(曜日?)?([・、]?祝)?([)\]])/y
const weekdays = /([月火水木金土日](?:[~〜・-][月火水木金土日])+)(?:(曜日?)|(?![\p{Script=Han}・]))/uy

const dayNames: Readonly<Record<string, string>> = {
  月: 'げつ',
  火: 'か',
  水: 'すい',
  木: 'もく',
  金: 'きん',
  土: 'ど',
  日: 'にち',
}

/** The weekday in brackets behind a date: 4/10(金) is said with きんようび. */
export const findWeekday: Finder = (text, at) => {
  const [, open = '', day = '', rest = '', holiday = '', close = ''] = matchAt(weekday, text, at) ?? []
  if (open !== '' && /[\d日週)]$/.test(text.slice(0, at))) {
    const said: Piece = { text: day + rest, word: word(`${dayNames[day]}ようび`) }
    const off = holiday === '' ? [] : [{ text: holiday, word: word('しゅくじつ') }]
    return daysOf([{ text: open }, said, ...off, { text: close }])
  }
  const [, before = '', off = '', behind = ''] = matchAt(holidayInBrackets, text, at) ?? []
  if (off !== '' && /[\d日]$/.test(text.slice(0, at))) {
    return daysOf([{ text: before }, { text: off, word: word('しゅくじつ') }, { text: behind }])
  }
  const [, row = '', ending = ''] = matchAt(weekdays, text, at) ?? []
  // 毎週火・木: behind a week stand its days, behind any other kanji a word that ends so.
  if (row === '' || /(?!週)\p{Script=Han}$/u.test(text.slice(0, at))) return undefined
  const said = [...row].map((sign): Piece => {
    if (dayNames[sign]) return { text: sign, word: word(dayNames[sign]) }
    return /[~〜-]/.test(sign) ? { text: sign, word: word('から'), attached: true } : { text: sign }
  })
  return daysOf(
    ending === '' ? said : [...said, { text: ending, word: word(ending === '曜' ? 'よう' : 'ようび'), attached: true }],
  )
}

function daysOf(pieces: readonly Piece[]): Found {
  return foundPieces(pieces, '8日')
}
