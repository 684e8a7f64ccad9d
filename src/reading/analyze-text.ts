import { toDictionarySigns } from './dictionary/signs.ts'
import { type Homographs, readHomographs } from './homographs.ts'
import type { Token } from './token.ts'
import { readNumbers } from './values/counted.ts'
import { findValues, type Value } from './values/find-values.ts'
import { readRanges } from './values/ranges.ts'

type Analyze = (text: string) => Token[]
/** Gives the values of a text in their order. */
export type FindValues = (text: string) => readonly Value[]

/** The dictionary at work: what cuts a text into words, and the rules for words that are written alike. */
export type Analyzer = { readonly analyze: Analyze; readonly homographs: Homographs }

/**
 * The words of a text, values among them: the analyzer reads the words, and for what is no word (numbers, dates, codes,
 * addresses) stands a noun while it does.
 *
 * @param text in normal form (`normalizeText`)
 * @param find what finds its values, where they are of one known kind
 * @returns the words in order, some perhaps without a reading; joined they are the text
 */
export function analyzeText(text: string, { analyze, homographs }: Analyzer, find: FindValues = findValues): Token[] {
  const words = readRanges(readNumbers(readAroundValues(text, find(text), withDictionarySigns(analyze))))
  return readHomographs(words, homographs)
}

/** An analyzer that sees signs as the dictionary has them, and gives them back as they were. */
function withDictionarySigns(analyze: Analyze): Analyze {
  return (text) => {
    let at = 0
    return analyze(toDictionarySigns(text)).map((token) => {
      const surface = text.slice(at, at + token.surface.length)
      at += token.surface.length
      return surface === token.surface ? token : { ...token, surface }
    })
  }
}

type Place = { readonly start: number; readonly end: number; readonly token: Token }

function readAroundValues(text: string, values: readonly Value[], analyze: Analyze): Token[] {
  if (values.length === 0) return analyze(text)
  const { replaced, places } = putStandIns(text, values)
  const read: Token[] = []
  let start = 0
  let next = 0
  for (const word of analyze(replaced)) {
    const end = start + word.surface.length
    while (isPassed(places[next], start)) next += 1
    const across = placesIn(places, next, end)
    read.push(...(across.length === 0 ? [word] : cutWord(replaced, word, start, across, analyze)))
    start = end
  }
  return read
}

/** Whether a place lies before a position; one without a stand-in is still to come where it begins. */
function isPassed(place: Place | undefined, position: number): boolean {
  return place !== undefined && place.end <= position && !(place.start === place.end && place.start === position)
}

function putStandIns(text: string, values: readonly Value[]): { replaced: string; places: Place[] } {
  let replaced = ''
  let from = 0
  const places = values.map(({ start, end, standIn, pieces }): Place => {
    replaced += text.slice(from, start)
    const begin = replaced.length
    replaced += standIn
    from = end
    return { start: begin, end: replaced.length, token: tokenOf(text.slice(start, end), pieces) }
  })
  return { replaced: replaced + text.slice(from), places }
}

function tokenOf(surface: string, pieces: Value['pieces']): Token {
  const [partOfSpeech, detail] = surface === ' ' ? ['記号', '空白'] : ['名詞', '数']
  const token = { surface, partOfSpeech, detail, conjugation: '*', baseForm: surface }
  return pieces ? { ...token, value: pieces } : token
}

function placesIn(places: readonly Place[], from: number, end: number): Place[] {
  const across: Place[] = []
  for (let index = from; (places[index]?.start ?? Number.POSITIVE_INFINITY) < end; index++) {
    const place = places[index]
    if (place) across.push(place)
  }
  return across
}

/** A word that a stand-in lies in or before: the value, once, and what is left of the word on its sides. */
function cutWord(text: string, word: Token, start: number, across: readonly Place[], analyze: Analyze): Token[] {
  const end = start + word.surface.length
  const read: Token[] = []
  let at = start
  for (const place of across) {
    if (place.start > at) read.push(...analyze(text.slice(at, place.start)))
    if (place.start >= start) read.push(place.token)
    at = Math.min(place.end, end)
  }
  if (at === start) return [...read, word]
  return at < end ? [...read, ...analyze(text.slice(at, end))] : read
}
