import type { LinePiece } from './line-notation.ts'
import type { Place, Problem } from './problem.ts'
import type { Report } from './syntax.ts'
import { calledName, namedStrings, parseTemplate, piecesOf, placeOf, stringParameter } from './syntax.ts'

/** A text of a gloss file, under its id. */
export type GlossEntry = {
  readonly id: string
  readonly kind: 'line' | 'stage' | 'when' | 'item'
  readonly pieces: readonly LinePiece[]
  /** `title` of a stage, `note` of a line. */
  readonly named: Readonly<Record<string, string>>
  readonly place: Place
}

const kinds = ['line', 'stage', 'when', 'item'] as const

/** Reads one file of `templates/calls/{language}`: glosses by line id, titles and notes by stage id, and so on. */
export function readGlossTemplate(file: string, text: string, problems: Problem[]): GlossEntry[] {
  const report: Report = (node, message) => problems.push({ ...placeOf(file, node), message })
  return parseTemplate(file, text, problems).body.flatMap((node): GlossEntry[] => {
    if (node.type === 'CommentStatement') return []
    if (node.type === 'ContentStatement') {
      if ((node as hbs.AST.ContentStatement).original.toString().trim() !== '') report(node, 'text outside a line')
      return []
    }
    const block = node as hbs.AST.BlockStatement
    const kind = node.type === 'BlockStatement' ? kinds.find((one) => one === calledName(block)) : undefined
    const id = kind && stringParameter(block)
    if (!kind || !id) {
      report(node, 'only {{#line "id"}}, {{#stage "id"}}, {{#when "key"}} and {{#item "id"}} may stand here')
      return []
    }
    return [
      {
        id,
        kind,
        pieces: piecesOf(file, block.program, report),
        named: namedStrings(block),
        place: placeOf(file, node),
      },
    ]
  })
}
