import { toHiragana } from '../../src/reading/kana.ts'
import type { Word } from '../../src/reading/read.ts'
import { readWords, UnreadableText } from '../../src/reading/read.ts'
import { pronunciationFromKana, romajiFromPronunciation } from '../../src/reading/romaji.ts'
import type { Segment } from '../../src/reading/segment.ts'
import type { Token } from '../../src/reading/token.ts'
import type { CompiledLine, CompiledListen, CompiledText } from '../../src/script/compiled.ts'
import type { LineSource } from './line-notation.ts'
import type { Place } from './problem.ts'

/** A fault in a line, at its place in the template. */
export class LineFault extends Error {
  override readonly name = 'LineFault'
  readonly place: Place | undefined
  constructor(message: string, place: Place | undefined) {
    super(message)
    this.place = place
  }
}

/** A line's text and slots in order, and its words to listen for. */
export type ReadLine = { readonly parts: CompiledLine['parts']; readonly listen: readonly CompiledListen[] }

/**
 * Reads a line whole, slots standing in it as nouns, and cuts the reading at the slots.
 *
 * @throws LineFault where a piece has no reading or a word lies across the edge of a slot or of a `listen`
 */
export function readLine(source: LineSource, tokenize: (text: string) => Token[]): ReadLine {
  const words = readWholeLine(source, tokenize)
  const parts: CompiledLine['parts'][number][] = []
  let run: Word[] = []
  let index = 0
  for (const slot of source.slots) {
    while (index < words.length && (words[index]?.start ?? 0) < slot.start) run.push(words[index++] as Word)
    const startsPhrase = words[index]?.startsPhrase ?? false
    if (run.length > 0) parts.push(compileText(run, source, startsPhrase))
    run = []
    parts.push({ slot: slot.slot })
    while (index < words.length && (words[index]?.start ?? 0) < slot.end) index++
  }
  run = words.slice(index)
  if (run.length > 0) parts.push(compileText(run, source, false))
  return { parts, listen: source.listens.map((listen) => readListen(listen, words)) }
}

/** The words to listen for by themselves; a word of which only a part is marked is said as its kana. */
function readListen(listen: { start: number; end: number }, words: readonly Word[]): CompiledListen {
  let text = ''
  let kana = ''
  let pronunciation = ''
  for (const word of words.filter((one) => one.start < listen.end && one.end > listen.start)) {
    const inside = text !== '' && !/[、。]$/u.test(text)
    const whole = word.start >= listen.start && word.end <= listen.end
    const segments = cut(word, listen)
    const said = segments.map((segment) => segment.reading ?? toHiragana(segment.text)).join('')
    text += segments.map((segment) => segment.text).join('')
    kana += spaceIf(word.startsPhrase && inside) + (whole ? word.kana : said)
    pronunciation += spaceIf(word.standsApart && inside) + (whole ? word.pronunciation : pronunciationFromKana(said))
  }
  return { text, kana, romaji: romajiFromPronunciation(pronunciation).trim() }
}

function cut(word: Word, { start, end }: { start: number; end: number }): Segment[] {
  let at = word.start
  return word.segments.flatMap((segment) => {
    const from = Math.max(start - at, 0)
    const text = segment.text.slice(from, end - at)
    at += segment.text.length
    return text === '' || end <= at - segment.text.length ? [] : [{ ...segment, text }]
  })
}

function readWholeLine(source: LineSource, tokenize: (text: string) => Token[]): Word[] {
  const tokens = tokenize(source.text)
  if (tokens.map(({ surface }) => surface).join('') !== source.text)
    throw new LineFault('the analyzer lost text', source.places[0])
  try {
    const words = readWords(tokens, source.forced)
    for (const { start, end, slot, place } of source.slots) {
      const across = words.find(
        (word) => (word.start < start && word.end > start) || (word.start < end && word.end > end),
      )
      if (across)
        throw new LineFault(`the word “${textOf(across)}” lies across the edge of the slot {{${slot}}}`, place)
    }
    return words.map((word) =>
      source.breaks.includes(word.start) ? { ...word, startsPhrase: true, standsApart: true } : word,
    )
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error
    throw new LineFault(`no reading for “${error.text}”: write ｜${error.text}《…》`, source.places[error.start])
  }
}

function compileText(words: readonly Word[], source: LineSource, slotStartsPhrase: boolean): CompiledText {
  let kana = ''
  let pronunciation = ''
  for (const word of words) {
    const afterMark = /[、。]$/u.test(kana)
    kana += spaceIf(word.startsPhrase && word.start > 0 && !afterMark) + word.kana
    pronunciation += spaceIf(word.standsApart && word.start > 0 && !afterMark) + word.pronunciation
  }
  const end = slotStartsPhrase && !/[、。]$/u.test(kana) ? ' ' : ''
  return {
    segments: markListens(words, source),
    kana: kana + end,
    romaji: toRomaji(pronunciation + end, slotStartsPhrase),
  }
}

function toRomaji(pronunciation: string, slotFollows: boolean): string {
  const leading = pronunciation.startsWith(' ') ? ' ' : ''
  const trailing = slotFollows ? ' ' : ''
  return leading + romajiFromPronunciation(pronunciation.trim()).trim() + trailing
}

function markListens(words: readonly Word[], source: LineSource): Segment[] {
  const segments: Segment[] = []
  let at = words[0]?.start ?? 0
  for (const segment of words.flatMap((word) => word.segments)) {
    for (const piece of cutAtListens(segment, at, source)) pushSegment(segments, piece)
    at += segment.text.length
  }
  return segments
}

function cutAtListens(segment: Segment, start: number, source: LineSource): Segment[] {
  const end = start + segment.text.length
  const edges = source.listens
    .flatMap((listen) => [listen.start, listen.end])
    .filter((edge) => edge > start && edge < end)
  if (edges.length > 0 && segment.reading) {
    throw new LineFault(`{{listen}} cuts the word “${segment.text}”`, source.places[start])
  }
  const bounds = [start, ...edges, end]
  return bounds.slice(0, -1).map((from, index) => {
    const text = segment.text.slice(from - start, (bounds[index + 1] ?? end) - start)
    const heard = source.listens.some((listen) => listen.start <= from && from < listen.end)
    return heard ? { ...segment, text, listen: true as const } : { ...segment, text }
  })
}

/** Neighbours without a reading are one segment. */
function pushSegment(segments: Segment[], segment: Segment): void {
  const last = segments.at(-1)
  if (last && !last.reading && !segment.reading && last.listen === segment.listen) {
    segments[segments.length - 1] = { ...last, text: last.text + segment.text }
  } else {
    segments.push(segment)
  }
}

function textOf(word: Word): string {
  return word.segments.map(({ text }) => text).join('')
}

function spaceIf(needed: boolean): string {
  return needed ? ' ' : ''
}
