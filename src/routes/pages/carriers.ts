import type { Carrier } from '../../carriers/carrier.ts'
import { phoneWorks } from '../../carriers/claims.ts'
import type { Language } from '../../languages/languages.ts'
import type { Words } from '../../languages/words.ts'
import { renderPage } from './render.ts'

export type CarriersView = {
  readonly language: Language
  readonly words: Words
  readonly carriers: readonly Carrier[]
  /** What was looked for, and what was found; `unknown` where an address named a carrier that is not there. */
  readonly search?: { readonly typed: string; readonly found: readonly Carrier[] } | undefined
}

/** All carriers, and those that were looked for. */
export function renderCarriers({ language, words, carriers, search }: CarriersView): string {
  const item = (carrier: Carrier) => itemView(carrier, language, words)
  const kinds: readonly Carrier['kind'][] = ['mobile', 'home-internet']
  return renderPage(
    'carriers',
    {
      language,
      title: words.carriers.title,
      switchTo: (other) => (search ? { form: 'search', action: `/${other}/carriers` } : { href: `/${other}/carriers` }),
      submits: 'search',
    },
    words,
    {
      action: `/${language}/carriers`,
      typed: search?.typed ?? '',
      result: search
        ? {
            text: search.found.length > 0 ? words.carriers.found(search.found.length) : words.carriers.notFound,
            carriers: search.found.map(item),
          }
        : null,
      other: { url: `/${language}/?carrier=other`, label: words.carriers.other },
      groups: kinds.map((kind) => ({
        kind,
        title: words.carriers.kinds[kind],
        carriers: carriers.filter((carrier) => carrier.kind === kind).map(item),
      })),
    },
  )
}

function itemView(carrier: Carrier, language: Language, words: Words): object {
  const works = phoneWorks(carrier.procedures.cancel)
  const name = carrier.name[language]
  return {
    url: `/${language}/carriers/${encodeURIComponent(carrier.id)}`,
    name,
    japaneseName: carrier.name.ja.toLowerCase().startsWith(name.toLowerCase()) ? '' : carrier.name.ja,
    works,
    byPhone: words.carriers.byPhone[works],
    endedSales: carrier.endedSales ? words.carriers.endedSales : '',
  }
}
