import type { Words } from '../../languages/words.ts'
import type { Segment, Spoken } from '../../reading/segment.ts'
import type { Line } from '../../script/script.ts'
import { type BreathGroup, breathGroups } from './breath-groups.ts'
import { escapeHtml } from './html.ts'
import { mixedMarkup } from './mixed.ts'
import { type Piece, phrasePieces } from './phrase-pieces.ts'

/** The words that stand in the markup of a line. */
export type LineWords = Pick<Words, 'language' | 'line'>

/**
 * Segments as HTML: one ruby a segment, a group that is said in one breath in a span that does not break, the words to
 * listen for in `mark`, a blank as a line to write on. With the line's kana, the line breaks between phrases only.
 *
 * Screen readers make different things of ruby, and most say it twice: whoever prints this hides it from them and gives
 * them the kana, which are the line as it is said.
 */
export function segmentsMarkup(segments: readonly Segment[], kana = '', words?: LineWords): string {
  const cut = phrasePieces(segments, kana)
  const groups = breathGroups(cut)
  let groupEnd = 0
  const pieces = cut.map((piece, index): Placed => {
    const inGroup = index < groupEnd
    const group = groups.get(index)
    if (group) groupEnd = group.end
    return { ...piece, starts: piece.starts && !inGroup, group, closes: index + 1 === groupEnd }
  })
  const phrases = pieces.map((piece, index) => (piece.starts ? index : -1)).filter((index) => index >= 0)
  return phrases.map((start, index) => phraseMarkup(pieces.slice(start, phrases[index + 1]), words)).join('')
}

/** A piece with the group that it opens and whether it closes one. */
type Placed = Piece & { readonly group: BreathGroup | undefined; readonly closes: boolean }

function phraseMarkup(pieces: readonly Placed[], words: LineWords | undefined): string {
  const html = pieces.map((piece, index) => {
    const open = piece.listen && !pieces[index - 1]?.listen ? '<mark>' : ''
    const close = piece.listen && !pieces[index + 1]?.listen ? '</mark>' : ''
    const group = piece.group ? `<span class="${piece.group.long ? 'group long' : 'group'}">` : ''
    const inner = piece.blank ? blankMarkup(words) : segmentMarkup(piece)
    return group + open + inner + close + (piece.closes ? '</span>' : '')
  })
  // A space at the end of an inline block is not shown: it stands outside.
  const space = /\s$/.test(pieces.at(-1)?.text ?? '') ? ' ' : ''
  return `<span class="phrase">${html.join('')}</span>${space}`
}

function segmentMarkup({ text, reading }: Segment): string {
  if (reading === undefined || reading === text) return escapeHtml(text)
  return `<ruby>${escapeHtml(text)}<rp>(</rp><rt>${escapeHtml(reading)}</rt><rp>)</rp></ruby>`
}

/** What stands in for the value in the text (spaces, circles) gives way to a line to write on. */
function blankMarkup(words: LineWords | undefined): string {
  const hidden = words
    ? `<span class="visually-hidden" lang="${words.language}">${escapeHtml(words.line.blank)}</span>`
    : ''
  return `<span class="blank">${hidden}</span>`
}

/**
 * A line with its readings and its meaning as HTML. What you hear says first what it means, what you say says first how.
 * One function for the page and for the browser.
 */
export function lineMarkup(line: Line, words: LineWords): string {
  const who = `<p class="who">${escapeHtml(words.line.who[line.speaker])}</p>`
  const gloss = paragraph('gloss', line.gloss, words)
  const note = paragraph('note', line.note, words)
  if (line.speaker !== 'you') return who + gloss + listenMarkup(line, words) + readingMarkup(line, words) + note
  const when = paragraph('when', line.when, words)
  return when + who + readingMarkup(line, words) + gloss + note + againMarkup(line.again, words)
}

/** A text with its furigana, its kana and its romaji as HTML. */
export function readingMarkup({ segments, kana, romaji }: Spoken, words: LineWords): string {
  return (
    `<p class="ja" lang="ja" aria-hidden="true">${segmentsMarkup(segments, kana, words)}</p>` +
    `<p class="kana" lang="ja">${escapeHtml(kana)}</p>` +
    `<p class="romaji" lang="ja-Latn" aria-hidden="true">${escapeHtml(romaji)}</p>`
  )
}

function againMarkup(again: Line | undefined, words: LineWords): string {
  if (!again) return ''
  const summary = `<summary>${escapeHtml(words.line.again)}</summary>`
  return `<details class="again">${summary}${readingMarkup(again, words)}</details>`
}

function listenMarkup(line: Line, words: LineWords): string {
  const found = (line.listenFor ?? []).map(
    ({ text, kana, romaji }) =>
      `<span class="listen-word"><b class="ja" lang="ja" aria-hidden="true">${wordMarkup(text, kana)}</b> ` +
      `<span class="kana" lang="ja">${escapeHtml(kana)}</span> ` +
      `<span class="romaji" lang="ja-Latn" aria-hidden="true">${escapeHtml(romaji)}</span></span>`,
  )
  if (found.length === 0) return ''
  return `<p class="listen"><span class="label">${escapeHtml(words.line.listenFor)}</span> ${found.join(' ')}</p>`
}

function wordMarkup(text: string, kana: string): string {
  const spelled = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]*$/u.test(text)
  return segmentMarkup(spelled ? { text } : { text, reading: kana.replaceAll(' ', '') })
}

function paragraph(name: string, text: string | undefined, words: LineWords): string {
  return text === undefined || text === '' ? '' : `<p class="${name}">${mixedMarkup(text, words.language)}</p>`
}
