import { alignReading } from './furigana.ts'
import { toHiragana } from './kana.ts'
import { phraseStarts } from './phrases.ts'
import { pronunciationFromKana } from './romaji.ts'
import { standsApart } from './romaji-words.ts'
import type { Segment } from './segment.ts'
import { pronunciationOf, spoken } from './spoken/piece.ts'
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
  /** Whether a space stands before it in romaji. */
  readonly standsApart: boolean
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

/** Signs that are printed and not said. A long vowel and the marks that are a pause stay. */
const silent = /(?![、。！？!?,.ー])(?:[\p{P}\p{S}\p{M}\p{Cf}\p{Co}]|\ufe0f)/gu
const compoundParticle = /^(と|に)(いう|して|ついて|よって|とって|対して|関して)$/u
/** Stands for a kanji that nobody has a reading for. */
const unreadable = '〓'
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
    const spaces = { startsPhrase, standsApart: startsPhrase || standsApart(token, tokens[index - 1]) }
    const overlapping = forced.filter((one) => one.start < end && one.end > start)
    if (overlapping.length === 0) {
      words.push({ ...readWord(token, tokens[index - 1], start), ...spaces })
      continue
    }
    let at = start
    for (const one of overlapping) {
      if (at < one.start) words.push({ ...literalWord(text, at, one.start), ...(at === start ? spaces : noSpaces) })
      if (one.start >= start) words.push({ ...forcedWord(text, one), ...(one.start === start ? spaces : noSpaces) })
      at = Math.min(one.end, end)
    }
    if (at < end) words.push({ ...literalWord(text, at, end), ...noSpaces })
  }
  return words
}

type UnspacedWord = Omit<Word, 'startsPhrase' | 'standsApart'>
const noSpaces = { startsPhrase: false, standsApart: false }

function readWord(token: Token, previous: Token | undefined, start: number): UnspacedWord {
  const { surface, value } = token
  if (value) {
    const { segments, kana } = spoken(value)
    return { start, end: start + surface.length, segments, kana, pronunciation: pronunciationOf(value) }
  }
  const place = { start, end: start + surface.length, pronunciation: said(token, previous) }
  if (!unread.test(surface)) return { ...place, segments: [{ text: surface }], kana: toKana(surface) }
  if (!token.reading) throw new UnreadableText(surface, start)
  return { ...place, segments: alignReading(surface, token.reading), kana: toKana(token.reading) }
}

function said(token: Token, previous: Token | undefined): string {
  if (token.partOfSpeech === '助詞' && token.surface === 'を') return 'オ'
  if (token.partOfSpeech === '助動詞' && token.surface === 'う' && previous?.partOfSpeech === '助動詞') return 'ー'
  return toSpoken(token.pronunciation ?? token.reading ?? token.surface)
}

function forcedWord(text: string, { start, end, reading }: ForcedReading): UnspacedWord {
  const surface = text.slice(start, end)
  return {
    start,
    end,
    segments: alignReading(surface, reading),
    kana: toKana(reading),
    pronunciation: pronunciationFromKana(reading),
  }
}

function literalWord(whole: string, start: number, end: number): UnspacedWord {
  const text = whole.slice(start, end)
  if (unread.test(text)) throw new UnreadableText(text, start)
  return { start, end, segments: [{ text }], kana: toKana(text), pronunciation: text }
}

/** という, として and their like are two phrases: the second begins with the verb in them. */
function splitCompoundParticle(token: Token): Token[] {
  const [, particle, verb] = (token.partOfSpeech === '助詞' && compoundParticle.exec(token.surface)) || []
  if (!particle || !verb) return [token]
  const reading = toHiragana(token.reading ?? token.surface).slice(particle.length)
  return [
    { ...token, surface: particle, baseForm: particle, detail: '格助詞', reading: particle, pronunciation: particle },
    {
      ...token,
      surface: verb,
      baseForm: verb,
      partOfSpeech: '動詞',
      detail: '自立',
      reading,
      pronunciation: reading,
    },
  ]
}

/** Hiragana as spelled; signs are not said, a middle dot is a pause. */
function toKana(text: string): string {
  return toHiragana(toSpoken(text))
}

function toSpoken(text: string): string {
  return text.replaceAll('・', '、').replace(silent, (sign) => (sign === unreadable ? sign : ''))
}
