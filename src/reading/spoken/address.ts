import { normalizeKana, toHiragana } from '../kana.ts'
import type { SpokenValue } from '../segment.ts'
import { letterWord } from './characters.ts'
import { type Counter, counter } from './counter.ts'
import { digitWord, hyphenAsNo, roomDigitWord } from './digits.ts'
import { counted, numberWord } from './number.ts'
import { inOneBreath, type Piece, spokenValue } from './piece.ts'
import { compound, phrases, type Word, word } from './word.ts'

const floor = counter('かい', { voiced: 'がい' })
const counters: Readonly<Record<string, Counter>> = {
  丁目: counter('ちょうめ'),
  番地: counter('ばんち'),
  番: counter('ばん'),
  号棟: counter('ごうとう'),
  号室: counter('ごうしつ'),
  号: counter('ごう'),
  階: floor,
  条: counter('じょう', { last: { よん: 'よ' } }),
  F: floor,
}
const buildings: Readonly<Record<string, string>> = { 棟: 'とう', 館: 'かん', 号室: 'ごうしつ', 号: 'ごう' }
/** With three digits or more these are rooms, said digit by digit: さんまるいちごうしつ. */
const rooms = ['号室', '号']

const dash = '[-‐‑‒–—―−─━]'
const betweenDigits = /(?<=\d) ?[-‐‑‒–—―−─━ー] ?(?=\d)/gu
const afterCounter = new RegExp(`(?<=[A-Z丁目番地号室棟階]) ?${dash} ?(?=[0-9A-Z])`, 'gu')
const afterKana = new RegExp(`(?<=[ぁ-ゖァ-ヶー]) ?${dash} ?(?=[0-9])`, 'gu')
const tokens =
  /(?<basement>(?<![A-Za-z])B\d{1,2}(?:F|階))|(?<counted>\d+(?:丁目|番地|番|号棟|号室|号|階|条|F(?![A-Za-z])))|(?<lettered>[A-Za-z](?:棟|館|号室|号))|(?<number>\d+)|(?<hyphen>-)|(?<letter>[A-Za-z])|(?<kana>[ぁ-ゖァ-ヶー ]+)|(?<other>.)/gsu

/**
 * An address of which only digits, letters and counters have to be read.
 *
 * In: kana, digits, hyphens (also ー or − between digits), 丁目 番地 番 号 号棟 号室 階 F, Latin letters; it is normalised
 * as kana are. Out: kana as typed, said as they stand (ヶ is が); 2-8-1 にいの はちの いち, 12 じゅうに, three digits or more
 * one by one; にちょうめ はちばん いちごう only where it is written; 301号室 さんまるいちごうしつ, 3階 さんがい, B1F ちか いっかい.
 * A pause after each の and each bare number. Throws RangeError for an empty text, another character (kanji),
 * a hyphen without something on both sides and a number above 9,999,999,999 before a counter.
 * Source: README.md, Addresses.
 */
export function speakAddress(text: string): SpokenValue {
  return spokenValue(addressPieces(text))
}

/** The pieces of `speakAddress`. */
export function addressPieces(text: string): readonly Piece[] {
  const printed = normalizeKana(text).replace(betweenDigits, '-').replace(afterCounter, '-').replace(afterKana, '-')
  if (printed === '' || /^-|-$|--| -|- /.test(printed)) throw new RangeError('not an address that can be read')
  const found = [...printed.matchAll(tokens)]
  return found.flatMap((match, index) => piecesOf(match.groups ?? {}, found[index + 1]?.[0] === '-'))
}

function piecesOf(groups: Readonly<Record<string, string | undefined>>, beforeHyphen: boolean): readonly Piece[] {
  const { basement, counted: withCounter, lettered, number, hyphen, letter, kana } = groups
  if (basement) return [{ text: basement, word: basementWord(basement) }]
  if (withCounter) return [{ text: withCounter, word: countedWord(withCounter) }]
  if (lettered) return [{ text: lettered, word: letteredWord(lettered) }]
  if (number) return beforeHyphen ? bareNumber(number) : inOneBreath(bareNumber(number))
  if (hyphen) return [hyphenAsNo]
  if (letter) return [{ text: letter, word: letterWord(letter) }]
  if (kana) return kanaPieces(kana)
  throw new RangeError('a character in the address cannot be read')
}

function countedWord(text: string): Word {
  const [, digits = '', name = ''] = /^(\d+)(.+)$/u.exec(text) ?? []
  const counter = counters[name]
  if (!counter) throw new RangeError('a counter in the address cannot be read')
  const spelled = rooms.includes(name) && (digits.length > 2 || digits.startsWith('0'))
  return spelled ? compound([...[...digits].map(roomDigitWord), word(counter.name)]) : counted(Number(digits), counter)
}

/** A棟, B号室. */
function letteredWord(text: string): Word {
  return compound([letterWord(text.charAt(0)), word(buildings[text.slice(1)] ?? '')])
}

function basementWord(text: string): Word {
  return phrases([word('ちか'), counted(Number(/\d+/.exec(text)?.[0]), floor)])
}

function bareNumber(text: string): readonly Piece[] {
  if (text.length === 2 && !text.startsWith('0')) return [{ text, word: numberWord(Number(text)) }]
  return [...text].map((digit) => ({ text: digit, word: digitWord(digit) }))
}

/** Kana are printed and said alike, so that they need no reading; ヶ in a place name is said が. */
function kanaPieces(text: string): readonly Piece[] {
  return (text.match(/[^ ]+| +/gu) ?? []).map((part) =>
    part.startsWith(' ') ? { text: part } : { text: part, word: word(toHiragana(part.replace(/[ヶヵゖゕ]/gu, 'が'))) },
  )
}
