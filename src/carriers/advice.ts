import type { Language } from '../languages/languages.ts'
import type {
  Carrier,
  Channel,
  ChannelName,
  Desk,
  DeskPurpose,
  FactName,
  Hours,
  Source,
  WaysName,
  Works,
} from './carrier.ts'
import { channelWorks, counts, phoneWorks } from './claims.ts'
import { generalReasons, reasonToAsk } from './reasons.ts'
import { type RuleId, rightProcedure, rulesFor, type Situation } from './routing.ts'

/** Whether to call, and what else there is, in the caller's language. */
export type Advice = {
  /** What the channels and desks are for: port-out where the number is to be kept; none where nobody collected ways. */
  readonly procedure?: WaysName
  readonly call: 'yes' | 'no' | 'ask'
  readonly reason: string
  /** What the caller's situation changes; 'keep-number' stops a caller who is about to lose the number. */
  readonly rules: readonly RuleId[]
  readonly channels: readonly {
    readonly channel: ChannelName
    readonly works: Works
    readonly url?: string
    readonly note?: string
    readonly sources: readonly Source[]
  }[]
  readonly desks: readonly AdvisedDesk[]
  /** When it takes effect, and until when to act. */
  readonly timing?: { readonly text: string; readonly sources: readonly Source[] }
  readonly costs: readonly AdvisedFact[]
  /** What a call can do, whatever else. */
  readonly callCanDo?: AdvisedFact
  readonly warnings: readonly { readonly id: string; readonly text: string }[]
}

export type AdvisedDesk = {
  readonly number: string
  readonly purpose: DeskPurpose
  readonly languages: readonly string[]
  readonly hours?: Hours
  readonly cost?: 'free' | 'charged'
  readonly from?: string
  readonly note?: string
  readonly menu?: string
  readonly sources: readonly Source[]
}

type AdvisedFact = { readonly id: FactName; readonly text: string; readonly sources: readonly Source[] }

const worksOrder: readonly Works[] = ['yes', 'disputed', 'unknown', 'no']
/** Of channels that work equally well, the one with the least Japanese to speak comes first. */
const channelOrder: readonly ChannelName[] = ['web', 'app', 'chat', 'phone', 'shop', 'post']

const purposes: Readonly<Record<WaysName, readonly DeskPurpose[]>> = {
  cancel: ['cancel', 'support', 'port-out'],
  'port-out': ['port-out', 'support'],
  lost: ['lost', 'support'],
}
const otherPurposes: readonly DeskPurpose[] = ['support', 'payment']
const costFacts: Readonly<Record<WaysName, readonly FactName[]>> = {
  cancel: ['early-fee', 'old-plan-fee', 'last-month', 'instalments'],
  'port-out': ['port-out-fee', 'early-fee', 'old-plan-fee', 'last-month', 'instalments'],
  lost: ['suspension'],
}

/** Who asks, for what, and how they can act. */
export type Question = {
  /** None where the directory holds no ways for what the call is for. */
  readonly procedure: WaysName | undefined
  readonly situation: Situation
  readonly language: Language
}

/** Whether to call this carrier, the ways to do it, the best first, and the desks that help, the one to try first first. */
export function advise(carrier: Carrier, question: Question, warnings: Advice['warnings']): Advice {
  const { language } = question
  // A line at home has no number of its own to lose.
  const situation: Situation =
    carrier.kind === 'home-internet' ? { ...question.situation, keepNumber: 'no' } : question.situation
  const procedure = rightProcedure(question.procedure, situation)
  const ways = procedure && carrier.procedures[procedure]
  const { channels = [], reason, timing } = ways ?? {}
  const works = phoneWorks(ways)
  const rules = rulesFor(situation, question.procedure)
  const callCanDo = adviseFacts(carrier, ['by-phone'], language)[0]
  return {
    ...(procedure && { procedure }),
    call: works === 'yes' || works === 'no' ? works : 'ask',
    reason: (reason?.when === works ? reason.text : procedure ? generalReasons[procedure][works] : reasonToAsk)[
      language
    ],
    rules: rules.map(({ id }) => id),
    channels: channels.map((channel) => adviseChannel(channel, language)).sort(byUse(rules)),
    desks: desksFor(carrier.desks, procedure, { ...question, situation }).map((desk) => deskIn(language, desk)),
    ...(timing && { timing: { text: timing.value.text[language], sources: timing.sources } }),
    costs: adviseFacts(carrier, procedure ? costFacts[procedure] : [], language),
    ...(callCanDo && { callCanDo }),
    warnings,
  }
}

