import { deskIn } from '../../carriers/advice.ts'
import { deskNow } from '../../carriers/now/desk-hours.ts'
import { timeInJapan } from '../../carriers/now/japan-time.ts'
import type { HelpTopic } from '../../help/general-help.ts'
import type { Language } from '../../languages/languages.ts'
import type { Words } from '../../languages/words.ts'
import { deskView } from './desk-view.ts'
import { renderPage } from './render.ts'
import { isConfirmed, sourceViews } from './source-view.ts'

export type HelpView = {
  readonly language: Language
  readonly words: Words
  readonly topics: readonly HelpTopic[]
  readonly shownAt: Date
}

/** Help that does not come from the carrier, each fact with its sources. */
export function renderHelp({ language, words, topics, shownAt }: HelpView): string {
  const { time } = timeInJapan(shownAt)
  return renderPage(
    'help',
    { language, title: words.help.title, switchTo: (other) => ({ href: `/${other}/help` }) },
    words,
    {
      topics: topics.map(({ id, title, desks, facts }) => ({
        id,
        title: title[language],
        desks: desks.map((desk) =>
          deskView(deskIn(language, desk), words, { time, desk: desk.hours && deskNow(desk.hours, shownAt) }),
        ),
        facts: facts.map(({ value, sources, rivals = [] }) => ({
          text: value[language],
          weak: !isConfirmed(sources),
          sources: sourceViews(sources, words),
          rivals: rivals.map((rival) => ({
            text: rival.value[language],
            weak: !isConfirmed(rival.sources),
            sources: sourceViews(rival.sources, words),
          })),
        })),
      })),
    },
  )
}
