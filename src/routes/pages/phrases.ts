import type { Language } from '../../languages/languages.ts'
import type { Words } from '../../languages/words.ts'
import type { Line } from '../../script/script.ts'
import { renderPage } from './render.ts'
import { rescueViews } from './script.ts'

export type PhrasesView = { readonly language: Language; readonly words: Words; readonly rescue: readonly Line[] }

/** The rescue lines alone, for any call. */
export function renderPhrases({ language, words, rescue }: PhrasesView): string {
  const frame = { language, title: words.phrases.title, switchTo: (other: Language) => ({ href: `/${other}/phrases` }) }
  return renderPage('phrases', frame, words, { rescue: rescueViews(rescue, words) })
}
