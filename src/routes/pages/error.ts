import type { Language } from '../../languages/languages.ts'
import type { ErrorStatus, Words } from '../../languages/words.ts'
import { renderPage } from './render.ts'

export type ErrorView = { readonly language: Language; readonly words: Words; readonly status: number }

/** What went wrong with a request, and where to go from there. */
export function renderError({ language, words, status }: ErrorView): string {
  const { title, text } = Object.hasOwn(words.errorPages, status)
    ? words.errorPages[status as ErrorStatus]
    : words.errorPages.other
  const frame = { language, title, switchTo: (other: Language) => ({ href: `/${other}/` }) }
  return renderPage('error', frame, words, { status: String(status), text, formUrl: `/${language}/` })
}
