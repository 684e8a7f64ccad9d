import type { Advice } from '../../carriers/advice.ts'
import type { Works } from '../../carriers/carrier.ts'
import { callTimeSources } from '../../carriers/now/call-time.ts'
import type { Now } from '../../carriers/now/now.ts'
import type { Words } from '../../languages/words.ts'
import { type DeskView, deskView, speaks } from './desk-view.ts'
import { type SourceView, sourceViews, writtenDate } from './source-view.ts'

/** Whether to call and what else there is, ready to print. */
export type AdviceView = {
  readonly call: Advice['call']
  readonly title: string
  readonly reason: string
  /** What the caller's situation changes. */
  readonly rules: readonly string[]
  /** The page where it can be done for certain. */
  readonly online: { readonly url: string; readonly label: string } | null
  readonly desks: readonly DeskView[]
  readonly noDesks: boolean
  /** Those that speak neither the caller's language nor Japanese. */
  readonly otherDesks: readonly DeskView[]
  readonly channels: readonly {
    readonly name: string
    readonly works: Works
    readonly says: string
    readonly url: string
    readonly note: string
  }[]
  readonly today: readonly string[]
  readonly timing: string
  readonly costs: readonly string[]
  readonly callCanDo: string
  readonly sources: readonly SourceView[]
  readonly carrierPage: { readonly url: string; readonly label: string } | null
  readonly warnings: Advice['warnings']
}

type Context = {
  readonly words: Words
  readonly carrierName: string
  /** '' leaves out the link to the carrier's page. */
  readonly carrier: string
  readonly now: Now
}

/** Whether to call and what else there is, ready to print. */
export function adviceView(advice: Advice, { words, carrierName, carrier, now }: Context): AdviceView {
  const web = advice.channels.find(
    ({ channel, works, url }) => channel === 'web' && works === 'yes' && url !== undefined,
  )
  const isStopped = advice.rules.includes('keep-number')
  const desk = (one: Advice['desks'][number]) =>
    deskView(one, words, { time: now.time.slice(11, 16), desk: now.desks[one.number] })
  return {
    call: advice.call,
    title: isStopped ? words.carrier.ways['port-out'] : words.advice.call[advice.call](carrierName),
    reason: advice.reason,
    // Whether to keep the number is asked, and said, before the advice.
    rules: advice.rules
      .filter((id) => id !== 'keep-number' && id !== 'keep-number-unknown')
      .map((id) => words.advice.rules[id]),
    online: web?.url === undefined ? null : { url: web.url, label: words.advice.doItOnline(carrierName) },
    desks: advice.desks.filter((one) => speaks(one, words)).map(desk),
    noDesks: advice.desks.length === 0,
    otherDesks: advice.desks.filter((one) => !speaks(one, words)).map(desk),
    channels: advice.channels.map(({ channel, works, url, note }) => ({
      name: words.advice.channels[channel],
      works,
      says: words.advice.works[works],
      url: url ?? '',
      note: note ?? '',
    })),
    today: today(now, advice, words),
    timing: advice.timing?.text ?? '',
    costs: advice.costs.map(({ id, text }) => `${words.carrier.facts[id]}: ${text}`),
    callCanDo: advice.callCanDo?.text ?? '',
    sources: unique(allSources(advice).flatMap((sources) => sourceViews(sources, words))),
    carrierPage: carrier === '' ? null : carrierPage(carrier, carrierName, words),
    warnings: advice.warnings,
  }
}

/** What today means: until when to act, and whether the lines are busy. */
function today(now: Now, { desks }: Advice, words: Words): string[] {
  const { deadline } = now
  const actBy = deadline && [writtenDate(deadline.date, words), deadline.time].filter(Boolean).join(' ')
  return [
    ...(deadline && actBy ? [words.now.deadline(actBy, writtenDate(deadline.ends, words))] : []),
    ...(desks.length > 0 ? [words.now.callTime[now.callTime]] : []),
  ]
}

function allSources({ channels, desks, timing, costs, callCanDo }: Advice) {
  return [
    ...[...channels, ...desks, ...(timing ? [timing] : []), ...costs, ...(callCanDo ? [callCanDo] : [])].map(
      ({ sources }) => sources,
    ),
    ...(desks.length > 0 ? [callTimeSources] : []),
  ]
}

function carrierPage(carrier: string, carrierName: string, words: Words): { url: string; label: string } {
  return {
    url: `/${words.language}/carriers/${encodeURIComponent(carrier)}`,
    label: words.advice.allFacts(carrierName),
  }
}

function unique(sources: readonly SourceView[]): SourceView[] {
  return [...new Map(sources.map((source) => [`${source.url} ${source.facts}`, source])).values()]
}
