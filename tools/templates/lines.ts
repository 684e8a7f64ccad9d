import type { Token } from '../../src/reading/token.ts'
import type { CompiledGloss, CompiledGlosses, CompiledLine } from '../../src/script/compiled.ts'
import type { CallTemplate, LineDefinition } from './call-template.ts'
import { callerFaults } from './caller-rules.ts'
import type { GlossEntry } from './gloss-template.ts'
import type { LinePiece } from './line-notation.ts'
import { readNotation } from './line-notation.ts'
import type { Problem } from './problem.ts'
import { LineFault, readLine } from './read-line.ts'

/** Reads every line that the templates define; what is wrong with one is added to the problems. */
export function compileLines(
  templates: readonly CallTemplate[],
  tokenize: (text: string) => Token[],
  problems: Problem[],
): Record<string, CompiledLine> {
  const definitions = templates.flatMap((template) => template.definitions)
  const lines: Record<string, CompiledLine> = {}
  for (const definition of definitions) {
    if (lines[definition.id]) problems.push({ ...definition.place, message: `the id “${definition.id}” is used twice` })
    const line = compileLine(definition, tokenize, problems)
    if (line) lines[definition.id] = line
  }
  return lines
}

function compileLine(
  { id, speaker, pieces, place }: LineDefinition,
  tokenize: (text: string) => Token[],
  problems: Problem[],
): CompiledLine | undefined {
  const source = readNotation(pieces)
  try {
    const { parts, listen } = readLine(source, tokenize)
    if (speaker === 'you') {
      for (const message of callerFaults(id, source.text, parts)) problems.push({ ...place, message })
    }
    return { id, speaker, parts, ...(listen.length > 0 && { listen }) }
  } catch (error) {
    if (!(error instanceof LineFault)) throw error
    problems.push({ ...(error.place ?? place), message: error.message })
    return undefined
  }
}

/** The glosses of one language as the script uses them. */
export function compileGlosses(entries: readonly GlossEntry[]): CompiledGlosses {
  const ofKind = (kind: GlossEntry['kind']) => entries.filter((entry) => entry.kind === kind)
  const texts = (kind: GlossEntry['kind']) =>
    Object.fromEntries(ofKind(kind).map((entry) => [entry.id, plainText(entry.pieces)]))
  return {
    lines: Object.fromEntries(ofKind('line').map((entry) => [entry.id, compileGloss(entry)])),
    stages: Object.fromEntries(
      ofKind('stage').map((entry) => [entry.id, { title: entry.named.title ?? '', note: plainText(entry.pieces) }]),
    ),
    whens: texts('when'),
    items: texts('item'),
  }
}

function compileGloss({ pieces, named }: GlossEntry): CompiledGloss {
  const parts = pieces.map((piece) => (piece.kind === 'slot' ? { slot: piece.slot } : piece.text))
  return named.note ? { parts, note: named.note } : { parts }
}

function plainText(pieces: readonly LinePiece[]): string {
  return pieces
    .map((piece) => (piece.kind === 'slot' ? '' : piece.text))
    .join('')
    .trim()
}
