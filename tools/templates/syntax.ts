import Handlebars from 'handlebars'
import type { SlotName } from '../../src/script/slots.ts'
import { slotNames } from '../../src/script/slots.ts'
import type { LinePiece } from './line-notation.ts'
import type { Place, Problem } from './problem.ts'

/** Notes a problem at a node of a template. */
export type Report = (node: hbs.AST.Node, message: string) => void

/** Parses a template; what Handlebars itself finds wrong is reported with file, line and column. */
export function parseTemplate(file: string, text: string, problems: Problem[]): hbs.AST.Program {
  try {
    return Handlebars.parseWithoutProcessing(text, { srcName: file })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? (error as { lineNumber?: number }).lineNumber ?? 1)
    const column = Number((error as { column?: number }).column ?? 0) + 1
    problems.push({ file, line, column, message: message.split('\n').join(' ') })
    return {
      type: 'Program',
      body: [],
      blockParams: [],
      loc: { source: file, start: { line: 1, column: 0 }, end: { line: 1, column: 0 } },
    }
  }
}

/** Where a node begins; columns count from 1. */
export function placeOf(file: string, node: hbs.AST.Node): Place {
  return { file, line: node.loc.start.line, column: node.loc.start.column + 1 }
}

/** The name that a statement calls: `operator` in `{{#operator "…"}}`. */
export function calledName(node: { path: hbs.AST.Node }): string {
  return (node.path as hbs.AST.PathExpression).original
}

/** The one string that a statement is given, an id or a key; undefined where it is given anything else. */
export function stringParameter(node: { params: hbs.AST.Expression[] }): string | undefined {
  const [parameter, ...more] = node.params
  return more.length === 0 && parameter?.type === 'StringLiteral'
    ? (parameter as hbs.AST.StringLiteral).value
    : undefined
}

/** The named strings of a statement: `when="…"`. */
export function namedStrings(node: { hash?: hbs.AST.Hash }): Record<string, string> {
  const pairs = node.hash?.pairs ?? []
  return Object.fromEntries(pairs.map(({ key, value }) => [key, (value as hbs.AST.StringLiteral).value]))
}

/**
 * The pieces inside a line or a gloss: text, slots and words to listen for.
 * A condition or anything else in there is reported: each wording is a line of its own.
 */
export function piecesOf(file: string, program: hbs.AST.Program, report: Report): LinePiece[] {
  return program.body.flatMap((node): LinePiece[] => {
    const place = placeOf(file, node)
    if (node.type === 'ContentStatement')
      return [{ kind: 'text', text: (node as hbs.AST.ContentStatement).original.toString(), place }]
    if (node.type === 'BlockStatement') {
      report(
        node,
        `{{#${calledName(node as hbs.AST.BlockStatement)}}} stands inside a line: each wording is a line with its own id`,
      )
      return []
    }
    if (node.type !== 'MustacheStatement') {
      report(node, 'only text, slots and {{listen}} may stand in a line')
      return []
    }
    return mustachePiece(node as hbs.AST.MustacheStatement, place, report)
  })
}

function mustachePiece(node: hbs.AST.MustacheStatement, place: Place, report: Report): LinePiece[] {
  const name = calledName(node)
  if (name === 'listen') {
    const text = stringParameter(node)
    if (text) return [{ kind: 'listen', text, place: { ...place, column: place.column + '{{listen "'.length } }]
    report(node, '{{listen}} needs the word to listen for in quotes')
    return []
  }
  if (isSlotName(name) && node.params.length === 0) return [{ kind: 'slot', slot: name, place }]
  report(node, `unknown slot {{${name}}}`)
  return []
}

function isSlotName(name: string): name is SlotName {
  return slotNames.some((slot) => slot === name)
}
