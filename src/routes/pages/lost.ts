import type { Carrier } from '../../carriers/carrier.ts'
import type { Language } from '../../languages/languages.ts'
import type { Words } from '../../languages/words.ts'
import type { Line, Script } from '../../script/script.ts'
import { adviceView } from './advice-view.ts'
import { markup } from './html.ts'
import { lineMarkup } from './line-markup.ts'
import { renderPage } from './render.ts'
import { rescueBar, rescueViews } from './script.ts'

/** The lines that stop a line: what happened, yes, the number, who, is it done. */
const lineIds = ['open-lost', 'say-suspend-now', 'say-phone-number', 'say-name', 'check-suspended']

export type LostListView = {
  readonly language: Language
  readonly words: Words
  readonly carriers: readonly Carrier[]
}

/** The carriers, each a tap away from its five lines. */
export function renderLostList({ language, words, carriers }: LostListView): string {
  const item = (id: string, name: string) => ({ url: `/${language}/lost/${id}`, name })
  return renderPage(
    'lost-list',
    { language, title: words.lost.title, switchTo: (other) => ({ href: `/${other}/lost` }) },
    words,
    { carriers: [...carriers.map(({ id, name }) => item(id, name[language])), item('other', words.form.otherCarrier)] },
  )
}

export type LostView = {
  readonly language: Language
  readonly words: Words
  readonly carrierName: string
  /** A script for a lost phone without any details. */
  readonly script: Script
}

/** The emergency: whom to call and five lines, in the largest type. */
export function renderLost({ language, words, carrierName, script }: LostView): string {
  const { carrier, advice, now } = script
  const view = adviceView(advice, { words, carrierName, carrier, now })
  const desks = [...view.desks, ...view.otherDesks]
  const first = desks.find(({ isOpen }) => isOpen) ?? desks[0]
  const lines = new Map(linesOf(script).map((line) => [line.id, line]))
  return renderPage(
    'lost',
    { language, title: words.lost.title, switchTo: (other) => ({ href: `/${other}/lost/${carrier}` }) },
    words,
    {
      lead: words.lost.lead(carrierName),
      // One number and the lines fit a screen; the others come after them.
      desks: first ? [first] : [],
      otherDesks: desks.filter((desk) => desk !== first),
      channels: view.channels,
      lines: lineIds.flatMap((id) => {
        const line = lines.get(id)
        return line ? [{ line: markup(lineMarkup(line, words)) }] : []
      }),
      rescue: rescueViews(script.rescue, words),
      bar: rescueBar(script.rescue, words),
      whole: { url: `/${language}/?procedure=lost&carrier=${encodeURIComponent(carrier)}`, label: words.lost.whole },
    },
  )
}

function linesOf({ stages }: Script): readonly Line[] {
  return stages.flatMap(({ exchanges }) => exchanges.flatMap(({ replies }) => replies))
}
