import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { LazyAnalyzer } from '../reading/lazy-analyzer.ts'
import { normalizeText } from '../reading/normalize.ts'
import { readText } from '../reading/read-text.ts'
import { fieldFaults } from '../script/fields/faults.ts'
import { limitBody, requireMediaType } from './body.ts'
import { negotiateLanguage } from './negotiate.ts'
import { problem } from './problem.ts'

const mostTexts = 100
const longestText = 500

const text = z.string().check(z.refine((sent) => [...sent].length <= longestText, 'too-long'))
z.globalRegistry.add(text, { description: 'Japanese, up to 500 characters.', maxLength: longestText })

/** What `POST /api/readings` takes. */
export const textsSchema = z.object({ texts: z.array(text).check(z.maxLength(mostTexts, 'too-many')) })

/** `POST /api/readings`: texts in, each with its furigana, kana and romaji out. */
export function readingRoutes(analyzer: LazyAnalyzer): Hono {
  return new Hono().post('/', requireMediaType('application/json'), limitBody, async (context) => {
    const language = negotiateLanguage(context)
    let input: unknown
    try {
      input = JSON.parse(await context.req.text())
    } catch {
      return problem(context, 400, language)
    }
    const result = z.safeParse(textsSchema, input)
    if (!result.success) return problem(context, 422, language, fieldFaults(result.error, input))
    const dictionary = await analyzer()
    const readings = result.data.texts.map((sent) => ({ text: normalizeText(sent), ...readText(sent, dictionary) }))
    return context.json({ readings })
  })
}
