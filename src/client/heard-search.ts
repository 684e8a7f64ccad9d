import { decoderEntries } from '../decoder/entries.ts'
import { prepareTexts, searchDecoder, searchHeard, textsOfEntry } from '../decoder/search.ts'
import type { Language } from '../languages/languages.ts'
import { pronunciationFromKana, romajiFromPronunciation } from '../reading/romaji.ts'
import { escapeHtml } from '../routes/pages/html.ts'
import { mixedMarkup } from '../routes/pages/mixed.ts'
import type { Line } from '../script/script.ts'
import type { OperatorLine } from './operator-line.ts'
import type { PageWords } from './page-words.ts'
import type { Step } from './steps.ts'

/** Of each kind; who has heard more types more. */
const most = 8
/** Texts made ready in one go. */
const atATime = 40

/** The other side's lines of all calls, in the page's language. */
async function loadOperatorLines({ language }: PageWords): Promise<readonly OperatorLine[]> {
  const { operatorLines } =
    language === 'zh-Hans'
      ? await import('#generated/operator-lines/zh-Hans.ts')
      : await import('#generated/operator-lines/en.ts')
  return operatorLines
}

/** Makes ready what is searched, a few lines at a time: a letter that is typed meanwhile comes in between. */
export async function prepareSearch(steps: readonly Step[], words: PageWords): Promise<readonly OperatorLine[]> {
  const all = await loadOperatorLines(words)
  const own = steps.flatMap(({ exchange: { operator } }) => (operator ? textsOfLine(operator) : []))
  const texts = [...own, ...decoderEntries.flatMap(textsOfEntry), ...all.flatMap(textsOf)]
  for (let from = 0; from < texts.length; from += atATime) {
    prepareTexts(texts.slice(from, from + atATime))
    await new Promise((resolve) => setTimeout(resolve))
  }
  return all
}

function textsOfLine({ segments, kana, romaji, gloss }: Line): readonly string[] {
  return [segments.map(({ text }) => text).join(''), kana, romaji, gloss]
}

function textsOf({ text, kana, romaji, gloss }: OperatorLine): readonly string[] {
  return [text, kana, romaji, gloss]
}

/** What operators may have said: lines of this call, which lead to their place, the decoder, and lines of other calls. */
export function heardMarkup(
  typed: string,
  steps: readonly Step[],
  all: readonly OperatorLine[],
  words: PageWords,
): string {
  const { search } = words.callView
  const heard = steps.flatMap(({ exchange: { operator } }, index) => (operator ? [{ line: operator, index }] : []))
  const here = searchHeard(heard, ({ line }) => textsOfLine(line), typed)
  const entries = searchDecoder(decoderEntries, typed).slice(0, most)
  const inThisCall = new Set(heard.map(({ line }) => line.id))
  const others = searchHeard(
    all.filter(({ id }) => !inThisCall.has(id)),
    textsOf,
    typed,
  )
  if (here.length + entries.length + others.length === 0) return `<p class="unsure">${escapeHtml(search.nothing)}</p>`
  const go = (index: number) =>
    `<button type="button" class="button" data-step="${index}">${escapeHtml(search.go)}</button>`
  return (
    listMarkup(
      search.here,
      here.slice(0, most).map(({ line, index }) => itemMarkup(line, words, go(index))),
    ) +
    (entries.length > 0 ? `<h3>${escapeHtml(search.decoder)}</h3>${entriesMarkup(entries, words.language)}` : '') +
    listMarkup(
      search.elsewhere,
      others.slice(0, most).map((line) => itemMarkup(line, words)),
    )
  )
}

function listMarkup(title: string, items: readonly string[]): string {
  return items.length > 0 ? `<h3>${escapeHtml(title)}</h3><ul class="found">${items.join('')}</ul>` : ''
}

function itemMarkup(line: Pick<OperatorLine, 'kana' | 'romaji' | 'gloss'>, { language }: PageWords, more = ''): string {
  return (
    `<li><p class="gloss">${mixedMarkup(line.gloss, language)}</p><p lang="ja">${escapeHtml(line.kana)}</p>` +
    `<p class="romaji" lang="ja-Latn">${escapeHtml(line.romaji)}</p>${more}</li>`
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
