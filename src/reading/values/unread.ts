import { toKatakana } from '../kana.ts'
import { letterPieces } from '../spoken/name.ts'
import { spoken } from '../spoken/piece.ts'
import { word } from '../spoken/word.ts'
import type { Token } from '../token.ts'

const letters = /^\p{Script=Latin}\p{M}*(?:\p{Script=Latin}|\p{M})*$/u
const signs: ReadonlyMap<string, string> = new Map([
  ['%', 'ぱーせんと'],
  ['&', 'あんど'],
  ['+', 'ぷらす'],
  ['=', 'いこーる'],
  ['@', 'あっとまーく'],
  ['〒', 'ゆうびんばんごう'],
  ['α', 'あるふぁ'],
  ['β', 'べーた'],
  ['γ', 'がんま'],
])
const currency = /^\d.*(?:ドル|ユーロ|ポンド|元|ウォン|円|ポイント)$/u
/** Printers set it where a character is missing; here nobody knows how the character is read. */
const unknown = '〓'
const unreadable = /[\p{Script=Han}\p{Number}\p{Script=Latin}々〆ヶ]/u
const fallbacks: ReadonlyMap<string, string> = new Map([
  ['ヶ', 'か'],
  ['〆', 'しめ'],
])

/** Gives what the dictionary does not know a reading: letters by name, signs that are said, 〓 for a kanji without any. */
export function spellUnread(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    const { surface, value, reading } = token
    const sign = value ? undefined : signs.get(surface)
    // 1ドル=149円: what one is worth in the other, with a pause.
    if (surface === '=' && currency.test(tokens[index - 1]?.surface ?? '')) return { ...token, value: [{ text: '=' }] }
    if (sign !== undefined) return { ...token, value: [{ text: surface, word: word(sign) }] }
    if (value || (reading && !unreadable.test(reading))) return token
    if (!unreadable.test(surface)) return token
    if (letters.test(surface)) return { ...token, value: letterPieces(surface) }
    const spelled = [...surface].map((character) => readAlone(character, tokens[index - 1]))
    return { ...token, reading: spelled.join(''), pronunciation: spelled.join('') }
  })
}

/** A character as katakana; '' for a sign that is not said. */
function readAlone(character: string, before: Token | undefined): string {
  if (/[ぁ-ゖァ-ヶー]/.test(character) && character !== 'ヶ') return toKatakana(character)
  if (!unreadable.test(character)) return /[\p{L}\p{N}]/u.test(character) ? unknown : ''
  const repeated = before && /^\p{Script=Han}$/u.test(before.surface) ? before.reading : undefined
  if (character === '々' && repeated && !unreadable.test(repeated)) return repeated
  const name = spoken(letterPieces(character)).kana
  return toKatakana(name || (fallbacks.get(character) ?? unknown))
}
