import { otherCarrierId } from '../../carriers/other-carrier.ts'
import type { Words } from '../../languages/words.ts'
import type { Exchange, Line, Script } from '../../script/script.ts'
import { adviceView } from './advice-view.ts'
import { clientWords } from './client-words.ts'
import { type Markup, markup } from './html.ts'
import { lineMarkup } from './line-markup.ts'
import { renderPage } from './render.ts'

export type ScriptView = {
  readonly script: Script
  readonly words: Words
  readonly carrierName: string
  /** What was typed, to post it again in another language or back to the form. */
  readonly posted: Readonly<Record<string, string>>
}

/** The finished call as a page: whether to call, what to prepare, every line, what to do afterwards. */
export function renderScript({ script, words, carrierName, posted }: ScriptView): string {
  const title = words.script.title[script.procedure](carrierName, script.sim)
  const count = script.stages.length
  return renderPage(
    'script',
    { language: script.language, title, switchTo: (other) => ({ form: 'again', action: `/${other}/script` }) },
    words,
    {
      advice: {
        ...adviceView(script.advice, {
          words,
          carrierName,
          carrier: script.carrier === otherCarrierId ? '' : script.carrier,
          now: script.now,
        }),
        question: questionView(script, posted, words),
      },
      formAction: `/${script.language}/`,
      writtenAction: `/${script.language}/written`,
      textAction: `/${script.language}/script.txt`,
      markdownAction: `/${script.language}/script.md`,
      carrierName,
      clientWords: clientWords(words),
      posted: Object.entries(posted).map(([name, value]) => ({ name, value })),
      prepare: script.prepare,
      stages: script.stages.map(({ id, title, note, exchanges }, index) => ({
        id: `stage-${id}`,
        title,
        note,
        place: words.script.stageOf(index + 1, count),
        exchanges: exchanges.map((exchange) => exchangeView(exchange, words)),
      })),
      rescue: rescueViews(script.rescue, words),
      bar: count === 0 ? [] : rescueBar(script.rescue, words),
      afterwards: script.afterwards,
    },
  )
}

/** Before anything else: whether the number is to be kept, or the way on for those who change their mind. */
function questionView(
  { advice, language }: Script,
  { keepNumber: _, ...rest }: Readonly<Record<string, string>>,
  words: Words,
): object | null {
  const { question, keep, giveUp, stop, cancelAnyway } = words.advice.keepNumber
  const form = {
    action: `/${language}/script`,
    posted: Object.entries(rest).map(([name, value]) => ({ name, value })),
  }
  if (advice.rules.includes('keep-number')) {
    const answers = [{ value: 'no', label: cancelAnyway }]
    return { ...form, stops: true, title: stop, text: words.advice.rules['keep-number'], answers }
  }
  if (!advice.rules.includes('keep-number-unknown')) return null
  const answers = [
    { value: 'yes', label: keep },
    { value: 'no', label: giveUp },
  ]
  return { ...form, stops: false, title: question, text: words.advice.rules['keep-number-unknown'], answers }
}

/** The rescue lines, ready to print. */
export function rescueViews(rescue: readonly Line[], words: Words): { id: string; gloss: string; line: Markup }[] {
  return rescue.map((line) => ({ id: line.id, gloss: line.gloss, line: markup(lineMarkup(line, words)) }))
}

/** The bar's links, as far as their lines are there. */
export function rescueBar(rescue: readonly Line[], words: Words): { id: string; label: string }[] {
  const ids = new Set(rescue.map(({ id }) => id))
  return Object.entries(words.rescue.bar)
    .filter(([id]) => ids.has(id))
    .map(([id, label]) => ({ id, label }))
}

function exchangeView({ operator, replies }: Exchange, words: Words): object {
  return {
    heard: operator ? { speaker: operator.speaker, line: markup(lineMarkup(operator, words)) } : null,
    replies: replies.map((reply, index) => ({
      or: index > 0 && reply.when === undefined,
      line: markup(lineMarkup(reply, words)),
    })),
  }
}
