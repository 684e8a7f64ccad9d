import { decoderEntries } from '../decoder/entries.ts'
import { searchDecoder, searchHeard } from '../decoder/search.ts'
import type { Language } from '../languages/languages.ts'
import { pronunciationFromKana, romajiFromPronunciation } from '../reading/romaji.ts'
import { escapeHtml } from '../routes/pages/html.ts'
import { mixedMarkup } from '../routes/pages/mixed.ts'
import type { PageWords } from './page-words.ts'
import type { Step } from './steps.ts'

const most = 12

/** What operators may have said: the lines of this call, which lead to their place, and the decoder. */
export function heardMarkup(typed: string, steps: readonly Step[], words: PageWords): string {
  const { search } = words.callView
  const heard = steps.flatMap((step, index) =>
    step.exchange.operator ? [{ line: step.exchange.operator, index }] : [],
  )
  const lines = searchHeard(
    heard,
    ({ line }) => [line.segments.map(({ text }) => text).join(''), line.kana, line.romaji, line.gloss],
    typed,
  )
  const entries = searchDecoder(decoderEntries, typed)
  if (lines.length + entries.length === 0) return `<p class="unsure">${escapeHtml(search.nothing)}</p>`
  const here = lines
    .slice(0, most)
    .map(
      ({ line, index }) =>
        `<li><p class="gloss">${mixedMarkup(line.gloss, words.language)}</p><p lang="ja">${escapeHtml(line.kana)}</p>` +
        `<p class="romaji" lang="ja-Latn">${escapeHtml(line.romaji)}</p>` +
        `<button type="button" class="button" data-step="${index}">${escapeHtml(search.go)}</button></li>`,
    )
  return (
    (here.length > 0 ? `<h3>${escapeHtml(search.here)}</h3><ul class="found">${here.join('')}</ul>` : '') +
    (entries.length > 0 ? `<h3>${escapeHtml(search.decoder)}</h3>${entriesMarkup(entries, words.language)}` : '')
  )
}

/** Which of the decoder's entries, by their place among all, hold what was heard. */
export function decoderPlaces(typed: string): Set<number> {
  return new Set(searchDecoder(decoderEntries, typed).map((entry) => decoderEntries.indexOf(entry)))
}

function entriesMarkup(entries: typeof decoderEntries, language: Language): string {
  const items = entries.map(({ heard, reading, meaning }) => {
    const romaji = romajiFromPronunciation(pronunciationFromKana(reading))
    return (
      `<div><dt><b lang="ja">${escapeHtml(heard)}</b> <span class="kana" lang="ja">${escapeHtml(reading)}</span> ` +
      `<span class="romaji" lang="ja-Latn">${escapeHtml(romaji)}</span></dt>` +
      `<dd>${mixedMarkup(meaning[language], language)}</dd></div>`
    )
  })
  return `<dl class="decoder">${items.join('')}</dl>`
}
