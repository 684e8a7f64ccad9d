import type { Context } from 'hono'
import { Hono } from 'hono'
import { carriers, findCarrier } from '../carriers/carriers.ts'
import { timeInJapan } from '../carriers/now/japan-time.ts'
import { otherCarrierId } from '../carriers/other-carrier.ts'
import { searchCarriers } from '../carriers/search.ts'
import { decoderEntries } from '../decoder/entries.ts'
import { searchDecoder } from '../decoder/search.ts'
import { generalHelp } from '../help/general-help.ts'
import type { Language } from '../languages/languages.ts'
import { languages } from '../languages/languages.ts'
import type { FormField } from '../languages/words.ts'
import { wordsOf } from '../languages/words.ts'
import { completeAddress } from '../script/complete-address.ts'
import { carrierNameOf, composeScript, rescueLines } from '../script/compose.ts'
import { readDetails } from '../script/details.ts'
import { type KanjiSources, readKanji } from '../script/kanji.ts'
import { scriptMarkdown } from '../script/markdown.ts'
import { procedures } from '../script/procedures.ts'
import type { Script } from '../script/script.ts'
import { scriptText } from '../script/text.ts'
import { formBody, formValues } from './form-values.ts'
import { negotiateLanguage } from './negotiate.ts'
import { renderCall, renderOffline } from './pages/call.ts'
import { renderCarrier } from './pages/carrier.ts'
import { type CarriersView, renderCarriers } from './pages/carriers.ts'
import { renderDecoder } from './pages/decoder.ts'
import { renderForm } from './pages/form.ts'
import { renderHelp } from './pages/help.ts'
import { renderLost, renderLostList } from './pages/lost.ts'
import { renderPhrase, renderPhrases } from './pages/phrases.ts'
import { renderScript } from './pages/script.ts'
import { renderWritten } from './pages/written.ts'
import { fieldErrors } from './problem.ts'

/** The inputs of the form. `satisfies` holds the list to the names that have words. */
const formFields = [
  'keepNumber',
  'carrier',
  'carrierName',
  'procedure',
  'canLogIn',
  'hasApp',
  'isAbroad',
  'phoneIsLost',
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
  'newPostalCode',
  'newAddress',
  'newName',
  'moveDate',
  'billMonth',
  'amount',
  'payDate',
  'callDate',
  'operatorName',
  'referenceNumber',
  'policeNumber',
  'lostWhen',
  'lostPlace',
  'deviceName',
  'eid',
  'imei',
  'departureDate',
  'documentDate',
  'place',
  'relation',
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
      carriers,
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
  /** The pages that are made of a whole script, from the same details. */
  const fromScript = (path: string, show: (context: Context, made: Made) => Response | Promise<Response>) =>
    pages.post(`${home}${path}`, ...formBody, async (context) => {
      const posted = await formValues(context, formFields)
      const now = clock()
      const result = readDetails(nested(posted), timeInJapan(now).date)
      if ('faults' in result) return context.html(form(posted, fieldErrors(result.faults, language)), 422)
      const readings = await readKanji(result.details, sources)
      const script = composeScript(result.details, { language, readings, now })
      return show(context, { script, carrierName: carrierNameOf(result.details, language), posted })
    })
  fromScript('script', (context, made) => context.html(renderScript({ ...made, words })))
  fromScript('written', (context, { script, posted }) => context.html(renderWritten({ script, words, posted })))
  fromScript('script.txt', (context, { script, carrierName }) =>
    download(context, scriptText(script, carrierName, words), 'text/plain', `${script.procedure}.txt`),
  )
  fromScript('script.md', (context, { script, carrierName }) =>
    download(context, scriptMarkdown(script, carrierName, words), 'text/markdown', `${script.procedure}.md`),
  )
  pages.get(`${home}call`, (context) => context.html(renderCall(language, words)))
  pages.get(`${home}offline`, (context) => context.html(renderOffline(language, words)))
  pages.get(`${home}phrases/:id`, (context) => {
    const line = rescueLines(language).find(({ id }) => id === context.req.param('id'))
    return line ? context.html(renderPhrase({ language, words, line })) : context.notFound()
  })
  pages.get(`${home}phrases`, (context) =>
    context.html(renderPhrases({ language, words, rescue: rescueLines(language) })),
  )
  const directory = (search?: CarriersView['search']) => renderCarriers({ language, words, carriers, search })
  pages.get(`${home}carriers`, (context) => context.html(directory()))
  // Posted, so that what is typed stands in no address and no log.
  pages.post(`${home}carriers`, ...formBody, async (context) => {
    const { name: typed = '' } = await formValues(context, ['name'])
    return context.html(directory({ typed, found: searchCarriers(carriers, typed) }))
  })
  pages.get(`${home}carriers/:id`, (context) => {
    const carrier = findCarrier(context.req.param('id'))
    // Whoever asks for a carrier that is not there gets the list, and the form for another one.
    if (!carrier) return context.html(directory({ typed: '', found: [] }), 404)
    return context.html(renderCarrier({ language, words, carrier, shownAt: clock() }))
  })
  pages.get(`${home}decoder`, (context) =>
    context.html(renderDecoder({ language, words, rescue: rescueLines(language), entries: decoderEntries })),
  )
  // Posted, like the search for a carrier.
  pages.post(`${home}decoder`, ...formBody, async (context) => {
    const { heard: typed = '' } = await formValues(context, ['heard'])
    const search = { typed, found: searchDecoder(decoderEntries, typed) }
    return context.html(
      renderDecoder({ language, words, rescue: rescueLines(language), entries: decoderEntries, search }),
    )
  })
  pages.get(`${home}lost`, (context) => context.html(renderLostList({ language, words, carriers })))
  pages.get(`${home}lost/:id`, (context) => {
    const now = clock()
    const result = readDetails({ carrier: context.req.param('id'), procedure: 'lost' }, timeInJapan(now).date)
    if ('faults' in result) return context.html(renderLostList({ language, words, carriers }), 404)
    const script = composeScript(result.details, { language, readings: {}, now })
    return context.html(renderLost({ language, words, script, carrierName: carrierNameOf(result.details, language) }))
  })
  pages.get(`${home}help`, (context) =>
    context.html(renderHelp({ language, words, topics: generalHelp, shownAt: clock() })),
  )
}

type Made = {
  readonly script: Script
  readonly carrierName: string
  readonly posted: Readonly<Record<string, string>>
}

/** A file to keep. Its name tells nothing of the caller. */
function download(context: Context, text: string, type: string, name: string): Response {
  context.header('Content-Disposition', `attachment; filename="daihon-${name}"`)
  return context.body(text, 200, { 'Content-Type': `${type}; charset=utf-8` })
}

/** What a link may fill in: the carrier and what the call is for, never anything about the caller. */
function formQuery(context: Context): Record<string, string> {
  const id = context.req.query('carrier')
  const procedure = procedures.find((one) => one === context.req.query('procedure'))
  return {
    ...(id && { carrier: findCarrier(id)?.id ?? otherCarrierId }),
    ...(procedure && { procedure }),
  }
}

/** `name.kana` becomes a field inside `name`, as the schema has it. */
function nested(values: Readonly<Record<string, string>>): Record<string, unknown> {
  const { 'name.kana': kana, 'name.written': written, ...rest } = values
  return { ...rest, name: { kana, written } }
}
