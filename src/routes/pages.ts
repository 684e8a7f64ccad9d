import type { Context } from 'hono'
import { Hono } from 'hono'
import { adviseCancel } from '../carriers/advice.ts'
import { carriers, findCarrier } from '../carriers/carriers.ts'
import type { Language } from '../languages/languages.ts'
import { languages } from '../languages/languages.ts'
import type { FormField } from '../languages/words.ts'
import { wordsOf } from '../languages/words.ts'
import { completeAddress } from '../script/complete-address.ts'
import { composeScript, rescueLines } from '../script/compose.ts'
import { readDetails } from '../script/details.ts'
import { dayInJapan } from '../script/fields/date.ts'
import { type KanjiSources, readKanji } from '../script/kanji.ts'
import { formBody, formValues } from './form-values.ts'
import { negotiateLanguage } from './negotiate.ts'
import { renderCarrier } from './pages/carrier.ts'
import { renderForm } from './pages/form.ts'
import { renderPhrases } from './pages/phrases.ts'
import { renderScript } from './pages/script.ts'
import { fieldErrors } from './problem.ts'

/** The inputs of the form. `satisfies` holds the list to the names that have words. */
const formFields = [
  'carrier',
  'procedure',
  'sim',
  'phoneNumber',
  'contractNumber',
  'name.kana',
  'name.written',
  'birthDate',
  'postalCode',
  'address',
  'email',
  'paymentMethod',
  'contactNumber',
  'reason',
  'date',
] as const satisfies readonly FormField[]

/** The pages, each under its language. */
export function pageRoutes(clock: () => Date, sources: KanjiSources): Hono {
  const pages = new Hono()
  pages.get('/', (context) => {
    context.header('Vary', 'Accept-Language')
    return context.redirect(`/${negotiateLanguage(context)}/`, 302)
  })
  for (const language of languages) addPages(pages, language, clock, sources)
  return pages
}

function addPages(pages: Hono, language: Language, clock: () => Date, sources: KanjiSources): void {
  const home = `/${language}/`
  const words = wordsOf(language)
  const form = (values: Readonly<Record<string, string>>, errors: ReturnType<typeof fieldErrors> = []) =>
    renderForm({
      language,
      words,
      carriers: carriers.map(({ id, name }) => ({ id, name: name[language] })),
      values,
      errors,
    })

  pages.get(`/${language}`, (context) => context.redirect(home, 301))
  pages.get(home, (context) => context.html(form(formQuery(context))))
  // The language switch of the form: the same form in this language, with all that was typed. Or a button of it.
  pages.post(home, ...formBody, async (context) => {
    const { complete, ...values } = await formValues(context, [...formFields, 'complete'])
    if (complete !== 'address') return context.html(form(values))
    const completed = await completeAddress(values, sources.loadPostalShard)
    if ('address' in completed) return context.html(form({ ...values, ...completed }))
    return context.html(form(values, fieldErrors([{ field: 'postalCode', code: completed.fault }], language)), 422)
  })
  pages.post(`${home}script`, ...formBody, async (context) => {
    const values = await formValues(context, formFields)
    const now = clock()
    const result = readDetails(nested(values), dayInJapan(now))
    if ('faults' in result) return context.html(form(values, fieldErrors(result.faults, language)), 422)
    const script = composeScript(result.details, language, await readKanji(result.details, sources))
    const carrierName = findCarrier(script.carrier)?.name[language] ?? ''
    return context.html(renderScript({ script, words, carrierName, posted: values, shownAt: now }))
  })
  pages.get(`${home}phrases`, (context) =>
    context.html(renderPhrases({ language, words, rescue: rescueLines(language) })),
  )
  pages.get(`${home}carriers/:id`, (context) => {
    const carrier = findCarrier(context.req.param('id'))
    if (!carrier) return context.notFound()
    const advice = adviseCancel(carrier, language, [])
    return context.html(renderCarrier({ language, words, carrier, advice, shownAt: clock() }))
  })
}

/** What a link may fill in: the carrier alone, never anything about the caller. */
function formQuery(context: Context): Record<string, string> {
  const carrier = findCarrier(context.req.query('carrier') ?? '')
  return carrier ? { carrier: carrier.id } : {}
}

/** `name.kana` becomes a field inside `name`, as the schema has it. */
function nested(values: Readonly<Record<string, string>>): Record<string, unknown> {
  const { 'name.kana': kana, 'name.written': written, ...rest } = values
  return { ...rest, name: { kana, written } }
}
