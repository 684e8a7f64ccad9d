import { isKana, toHiragana } from 'wanakana'
import { alignReading } from './furigana.ts'
import { phraseStarts } from './phrases.ts'
import { pronunciationFromKana } from './romaji.ts'
import type { Segment } from './segment.ts'
import type { Token } from './token.ts'

/** A reading that the author of a text forces on a piece of it. Offsets count UTF-16 units. */
export type ForcedReading = { readonly start: number; readonly end: number; readonly reading: string }

/** A word of a text with its reading. */
export type Word = {
  readonly start: number
  readonly end: number
  readonly segments: readonly Segment[]
  /** Hiragana, as spelled. */
  readonly kana: string
  /** Katakana, as said. */
  readonly pronunciation: string
  readonly startsPhrase: boolean
}

/** A piece of text that no reading is known for. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText'
  readonly text: string
  readonly start: number
  constructor(text: string, start: number) {
    super(`no reading for “${text}”`)
    this.text = text
    this.start = start
  }
}

const brackets = /[「」『』（）()]/g
const compoundParticle = /^(と|に)(いう|して|ついて|よって|とって|対して|関して)$/u
const unread = /[\p{Script=Han}\p{Number}\p{Script=Latin}々〆ヶ]/u

/**
 * Reads a text: furigana for each word, phrases marked.
 *
 * @param given the words of the text in order, without gaps
 * @param forced readings that overrule the dictionary's, in order
 * @throws UnreadableText where a kanji, digit or Latin letter has no reading
 */
export function readWords(given: readonly Token[], forced: readonly ForcedReading[] = []): Word[] {
  const tokens = given.flatMap(splitCompoundParticle)
  const starts = phraseStarts(tokens)
  const text = tokens.map(({ surface }) => surface).join('')
  const words: Word[] = []
  let offset = 0
  for (const [index, token] of tokens.entries()) {
    const start = offset
    const end = start + token.surface.length
    offset = end
    const startsPhrase = starts[index] ?? false
    const overlapping = forced.filter((one) => one.start < end && one.end > start)
    if (overlapping.length === 0) {
      words.push(readWord(token, tokens[index - 1], start, startsPhrase))
      continue
    }
    let at = start
    for (const one of overlapping) {
      if (at < one.start) words.push(literalWord(text.slice(at, one.start), at, startsPhrase && at === start))
      if (one.start >= start) words.push(forcedWord(text, one, startsPhrase && one.start === start))
      at = Math.min(one.end, end)
    }
    if (at < end) words.push(literalWord(text.slice(at, end), at, false))
  }
  return words
}

function readWord(token: Token, previous: Token | undefined, start: number, startsPhrase: boolean): Word {
  const { surface } = token
  const end = start + surface.length
  if (!unread.test(surface)) {
    return {
      start,
      end,
      segments: [{ text: surface }],
      kana: toKana(surface),
      pronunciation: said(token, previous),
      startsPhrase,
    }
  }
  if (!token.reading) throw new UnreadableText(surface, start)
  const segments = alignReading(surface, token.reading)
  return { start, end, segments, kana: toKana(token.reading), pronunciation: said(token, previous), startsPhrase }
}

function said(token: Token, previous: Token | undefined): string {
  if (token.partOfSpeech === '助詞' && token.surface === 'を') return 'オ'
  if (token.partOfSpeech === '助動詞' && token.surface === 'う' && previous?.partOfSpeech === '助動詞') return 'ー'
  return (token.pronunciation ?? token.reading ?? token.surface).replace(brackets, '').replaceAll('・', '、')
}

function forcedWord(text: string, { start, end, reading }: ForcedReading, startsPhrase: boolean): Word {
  const surface = text.slice(start, end)
  const segments =
    unread.test(surface) || !isKana(surface) ? [{ text: surface, reading: toKana(reading) }] : [{ text: surface }]
  return { start, end, segments, kana: toKana(reading), pronunciation: pronunciationFromKana(reading), startsPhrase }
}

function literalWord(text: string, start: number, startsPhrase: boolean): Word {
  if (unread.test(text)) throw new UnreadableText(text, start)
  const segments = [{ text }]
  return { start, end: start + text.length, segments, kana: toKana(text), pronunciation: text, startsPhrase }
}

/** という, として and their like are two phrases: the second begins with the verb in them. */
function splitCompoundParticle(token: Token): Token[] {
  const [, particle, verb] = (token.partOfSpeech === '助詞' && compoundParticle.exec(token.surface)) || []
  if (!particle || !verb) return [token]
  return [
    { ...token, surface: particle, baseForm: particle, detail: '格助詞', reading: particle, pronunciation: particle },
    {
      ...token,
      surface: verb,
      baseForm: verb,
      partOfSpeech: '動詞',
      detail: '自立',
      reading: verb,
      pronunciation: verb,
    },
  ]
}

/** Hiragana as spelled; brackets are not said, a middle dot is a pause. */
function toKana(text: string): string {
  const spoken = text.replace(brackets, '').replaceAll('・', '、')
  return toHiragana(spoken, { passRomaji: true, convertLongVowelMark: false })
}
