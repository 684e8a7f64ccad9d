import type { Advice } from '../../carriers/advice.ts'
import type { Carrier, Claim, Fact, FactName } from '../../carriers/carrier.ts'
import type { Language, Localized } from '../../languages/languages.ts'
import type { Words } from '../../languages/words.ts'
import { adviceView, deskView } from './advice-view.ts'
import { renderPage } from './render.ts'
import { isConfirmed, type SourceView, sourceViews } from './source-view.ts'

export type CarrierView = {
  readonly language: Language
  readonly words: Words
  readonly carrier: Carrier
  readonly advice: Advice
  /** When the page is shown, to tell which desks are open. */
  readonly shownAt?: Date
}

/** A carrier: whether to call it, its desks, and every fact with its source; what is not known is said to be so. */
export function renderCarrier({ language, words, carrier, advice, shownAt }: CarrierView): string {
  const name = carrier.name[language]
  const frame = {
    language,
    title: words.carrier.title(name),
    switchTo: (other: Language) => ({ href: `/${other}/carriers/${encodeURIComponent(carrier.id)}` }),
  }
  return renderPage('carrier', frame, words, {
    advice: {
      ...adviceView(advice, { words, carrierName: name, carrier: '' }),
      // Told below in full, with each source.
      desks: [],
      otherDesks: [],
      channels: [],
      sources: [],
    },
    desks: carrier.desks.map(({ from, rivals = [], ...desk }) => ({
      ...deskView({ ...desk, ...(from && { from: from[language] }) }, words, shownAt),
      rivals: rivals.map((rival) => factText(rival.value, rival.sources, words)),
    })),
    formUrl: `/${language}/?carrier=${encodeURIComponent(carrier.id)}`,
    write: words.carrier.write(name),
    // au（エーユー） behind au would say it twice.
    japaneseName: carrier.name.ja.startsWith(name) ? '' : carrier.name.ja,
    channels: carrier.cancel.channels.map(({ channel, claims, url, note }) => ({
      name: words.advice.channels[channel],
      url: url ?? '',
      note: note ? factView(note, words) : null,
      claims: claims.map((claim) => claimView(claim, words)),
    })),
    contractNumber: carrier.contractNumber ? factView(carrier.contractNumber, words) : null,
    facts: carrier.facts.map(({ id, fact }) => ({ title: words.carrier.facts[id], fact: factView(fact, words) })),
    unknown: unknownTitles(carrier, words),
    operatorPage: { url: carrier.page, label: words.carrier.operatorPage(name) },
  })
}

type FactText = { text: string; weak: boolean; sources: SourceView[] }

function factView({ value, sources, rivals = [] }: Fact<Localized>, words: Words): FactText & { rivals: FactText[] } {
  return {
    ...factText(value, sources, words),
    rivals: rivals.map((rival) => factText(rival.value, rival.sources, words)),
  }
}

function factText(value: Localized, sources: Fact<Localized>['sources'], words: Words): FactText {
  return { text: value[words.language], weak: !isConfirmed(sources), sources: sourceViews(sources, words) }
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

function unknownTitles({ contractNumber, desks, facts }: Carrier, { carrier, desks: deskWords }: Words): string[] {
  const known = new Set<string>(facts.map(({ id }) => id))
  const missing = (Object.keys(carrier.facts) as FactName[]).filter((id) => !known.has(id))
  return [
    ...(desks.length === 0 ? [deskWords.title] : []),
    ...(contractNumber ? [] : [carrier.contractNumber]),
    ...missing.map((id) => carrier.facts[id]),
  ]
}
