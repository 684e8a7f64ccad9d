import { Hono } from 'hono'
import { timeInJapan } from '../carriers/now/japan-time.ts'
import { composeScript } from '../script/compose.ts'
import { readDetails } from '../script/details.ts'
import { type KanjiSources, readKanji } from '../script/kanji.ts'
import { limitBody, requireMediaType } from './body.ts'
import { matchLanguage, negotiateLanguage } from './negotiate.ts'
import { problem } from './problem.ts'
import { serializeScript } from './serialize.ts'

/** `POST /api/scripts`: details in, script out. */
export function scriptRoutes(clock: () => Date, sources: KanjiSources): Hono {
  return new Hono().post('/', requireMediaType('application/json'), limitBody, async (context) => {
    const negotiated = negotiateLanguage(context)
    let input: unknown
    try {
      input = JSON.parse(await context.req.text())
    } catch {
      return problem(context, 400, negotiated)
    }
    const now = clock()
    const result = readDetails(input, timeInJapan(now).date)
    if ('faults' in result) return problem(context, 422, languageOf(input) ?? negotiated, result.faults)
    const { details } = result
    const readings = await readKanji(details, sources)
    const script = composeScript(details, { language: details.language ?? negotiated, readings, now })
    return context.body(serializeScript(script), 200, { 'Content-Type': 'application/json' })
  })
}

/** The language that a refused body asks for, so that the errors are in it. */
function languageOf(input: unknown) {
  const { language } = (typeof input === 'object' && input !== null ? input : {}) as { readonly language?: unknown }
  return typeof language === 'string' ? matchLanguage(language) : undefined
}
