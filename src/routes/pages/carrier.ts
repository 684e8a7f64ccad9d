import { type Advice, advise, deskIn } from '../../carriers/advice.ts'
import {
  type Carrier,
  type Claim,
  type Fact,
  type FactName,
  factNames,
  type Source,
  type Ways,
  type WaysName,
} from '../../carriers/carrier.ts'
import { deskNow } from '../../carriers/now/desk-hours.ts'
import { nowAt } from '../../carriers/now/now.ts'
import type { Language, Localized } from '../../languages/languages.ts'
import type { Words } from '../../languages/words.ts'
import { adviceView } from './advice-view.ts'
import { deskView } from './desk-view.ts'
import { changedLink } from './issue-link.ts'
import { renderPage } from './render.ts'
import { isConfirmed, type SourceView, sourceViews } from './source-view.ts'

export type CarrierView = {
  readonly language: Language
  readonly words: Words
  readonly carrier: Carrier
  /** When the page is shown. */
  readonly shownAt: Date
}

const waysNames: readonly WaysName[] = ['cancel', 'port-out', 'lost']
/** What is said to be not known; the other facts stand where there are some. */
const expected: Readonly<Record<Carrier['kind'], readonly FactName[]>> = {
  mobile: [
    'language-desk',
    'identity-check',
    'pin',
    'early-fee',
    'last-month',
    'last-bill',
    'instalments',
    'sim-return',
    'mail-address',
    'accounts-and-points',
    'suspension',
    'lost-phone',
    'port-out',
  ],
  'home-internet': ['identity-check', 'early-fee', 'last-month', 'last-bill', 'instalments', 'device-return'],
}

/** A carrier: whether to call it, its desks, and every fact with its source; what is not known is said to be so. */
export function renderCarrier({ language, words, carrier, shownAt }: CarrierView): string {
  const name = carrier.name[language]
  const frame = {
    language,
    title: words.carrier.title(name),
    switchTo: (other: Language) => ({ href: `/${other}/carriers/${encodeURIComponent(carrier.id)}` }),
  }
  const now = nowAt(shownAt, [], { carrier, procedure: 'cancel' })
  const time = now.time.slice(11, 16)
  return renderPage('carrier', frame, words, {
    advice: {
      ...adviceView(withoutDetails(advise(carrier, { procedure: 'cancel', situation: {}, language }, [])), {
        words,
        carrierName: name,
        carrier: '',
        now,
      }),
      noDesks: carrier.desks.length === 0,
    },
    endedSales: carrier.endedSales ? factView(carrier.endedSales, words) : null,
    desks: carrier.desks.map((desk) => ({
      ...deskView(deskIn(language, desk), words, { time, desk: desk.hours && deskNow(desk.hours, shownAt) }),
      rivals: (desk.rivals ?? []).map((rival) => factText(rival.value, rival.sources, words)),
    })),
    formUrl: `/${language}/?carrier=${encodeURIComponent(carrier.id)}`,
    write: words.carrier.write(name),
    // au（エーユー） behind au would say it twice.
    japaneseName: carrier.name.ja.startsWith(name) ? '' : carrier.name.ja,
    ways: waysNames.flatMap((id) => waysView(id, carrier.procedures[id], words)),
    identity: identityView(carrier, words),
    contractNumber: carrier.contractNumber ? factView(carrier.contractNumber, words) : null,
    facts: carrier.facts.map(({ id, fact }) => ({ title: words.carrier.facts[id], fact: factView(fact, words) })),
    unknown: unknownTitles(carrier, words),
    operatorPage: carrier.page ? { url: carrier.page, label: words.carrier.operatorPage(name) } : null,
    changed: { url: changedLink(carrier, shownAt), label: words.carrier.changed(name) },
  })
}

/** What the page tells below in full, with each source. */
function withoutDetails({ callCanDo: _, timing: __, ...advice }: Advice): Advice {
  return { ...advice, channels: advice.channels.map((channel) => ({ ...channel, sources: [] })), desks: [], costs: [] }
}

function waysView(id: WaysName, ways: Ways | undefined, words: Words): object[] {
  if (!ways) return []
  const { timing, channels } = ways
  return [
    {
      id,
      title: words.carrier.ways[id],
      timing: timing ? factView({ ...timing, value: timing.value.text }, words) : null,
      channels: channels.map(({ channel, claims, url, note }) => ({
        name: words.advice.channels[channel],
        url: url ?? '',
        note: note ? factView(note, words) : null,
        claims: claims.map((claim) => claimView(claim, words)),
      })),
    },
  ]
}

/** The company and the network, each with its sources. */
function identityView({ operator, networks }: Carrier, words: Words): object[] {
  const networkNames = (value: readonly string[]) => value.join(', ')
  return [
    ...(operator
      ? [{ title: words.carrier.company, fact: plainFactView(operator.value, operator.sources, words) }]
      : []),
    ...(networks
      ? [{ title: words.carrier.networks, fact: plainFactView(networkNames(networks.value), networks.sources, words) }]
      : []),
  ]
}

type FactText = { text: string; weak: boolean; sources: SourceView[] }

function factView({ value, sources, rivals = [] }: Fact<Localized>, words: Words): FactText & { rivals: FactText[] } {
  return {
    ...factText(value, sources, words),
    rivals: rivals.map((rival) => factText(rival.value, rival.sources, words)),
  }
}

function factText(value: Localized, sources: readonly Source[], words: Words): FactText {
  return plainFactView(value[words.language], sources, words)
}

function plainFactView(text: string, sources: readonly Source[], words: Words): FactText {
  return { text, weak: !isConfirmed(sources), sources: sourceViews(sources, words) }
}

function claimView({ says, about, text, source }: Claim, words: Words): object {
  return {
    says: words.carrier.says[says],
    about: about === 'this-procedure' ? '' : words.carrier.about[about],
    text: text[words.language],
    weak: source.confidence === 'weak',
    sources: sourceViews([source], words),
  }
}

function unknownTitles(
  { kind, contractNumber, desks, facts }: Carrier,
  { carrier, desks: deskWords }: Words,
): string[] {
  const known = new Set<string>(facts.map(({ id }) => id))
  const missing = factNames.filter((id) => expected[kind].includes(id) && !known.has(id))
  return [
    ...(desks.length === 0 ? [deskWords.title] : []),
    ...(contractNumber ? [] : [carrier.contractNumber]),
    ...missing.map((id) => carrier.facts[id]),
  ]
}
