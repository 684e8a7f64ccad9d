import type { Words } from '../languages/words.ts'
import type { Line, Script } from './script.ts'

/**
 * The script as plain text, furigana in brackets, for a terminal or a print-out.
 *
 * @returns lines apart by \n, with one at the end
 */
export function scriptText(script: Script, carrierName: string, words: Words): string {
  const { advice } = script
  const out = [
    words.script.title[script.procedure](carrierName, script.sim),
    '',
    words.advice.call[advice.call](carrierName),
  ]
  out.push(advice.reason)
  for (const { channel, works, url, note } of advice.channels) {
    out.push(`- ${words.advice.channels[channel]}: ${[words.advice.works[works], note, url].filter(Boolean).join(' ')}`)
  }
  for (const { number, purpose, languages, hours, cost } of advice.desks) {
    const facts = [
      words.desks.purposes[purpose],
      languages.join(', '),
      hours && `${hours.opens}–${hours.closes}`,
      cost && words.desks.cost[cost],
    ]
    out.push(`- ${number} (${facts.filter(Boolean).join(' · ')})`)
  }
  section(out, words.warnings.title, advice.warnings)
  section(out, words.script.prepare, script.prepare)
  for (const { title, note, exchanges } of script.stages) {
    out.push('', `== ${title} ==`, note)
    for (const { operator, replies } of exchanges) {
      out.push('')
      if (operator) out.push(...lineText(operator, words))
      for (const reply of replies) out.push(...lineText(reply, words))
    }
  }
  out.push('', `== ${words.rescue.title} ==`)
  for (const line of script.rescue) out.push('', ...lineText(line, words))
  section(out, words.script.afterwards, script.afterwards)
  return `${out.join('\n')}\n`
}

/** A line's text with each reading in brackets behind what it reads: 解約(かいやく)です。 */
export function bracketed({ segments }: Line): string {
  return segments.map(({ text, reading }) => (reading ? `${text}(${reading})` : text)).join('')
}

function section(out: string[], title: string, items: readonly { readonly text: string }[]): void {
  out.push('', `== ${title} ==`, ...items.map(({ text }) => `- ${text}`))
}

function lineText(line: Line, words: Words): string[] {
  const who = words.line.who[line.speaker]
  const lines = [`${who}: ${bracketed(line)}`, `    ${line.gloss}`]
  if (line.when) lines.unshift(`  ${line.when}:`)
  if (line.note) lines.push(`    ! ${line.note}`)
  return lines
}
