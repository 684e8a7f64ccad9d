import { letterPieces } from '../spoken/name.ts'
import { word } from '../spoken/word.ts'
import type { Token } from '../token.ts'

const latin = /^\p{Script=Latin}/u
const signs: Readonly<Record<string, string>> = {
  '%': 'ぱーせんと',
  '&': 'あんど',
  '+': 'ぷらす',
  '=': 'いこーる',
  '@': 'あっとまーく',
  '〒': 'ゆうびんばんごう',
}
/** Printers set it where a character is missing; here nobody knows how the character is read. */
const unknown = '〓'
const unreadable = /[\p{Script=Han}\p{Number}々〆ヶ]/u
const fallback = (sign: string): string => ({ ヶ: 'か', 〆: 'しめ' })[sign] ?? unknown

/** Gives what the dictionary does not know a reading: letters by name, signs that are said, 〓 for a kanji without any. */
export function spellUnread(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => {
    const { surface } = token
    const sign = token.value ? undefined : signs[surface]
    if (sign !== undefined) return { ...token, value: [{ text: surface, word: word(sign) }] }
    if (token.value || token.reading) return token
    if (latin.test(surface)) return { ...token, value: letterPieces(surface) }
    return unreadable.test(surface)
      ? { ...token, reading: surface.replace(new RegExp(unreadable, 'gu'), fallback) }
      : token
  })
}
