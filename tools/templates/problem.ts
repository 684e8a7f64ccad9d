/** Something wrong in a template, and where. */
export type Problem = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** A place in a template; columns count from 1. */
export type Place = { readonly file: string; readonly line: number; readonly column: number }

/** The failure of a build: every problem found, one a line, as `file:line:column: message`. */
export class TemplateProblems extends Error {
  override readonly name = 'TemplateProblems'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`).join('\n'))
    this.problems = problems
  }
}

/**
 * Where an offset lies, counted from the place at which a text begins.
 *
 * @param start the place of the text's first character
 * @param text the text, from that character on
 * @param offset UTF-16 units into the text
 */
export function placeAt(start: Place, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n')
  const last = before.at(-1) ?? ''
  if (before.length === 1) return { ...start, column: start.column + last.length }
  return { file: start.file, line: start.line + before.length - 1, column: last.length + 1 }
}
