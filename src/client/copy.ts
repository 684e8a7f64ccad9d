import type { Line } from '../script/script.ts'
import { announce } from './dialog.ts'
import { labelled, type PageWords } from './page-words.ts'
import type { Step } from './steps.ts'

/** Copies a text and says whether it worked. */
export async function copy(text: string, { callView }: PageWords): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    announce(callView.copy.done)
  } catch {
    announce(callView.copy.failed)
  }
}

/** A line's text with each reading in brackets, its romaji and its meaning. */
export function textWithReadings({ segments, romaji, gloss }: Line): string {
  const text = segments.map(({ text, reading }) => (reading ? `${text}(${reading})` : text)).join('')
  return `${text}\n${romaji}\n${gloss}`
}

/** The whole call as text. */
export function callText(steps: readonly Step[], words: PageWords): string {
  return steps
    .map(({ exchange, stage, index }) => {
      const lines = [exchange.operator, ...exchange.replies].filter((one) => one !== null)
      const said = lines.map((one) => labelled(words, words.line.who[one.speaker], textWithReadings(one))).join('\n\n')
      return index === 0 ? `== ${stage.title} ==\n\n${said}` : said
    })
    .join('\n\n')
}
