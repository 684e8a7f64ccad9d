import { type Analyzer, analyzeText } from './analyze-text.ts'
import { isKana, toKatakana } from './kana.ts'
import { normalizeText } from './normalize.ts'
import { readWords } from './read.ts'
import { spokenOfWords } from './read-text.ts'
import type { SpokenValue } from './segment.ts'
import type { Token } from './token.ts'
import { spellUnread } from './values/unread.ts'

/** A name as the dictionary reads it: its kana as `speakName` takes them, and the name itself, said. */
export type ReadName = { readonly kana: string; readonly spoken: SpokenValue }

/** What the name is read in front of: alone, 林 would be a wood. */
const title = '様'
const space: Token = { surface: ' ', partOfSpeech: '記号', detail: '空白', conjugation: '*', baseForm: ' ' }

/**
 * Reads a name in kanji, which only its owner can read for certain.
 *
 * In: the name as it is written, its parts perhaps apart. Out: its likeliest reading, katakana, the parts apart; undefined
 * where it holds something else than kanji and kana, or a kanji that nobody has a reading for. Throws nothing.
 */
export function readName(written: string, analyzer: Analyzer): ReadName | undefined {
  const name = normalizeText(written)
    .replace(/[\s・]+/gu, ' ')
    .trim()
  if (!/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー ]+$/u.test(name)) return undefined
  const words = readWords(spellUnread(withoutTitle(analyzeText(name + title, analyzer), name)))
  const kana = words.map((word) => toKatakana(word.segments[0]?.text === ' ' ? ' ' : word.kana)).join('')
  return isKana(kana) ? { kana, spoken: { first: spokenOfWords(words) } } : undefined
}

/** The words of the name, family and given name apart even where no space was typed. */
function withoutTitle(tokens: readonly Token[], name: string): Token[] {
  const words: Token[] = []
  for (let length = 0, index = 0; length < name.length; index++) {
    const token = tokens[index]
    if (!token) break
    length += token.surface.length
    words.push(token)
  }
  const [family, given] = words
  return family && given && words.length === 2 && !name.includes(' ') ? [family, space, given] : words
}
