import { calls } from '#generated/calls.js'
import type { Advice } from '../carriers/advice.ts'
import { advise } from '../carriers/advice.ts'
import type { Carrier } from '../carriers/carrier.ts'
import { findCarrier } from '../carriers/carriers.ts'
import { nowAt } from '../carriers/now/now.ts'
import { otherCarrier, otherCarrierId } from '../carriers/other-carrier.ts'
import type { Situation } from '../carriers/routing.ts'
import type { Language } from '../languages/languages.ts'
import { splitName } from '../reading/spoken/name.ts'
import type { Conditions } from './conditions.ts'
import type { Details, Reason } from './details.ts'
import type { KanjiReadings } from './kanji.ts'
import type { SlotValues } from './lines.ts'
import { makeLine } from './lines.ts'
import { waysOf } from './procedures.ts'
import type { Outline, OutlineExchange } from './render.ts'
import { renderOutline } from './render.ts'
import type { Exchange, Item, Line, Script, Stage } from './script.ts'
import { slotValues, wordValues } from './values.ts'
import { warningsFor } from './warnings.ts'

/** In which language the call is explained, how the kanji among the details are read, and when it is. */
type Circumstances = { readonly language: Language; readonly readings: KanjiReadings; readonly now: Date }

/**
 * Writes the call: details in, script out. Who wants to keep the number gets the call that keeps it, and none that gives
 * it up.
 *
 * @throws Error when no carrier has the id; the schema of the details lets none through
 */
export function composeScript(details: Details, { language, readings, now }: Circumstances): Script {
  const carrier = details.carrier === otherCarrierId ? otherCarrier : findCarrier(details.carrier)
  if (!carrier) throw new Error('no such carrier')
  const advice = adviceFor(carrier, details, language)
  const procedure = advice.rules.includes('keep-number') ? 'port-out' : details.procedure
  const isHomeInternet = carrier.kind === 'home-internet'
  const outline = renderOutline(procedure, conditionsFor(details, { advice, readings, isHomeInternet }))
  const values = slotValues({ ...details, procedure }, { carrier, language, readings })
  return {
    language,
    carrier: carrier.id,
    procedure,
    ...(details.sim && { sim: details.sim }),
    advice,
    now: nowAt(now, advice.desks, { carrier, procedure: advice.procedure, wish: details.date }),
    prepare: itemsOf(outline.prepare, language),
    stages: stagesOf(outline, language, values),
    rescue: rescueLines(language),
    afterwards: itemsOf(outline.afterwards, language),
  }
}

/** What the carrier is called in the caller's language, or what the caller calls it. */
export function carrierNameOf({ carrier, carrierName }: Details, language: Language): string {
  const other = carrier === otherCarrierId ? carrierName : undefined
  return other ?? (findCarrier(carrier) ?? otherCarrier).name[language]
}

/** The rescue lines alone, as the page of phrases shows them. */
export function rescueLines(language: Language): readonly Line[] {
  const [stage] = stagesOf(renderOutline('rescue', {}), language, wordValues(language))
  return stage?.exchanges[0]?.replies ?? []
}

/** What is known beside the details. */
type Known = { readonly advice: Advice; readonly readings: KanjiReadings; readonly isHomeInternet: boolean }

/** Which of the template's conditions hold. */
export function conditionsFor(
  { sim, contractNumber, contactNumber, email, name, reason, date }: Details,
  { advice, readings, isHomeInternet }: Known,
): Conditions {
  const kana = name?.kana ?? readings.name?.kana
  const may = (one: Reason) => reason === undefined || reason === one
  return {
    phoneMayWork: advice.call === 'ask',
    phoneDoesNotWork: advice.call === 'no',
    isHomeInternet,
    mayBeCard: !isHomeInternet && sim !== 'esim',
    mayBeEsim: !isHomeInternet && sim !== 'physical',
    isEsim: !isHomeInternet && sim === 'esim',
    hasContractNumber: contractNumber !== undefined,
    hasContactNumber: contactNumber !== undefined,
    hasEmail: email !== undefined,
    hasFamilyAndGivenName: kana !== undefined && splitName(kana).given !== undefined,
    leavingJapan: reason === 'leaving-japan',
    maySayLeaving: may('leaving-japan'),
    maySayUnused: may('unused'),
    maySayOtherCompany: may('other-company'),
    maySayMoving: may('moving'),
    maySayPrivate: may('private'),
    hasDate: date !== undefined,
    hasOnlineWay: advice.channels.some(({ channel, works }) => channel === 'web' && works === 'yes'),
    nameIsGuessed: readings.name !== undefined,
    addressIsGuessed: [readings.address, readings.oldAddress, readings.newAddress].some((address) => address?.guessed),
  }
}

/** What nothing of the caller's goes into: one frozen object each, made once for a language and a carrier. */
const fixed = new WeakMap<object, Map<string, unknown>>()

function adviceFor(carrier: Carrier, details: Details, language: Language): Advice {
  const situation = situationOf(details)
  const make = () =>
    advise(
      carrier,
      { procedure: waysOf(details.procedure), situation, language },
      warningsFor(carrier, details, language),
    )
  // Only what most people get is kept: the combinations of all situations would fill the memory.
  if (Object.values(situation).some((answer) => answer !== undefined)) return make()
  return once(carrier, `${language} ${details.procedure} ${details.sim}`, () => Object.freeze(make()))
}

function situationOf({ keepNumber, canLogIn, hasApp, isAbroad, phoneIsLost }: Details): Situation {
  return { keepNumber, canLogIn, hasApp, isAbroad, phoneIsLost }
}

function itemsOf(ids: readonly string[], language: Language): readonly Item[] {
  const { items } = calls.glosses[language]
  return once(ids, language, () => Object.freeze(ids.map((id) => ({ id, text: items[id] ?? '' }))))
}

function stagesOf(outline: Outline, language: Language, values: SlotValues): Stage[] {
  const key = `${language} ${values.scope}`
  return outline.stages.map((stage) =>
    once(stage, key, () => {
      const { title = '', note = '' } = calls.glosses[language].stages[stage.id] ?? {}
      const exchanges = stage.exchanges.map((exchange) =>
        once(exchange, key, () => exchangeOf(exchange, language, values)),
      )
      const made = { id: stage.id, title, note, exchanges }
      return exchanges.every(Object.isFrozen) ? Object.freeze(made) : made
    }),
  )
}

function exchangeOf({ operator, replies }: OutlineExchange, language: Language, values: SlotValues): Exchange {
  const heard = operator && makeLine(operator, language, values)
  const said = replies.map((reply) => makeLine(reply, language, values))
  const made = { operator: heard, replies: said }
  const isFixed = (heard === null || Object.isFrozen(heard)) && said.every(Object.isFrozen)
  if (isFixed) Object.freeze(said)
  return isFixed ? Object.freeze(made) : made
}

/** Makes something of `from`, and keeps it if it comes back frozen. */
function once<Made>(from: object, key: string, make: () => Made): Made {
  const known = fixed.get(from)?.get(key)
  if (known) return known as Made
  const made = make()
  if (Object.isFrozen(made)) fixed.set(from, (fixed.get(from) ?? new Map()).set(key, made))
  return made
}