function adviseChannel({ channel, claims, url, note }: Channel, language: Language): Advice['channels'][number] {
  const sources = [...claims.filter(counts).map((claim) => claim.source), ...(note?.sources ?? [])]
  return {
    channel,
    works: channelWorks(claims),
    ...(url && { url }),
    ...(note && { note: note.value[language] }),
    sources: sources.filter((source, index) => sources.findIndex(({ url }) => url === source.url) === index),
  }
}

/** What does not work comes last of all, then what this caller cannot well use; the rest by how sure it is. */
function byUse(rules: ReturnType<typeof rulesFor>) {
  const last = new Set(rules.flatMap((rule) => rule.last ?? []))
  const first = new Set(rules.flatMap((rule) => rule.first ?? []))
  const rank = ({ channel, works }: Advice['channels'][number]): readonly number[] => [
    works === 'no' ? 1 : 0,
    last.has(channel) ? 1 : 0,
    worksOrder.indexOf(works),
    first.has(channel) ? 0 : 1,
    channelOrder.indexOf(channel),
  ]
  return (one: Advice['channels'][number], other: Advice['channels'][number]): number => {
    const [left, right] = [rank(one), rank(other)]
    const at = left.findIndex((value, index) => value !== right[index])
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
  }
}

/** The desks that help, each number once; of desks that serve equally well the data's order stands. */
function desksFor(
  desks: readonly Desk[],
  procedure: WaysName | undefined,
  { situation, language }: Question,
): readonly Desk[] {
  const wanted: readonly DeskPurpose[] = [
    ...(situation.isAbroad === 'yes' ? (['from-abroad'] as const) : []),
    ...(situation.phoneIsLost === 'yes' ? (['lost'] as const) : []),
    ...(procedure ? purposes[procedure] : otherPurposes),
  ]
  const helpful = wanted.flatMap((purpose) => desks.filter((desk) => desk.purpose === purpose))
  return helpful
    .filter((desk, index) => helpful.findIndex(({ number }) => number === desk.number) === index)
    .sort((one, other) => urgency(one) - urgency(other) || deskRank(one, language) - deskRank(other, language))
}

/** A desk that stops a lost line, or that can be reached at all, comes before one that speaks the caller's language. */
function urgency({ purpose }: Desk): number {
  return purpose === 'from-abroad' ? 0 : purpose === 'lost' ? 1 : 2
}

/** The caller's own language, then Japanese (where no source names a language, it is taken for that), then others. */
function deskRank({ languages }: Desk, language: Language): number {
  if (languages.some((spoken) => `${language}-`.startsWith(`${spoken}-`))) return 0
  return languages.length === 0 || languages.includes('ja') ? 1 : 2
}

/** A desk in the caller's language, without what other sources say. */
export function deskIn(language: Language, { from, note, menu, rivals: _, ...desk }: Desk): AdvisedDesk {
  return {
    ...desk,
    ...(from && { from: from[language] }),
    ...(note && { note: note[language] }),
    ...(menu && { menu: menu.value[language] }),
  }
}

function adviseFacts({ facts }: Carrier, wanted: readonly FactName[], language: Language): AdvisedFact[] {
  return wanted.flatMap((id) =>
    facts
      .filter((fact) => fact.id === id)
      .map(({ fact }) => ({ id, text: fact.value[language], sources: fact.sources })),
  )
}
