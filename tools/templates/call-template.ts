import Handlebars from 'handlebars'
import type { ConditionName } from '../../src/script/conditions.ts'
import { conditionNames } from '../../src/script/conditions.ts'
import type { Speaker } from '../../src/script/script.ts'
import type { LinePiece } from './line-notation.ts'
import type { Place, Problem } from './problem.ts'
import type { Report } from './syntax.ts'
import { calledName, namedStrings, parseTemplate, piecesOf, placeOf, stringParameter } from './syntax.ts'

/** A line as a template defines it. */
export type LineDefinition = {
  readonly id: string
  readonly speaker: Speaker
  readonly pieces: readonly LinePiece[]
  readonly place: Place
}

/** Something that a template names and that has to stand elsewhere. */
export type Reference = { readonly id: string; readonly place: Place }

/** A Japanese call template, taken apart: the lines are data, what is left is their order. */
export type CallTemplate = {
  readonly name: string
  readonly program: hbs.AST.Program
  readonly definitions: readonly LineDefinition[]
  readonly lineReferences: readonly (Reference & { readonly speaker: Speaker })[]
  readonly stages: readonly Reference[]
  readonly whens: readonly Reference[]
  readonly items: readonly Reference[]
  readonly partials: readonly Reference[]
}

const speakers: readonly Speaker[] = ['operator', 'machine', 'you']
const containers = ['stage', 'exchange']
const itemLists = ['prepare', 'afterwards']

/** Every helper of the call templates; a name outside it fails the build. */
export const callHelpers = [...speakers, ...containers, ...itemLists]

/**
 * Reads one template of `templates/calls/ja`.
 *
 * @param name its path without folder and ending, the name by which partials call it
 */
export function readCallTemplate(file: string, name: string, text: string, problems: Problem[]): CallTemplate {
  const collected = {
    definitions: [] as LineDefinition[],
    lineReferences: [] as CallTemplate['lineReferences'][number][],
    stages: [] as Reference[],
    whens: [] as Reference[],
    items: [] as Reference[],
    partials: [] as Reference[],
  }
  const report: Report = (node, message) => problems.push({ ...placeOf(file, node), message })

  const walkProgram = (program: hbs.AST.Program): hbs.AST.Program => ({ ...program, body: program.body.flatMap(walk) })

  const walk = (node: hbs.AST.Statement): hbs.AST.Statement[] => {
    switch (node.type) {
      case 'CommentStatement':
        return []
      case 'ContentStatement':
        if ((node as hbs.AST.ContentStatement).original.toString().trim() !== '') report(node, 'text outside a line')
        return []
      case 'PartialStatement': {
        const partial = node as hbs.AST.PartialStatement
        collected.partials.push({ id: (partial.name as hbs.AST.PathExpression).original, place: placeOf(file, node) })
        return [node]
      }
      case 'MustacheStatement':
        return walkMustache(node as hbs.AST.MustacheStatement)
      case 'BlockStatement':
        return walkBlock(node as hbs.AST.BlockStatement)
      default:
        report(node, `${node.type} has no place in a call template`)
        return []
    }
  }

  const walkMustache = (node: hbs.AST.MustacheStatement): hbs.AST.Statement[] => {
    const id = stringParameter(node)
    const speaker = speakers.find((one) => one === calledName(node))
    if (id && speaker) collected.lineReferences.push({ id, speaker, place: placeOf(file, node) })
    else if (id && itemLists.includes(calledName(node))) collected.items.push({ id, place: placeOf(file, node) })
    else report(node, `text outside a line: {{${calledName(node)}}} is no line`)
    noteWhen(node)
    return [node]
  }

  const walkBlock = (node: hbs.AST.BlockStatement): hbs.AST.Statement[] => {
    const name = calledName(node)
    const speaker = speakers.find((one) => one === name)
    const id = stringParameter(node)
    if (speaker) return walkLine(node, speaker, id)
    if (name === 'if' || name === 'unless') checkCondition(node)
    else if (name === 'stage' && id) collected.stages.push({ id, place: placeOf(file, node) })
    else if (name !== 'exchange') report(node, `unknown block {{#${name}}}`)
    return [
      {
        ...node,
        program: walkProgram(node.program),
        ...(node.inverse && { inverse: walkProgram(node.inverse) }),
      } as hbs.AST.Statement,
    ]
  }

  const walkLine = (node: hbs.AST.BlockStatement, speaker: Speaker, id: string | undefined): hbs.AST.Statement[] => {
    if (!id) {
      report(node, `{{#${speaker}}} needs an id in quotes`)
      return []
    }
    collected.definitions.push({
      id,
      speaker,
      pieces: piecesOf(file, node.program, report),
      place: placeOf(file, node),
    })
    noteWhen(node)
    const { path, params, hash, loc } = node
    const strip = { open: false, close: false }
    return [{ type: 'MustacheStatement', path, params, hash, loc, escaped: false, strip } as hbs.AST.MustacheStatement]
  }

  const checkCondition = (node: hbs.AST.BlockStatement): void => {
    const condition = (node.params[0] as hbs.AST.PathExpression | undefined)?.original
    if (!conditionNames.includes(condition as ConditionName)) report(node, `unknown condition “${condition}”`)
  }

  const noteWhen = (node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement): void => {
    const { when } = namedStrings(node)
    if (when) collected.whens.push({ id: when, place: placeOf(file, node) })
  }

  return { name, program: walkProgram(parseTemplate(file, text, problems)), ...collected }
}

/** Makes the JavaScript of a template that is left when its lines are taken out. */
export function precompile(program: hbs.AST.Program): string {
  const knownHelpers = Object.fromEntries(callHelpers.map((name) => [name, true]))
  return String(
    Handlebars.precompile(program, { knownHelpers, knownHelpersOnly: true, noEscape: true, preventIndent: true }),
  )
}
