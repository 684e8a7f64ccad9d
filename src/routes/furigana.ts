import { Hono } from 'hono'
import { languages } from '../languages/languages.ts'
import { wordsOf } from '../languages/words.ts'
import type { LazyAnalyzer } from '../reading/lazy-analyzer.ts'
import { readText } from '../reading/read-text.ts'
import { formBody, formValues } from './form-values.ts'
import { renderFurigana } from './pages/furigana.ts'

const longestText = 2000

/** `/{lang}/furigana`: any Japanese in, the same with its readings out. */
export function furiganaRoutes(analyzer: LazyAnalyzer): Hono {
  const pages = new Hono()
  for (const language of languages) {
    const path = `/${language}/furigana`
    const words = wordsOf(language)
    pages.get(path, (context) => context.html(renderFurigana({ language, words, text: '', readings: [] })))
    pages.post(path, ...formBody, async (context) => {
      const { text = '' } = await formValues(context, ['text'])
      if ([...text].length > longestText) {
        return context.html(renderFurigana({ language, words, text, readings: [], fault: 'too-long' }), 422)
      }
      const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
      // The language switch posts an empty text too.
      const dictionary = lines.length > 0 ? await analyzer() : undefined
      const readings = dictionary ? lines.map((line) => readText(line, dictionary)) : []
      return context.html(renderFurigana({ language, words, text, readings }))
    })
  }
  return pages
}
