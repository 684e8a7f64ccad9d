import { countedAs } from '../spoken/counters.ts'
import type { Piece } from '../spoken/piece.ts'
import { phrases, word } from '../spoken/word.ts'
import { type Finder, type Found, foundPieces, matchAt } from './found.ts'

const time = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/y
/** 7pm, 10:30am: the half of the day is said first. */
const timeOfHalf = /(\d{1,2})(?::(\d{2}))?( ?[ap]m| ?[AP]M)(?![A-Za-z0-9])/y

function halfTime(text: string, at: number): Found | undefined {
  const [all, hour = '', minute, half = ''] = matchAt(timeOfHalf, text, at) ?? []
  if (all === undefined || Number(hour) > 12 || Number(minute ?? 0) > 59 || /[\d:.]$/.test(text.slice(0, at)))
    return undefined
  const words = [word(/a/i.test(half) ? 'ごぜん' : 'ごご'), countedAs(hour, '時')]
  if (minute !== undefined && minute !== '00') words.push(countedAs(minute, '分'))
  return foundPieces([{ text: all, word: phrases(words) }], '8時')
}

/** A time: 9:00 is くじ, 18:30 じゅうはちじ さんじゅっぷん. */
export const findTime: Finder = (text, at) => {
  const ofHalf = halfTime(text, at)
  if (ofHalf) return ofHalf
  const [all, hour = '', minute = '', second] = matchAt(time, text, at) ?? []
  if (all === undefined || Number(hour) > 29 || Number(minute) > 59 || /[\d:]$/.test(text.slice(0, at)))
    return undefined
  const pieces: Piece[] = [{ text: hour, word: countedAs(hour, '時') }, { text: minute === '00' ? `:${minute}` : ':' }]
  if (minute !== '00') pieces.push({ text: minute, word: countedAs(minute, '分') })
  if (second !== undefined) pieces.push({ text: ':' }, { text: second, word: countedAs(second, '秒') })
  return foundPieces(pieces, '8時')
}
