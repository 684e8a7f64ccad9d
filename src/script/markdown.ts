import type { Words } from '../languages/words.ts'
import type { Line, Script } from './script.ts'
import { bracketed } from './text.ts'

/**
 * The script as Markdown (CommonMark), readings in brackets: what is heard as a quotation, what is said in bold.
 *
 * @returns lines apart by \n, with one at the end
 */
export function scriptMarkdown(script: Script, carrierName: string, words: Words): string {
  const { advice } = script
  const desks = advice.desks.map(({ number, purpose }) => `${number} (${words.desks.purposes[purpose]})`)
  const blocks = [
    `# ${words.script.title[script.procedure](carrierName, script.sim)}`,
    `**${words.advice.call[advice.call](carrierName)}** ${escaped(advice.reason)}`,
    list(desks),
    ...section(words.warnings.title, advice.warnings),
    ...section(words.script.prepare, script.prepare),
    ...script.stages.flatMap(({ title, note, exchanges }) => [
      `## ${escaped(title)}`,
      escaped(note),
      ...exchanges.flatMap(({ operator, replies }) => [
        ...(operator ? [heard(operator, words)] : []),
        ...replies.map(said),
      ]),
    ]),
    `## ${words.rescue.title}`,
    ...script.rescue.map(said),
    ...section(words.script.afterwards, script.afterwards),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function heard(line: Line, words: Words): string {
  const texts = [`${words.line.who[line.speaker]}: ${line.gloss}`, bracketed(line), line.romaji]
  return texts.map((text) => `> ${escaped(text)}`).join('  \n')
}

function said(line: Line): string {
  const when = line.when ? [`*${escaped(line.when)}*`] : []
  const note = line.note ? [escaped(line.note)] : []
  return [...when, `**${escaped(bracketed(line))}**`, escaped(line.romaji), escaped(line.gloss), ...note].join('  \n')
}

function section(title: string, items: readonly { readonly text: string }[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, list(items.map(({ text }) => text))]
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${escaped(item)}`).join('\n')
}

/** Signs that Markdown would take for its own stand for themselves. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&')
}
