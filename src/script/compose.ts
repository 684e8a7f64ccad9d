import { calls } from '#generated/calls.js'
import type { Advice } from '../carriers/advice.ts'
import { adviseCancel } from '../carriers/advice.ts'
import { carriers } from '../carriers/carriers.ts'
import type { Language } from '../languages/languages.ts'
import { spellLetters, splitName } from '../reading/spoken/name.ts'
import type { Conditions } from './conditions.ts'
import type { Details, Reason } from './details.ts'
import type { SlotValues } from './lines.ts'
import { makeLine } from './lines.ts'
import type { Outline } from './render.ts'
import { renderOutline } from './render.ts'
import type { Item, Line, Script, Stage } from './script.ts'
import { slotValues, wordValues } from './values.ts'
import { warningsFor } from './warnings.ts'

/**
 * Writes the call: details in, script out.
 *
 * @throws Error when no carrier has the id; the schema of the details lets none through
 */
export function composeScript(details: Details, language: Language): Script {
  const carrier = carriers.find(({ id }) => id === details.carrier)
  if (!carrier) throw new Error('no such carrier')
  const advice = adviseCancel(carrier, language, warningsFor(details, language))
  const outline = renderOutline(details.procedure, conditionsFor(details, advice))
  const values = slotValues(details, carrier, language)
  const { items } = calls.glosses[language]
  const itemsOf = (ids: readonly string[]): Item[] => ids.map((id) => ({ id, text: items[id] ?? '' }))
  return {
    language,
    carrier: carrier.id,
    procedure: details.procedure,
    ...(details.sim && { sim: details.sim }),
    advice,
    prepare: itemsOf(outline.prepare),
    stages: stagesOf(outline, language, values),
    rescue: rescueLines(language),
    afterwards: itemsOf(outline.afterwards),
  }
}

/** The rescue lines alone, as the page of phrases shows them. */
export function rescueLines(language: Language): Line[] {
  const outline = renderOutline('rescue', {})
  return stagesOf(outline, language, wordValues(language)).flatMap(({ exchanges }) =>
    exchanges.flatMap(({ replies }) => replies),
  )
}

/** Which of the template's conditions hold. */
export function conditionsFor({ sim, contractNumber, email, name, reason, date }: Details, advice: Advice): Conditions {
  const may = (one: Reason) => reason === undefined || reason === one
  return {
    phoneWorks: advice.call === 'yes',
    phoneMayWork: advice.call === 'ask',
    phoneDoesNotWork: advice.call === 'no',
    mayBeCard: sim !== 'esim',
    mayBeEsim: sim !== 'physical',
    isEsim: sim === 'esim',
    hasContractNumber: contractNumber !== undefined,
    hasEmail: email !== undefined,
    hasLatinName: name?.written !== undefined && spellLetters(name.written) !== undefined,
    hasFamilyAndGivenName: name?.kana !== undefined && splitName(name.kana).given !== undefined,
    leavingJapan: reason === 'leaving-japan',
    maySayLeaving: may('leaving-japan'),
    maySayUnused: may('unused'),
    maySayOtherCompany: may('other-company'),
    maySayMoving: may('moving'),
    maySayPrivate: may('private'),
    hasDate: date !== undefined,
    hasOnlineWay: advice.channels.some(({ channel, works }) => channel === 'web' && works === 'yes'),
  }
}

function stagesOf(outline: Outline, language: Language, values: SlotValues): Stage[] {
  return outline.stages.map(({ id, exchanges }) => ({
    id,
    title: calls.glosses[language].stages[id]?.title ?? '',
    note: calls.glosses[language].stages[id]?.note ?? '',
    exchanges: exchanges.map(({ operator, replies }) => ({
      operator: operator && makeLine(operator, language, values),
      replies: replies.map((reply) => makeLine(reply, language, values)),
    })),
  }))
}
