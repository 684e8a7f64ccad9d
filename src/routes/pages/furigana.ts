import type { Language } from '../../languages/languages.ts'
import { type ErrorCodes, errorMessage, type Words } from '../../languages/words.ts'
import type { Spoken } from '../../reading/segment.ts'
import { markup } from './html.ts'
import { readingMarkup } from './line-markup.ts'
import { renderPage } from './render.ts'

export type FuriganaView = {
  readonly language: Language
  readonly words: Words
  /** What was pasted. */
  readonly text: string
  /** One for each line of it that is not blank. */
  readonly readings: readonly Spoken[]
  readonly fault?: ErrorCodes['text']
}

/** A field for any Japanese and, once something was pasted, the same with its readings. */
export function renderFurigana({ language, words, text, readings, fault }: FuriganaView): string {
  const path = (one: Language) => `/${one}/furigana`
  const { title, label, hint } = words.furigana
  const error = fault ? errorMessage(words, 'text', fault) : ''
  return renderPage(
    'furigana',
    {
      language,
      title: error ? `${words.form.errorMark} ${title}` : title,
      switchTo: (other) => (text ? { form: 'japanese', action: path(other) } : { href: path(other) }),
      submits: text ? 'japanese' : '',
    },
    words,
    {
      action: `${path(language)}#readings`,
      field: { id: 'text', label, hint, error, describedBy: error ? 'text-error text-hint' : 'text-hint' },
      text,
      readings: readings.map((reading) => markup(readingMarkup(reading, words))),
    },
  )
}
