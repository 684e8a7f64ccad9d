import type { Language } from '../../languages/languages.ts'
import type { Words } from '../../languages/words.ts'
import type { Line } from '../../script/script.ts'
import { markup } from './html.ts'
import { lineMarkup } from './line-markup.ts'
import { renderPage } from './render.ts'
import { rescueViews } from './script.ts'

export type PhrasesView = { readonly language: Language; readonly words: Words; readonly rescue: readonly Line[] }

/** The rescue lines alone, for any call. */
export function renderPhrases({ language, words, rescue }: PhrasesView): string {
  const frame = { language, title: words.phrases.title, switchTo: (other: Language) => ({ href: `/${other}/phrases` }) }
  return renderPage('phrases', frame, words, {
    rescue: rescueViews(rescue, words).map((view) => ({ ...view, hold: `/${language}/phrases/${view.id}` })),
  })
}

/** One rescue line, as large as it goes, to hold up. */
export function renderPhrase({ language, words, line }: Omit<PhrasesView, 'rescue'> & { readonly line: Line }): string {
  const frame = {
    language,
    title: line.gloss,
    switchTo: (other: Language) => ({ href: `/${other}/phrases/${line.id}` }),
  }
  return renderPage('phrase', frame, words, { line: markup(lineMarkup(line, words)), all: `/${language}/phrases` })
}
