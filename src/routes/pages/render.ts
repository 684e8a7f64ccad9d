import { clientFiles } from '#generated/client-files.ts'
import { type PageName, page } from '#generated/pages.js'
import type { Language } from '../../languages/languages.ts'
import { languages } from '../../languages/languages.ts'
import { languageNames, type Words } from '../../languages/words.ts'
import { type Markup, markup } from './html.ts'
import { mixedMarkup } from './mixed.ts'

/** What stands around every page. */
export type Frame = {
  readonly language: Language
  readonly title: string
  /** Where the page is in another language: a link or, where the person has typed something, a button of that form. */
  readonly switchTo: (
    language: Language,
  ) => { readonly href: string } | { readonly form: string; readonly action: string }
  /** The form whose default button must come before those of the language switch. */
  readonly submits?: string
  /** The id of the page's main part, where a script takes it over. */
  readonly main?: string
}

/** Renders a page of templates/pages inside the frame. The view's own fields stand beside `words` and `frame`. */
export function renderPage(name: PageName, frame: Frame, words: Words, view: object): string {
  const switches = languages
    .filter((language) => language !== frame.language)
    .map((language) => ({
      language,
      name: languageNames[language],
      href: '',
      form: '',
      action: '',
      ...frame.switchTo(language),
    }))
  const whole = {
    ...view,
    words,
    frame: {
      language: frame.language,
      title: frame.title,
      submits: frame.submits ?? '',
      main: frame.main ?? 'main',
      files: clientFiles,
      switches,
    },
  }
  return page(name, whole, { mixed: (text: string): Markup => markup(mixedMarkup(text, frame.language)) })
}
