import type { Words } from '../../languages/words.ts'
import type { Script } from '../../script/script.ts'
import { type Message, writtenMessages } from '../../script/written.ts'
import { renderPage } from './render.ts'

export type WrittenView = {
  readonly script: Script
  readonly words: Words
  /** What was typed, to post it again. */
  readonly posted: Readonly<Record<string, string>>
}

/** The call in writing: a card to show at a counter, and messages for a chat. */
export function renderWritten({ script, words, posted }: WrittenView): string {
  const { language } = script
  const messages = writtenMessages(script)
  return renderPage(
    'written',
    { language, title: words.written.title, switchTo: (other) => ({ form: 'again', action: `/${other}/written` }) },
    words,
    {
      scriptAction: `/${language}/script`,
      posted: Object.entries(posted).map(([name, value]) => ({ name, value })),
      messages: messages.map((message) => ({ text: textOf(message), gloss: message.line.gloss })),
      chat: messages.map(textOf).join('\n'),
      rows: Math.max(messages.length, 1),
    },
  )
}

function textOf({ label, line }: Message): string {
  const text = line.segments.map((segment) => segment.text).join('')
  return label ? `${label}：${text}` : text
}
