import type { Language } from '../../languages/languages.ts'
import type { Words } from '../../languages/words.ts'
import { clientWords } from './client-words.ts'
import { renderPage } from './render.ts'

/** The call view without a script: the browser puts in the one that it holds. */
export function renderCall(language: Language, words: Words): string {
  const frame = {
    language,
    title: words.callView.title,
    main: 'call-view',
    switchTo: (other: Language) => ({ href: `/${other}/call` }),
  }
  return renderPage('call', frame, words, { clientWords: clientWords(words) })
}

/** What a browser shows in place of a page that it cannot fetch. */
export function renderOffline(language: Language, words: Words): string {
  const frame = {
    language,
    title: words.offline.title,
    switchTo: (other: Language) => ({ href: `/${other}/offline` }),
  }
  return renderPage('offline', frame, words, {})
}
