import { type Analyzer, analyzeText, type FindValues } from './analyze-text.ts'
import { normalizeText } from './normalize.ts'
import { readWords, type Word } from './read.ts'
import { romajiFromPronunciation } from './romaji.ts'
import type { Segment, Spoken } from './segment.ts'
import { findValues } from './values/find-values.ts'
import { spellUnread } from './values/unread.ts'

/**
 * Reads any Japanese text.
 *
 * In: a text as people type it; the analyzer. Out: its segments, which joined are the text in normal form
 * (`normalizeText`); its kana, phrases apart, in which no digit, Latin letter or kanji is left (〓 stands for a kanji that
 * nobody has a reading for); its romaji. Throws nothing.
 */
export function readText(text: string, analyzer: Analyzer): Spoken {
  return readTextWith(normalizeText(text), analyzer, findValues)
}

/** Reads a text whose values are of one known kind. In: the text in normal form; what finds its values. */
export function readTextWith(text: string, analyzer: Analyzer, find: FindValues): Spoken {
  return spokenOfWords(readWords(spellUnread(analyzeText(text, analyzer, find))))
}

/** Puts words together again. */
export function spokenOfWords(words: readonly Word[]): Spoken {
  return {
    segments: joinPlain(words.flatMap(({ segments }) => segments)),
    kana: spaced(
      words,
      ({ startsPhrase }) => startsPhrase,
      ({ kana }) => kana,
    ).trim(),
    romaji: romajiFromPronunciation(
      spaced(
        words,
        ({ standsApart }) => standsApart,
        ({ pronunciation }) => pronunciation,
      ),
    ).trim(),
  }
}

function spaced(words: readonly Word[], apart: (word: Word) => boolean, textOf: (word: Word) => string): string {
  return words
    .reduce((text, word) => {
      const seam = apart(word) && text !== '' && !/[、。\s]$/u.test(text)
      return text + (seam ? ' ' : '') + textOf(word)
    }, '')
    .replace(/\s+/gu, ' ')
}

/** Neighbours without a reading are one segment. */
function joinPlain(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    if (last && last.reading === undefined && segment.reading === undefined && !last.pause && !segment.pause) {
      joined[joined.length - 1] = { text: last.text + segment.text }
    } else {
      joined.push(segment)
    }
  }
  return joined
}
