import { normalizeKana } from '../../reading/kana.ts'
import { normalizeAddress } from '../../reading/read-address.ts'
import { speakAddress } from '../../reading/spoken/address.ts'
import { canBeSaid } from './can-be-said.ts'
import { cleanText } from './text.ts'

const longest = 200
const kanji = /\p{Script=Han}/u
/** A letter by itself is a part of a room number; a word has to be written in kana to be said. */
const latinWord = /\p{Script=Latin}{2}/u
/** Beside kanji, a few letters are an abbreviation, said letter by letter: NTT, ABC. */
const longLatinWord = /\p{Script=Latin}{4}/u

/**
 * Reads an address as people type it: in kanji or in kana, with digits and hyphens.
 *
 * @returns the address in one form, or what is wrong with it
 */
export function readAddress(typed: string): { readonly value: string } | { readonly fault: 'kana-only' | 'too-long' } {
  const text = cleanText(typed)
  const inKanji = kanji.test(text)
  const address = inKanji
    ? normalizeAddress(text)
    : normalizeKana(text).replace(/(?<=\d)\s*[-‐‑‒–—―−ー]\s*(?=\d)/gu, '-')
  if (address.length > longest) return { fault: 'too-long' }
  const isRead = inKanji
    ? !longLatinWord.test(address)
    : !latinWord.test(address) && canBeSaid(() => speakAddress(address))
  return isRead ? { value: address } : { fault: 'kana-only' }
}
