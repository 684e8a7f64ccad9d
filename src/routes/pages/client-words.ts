import type { PageWords } from '../../client/page-words.ts'
import type { Words } from '../../languages/words.ts'
import { type Markup, markup } from './html.ts'

/** The words that the call view needs, as JSON that can stand in a script element. */
export function clientWords({ language, locale, line, rescue, script, callView }: Words): Markup {
  const words: PageWords = { language, locale, line, rescue, justListen: script.justListen, callView }
  return markup(JSON.stringify(words).replaceAll('<', '\\u003c'))
}
