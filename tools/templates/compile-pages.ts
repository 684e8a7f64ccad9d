import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import Handlebars from 'handlebars'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pagesFolder = join(root, 'templates', 'pages')
const generatedFolder = join(root, 'generated')

/** What templates may call besides Handlebars' own helpers; `src/routes/pages/render.ts` hands them in. */
const knownHelpers = { mixed: true }

type Place = { readonly line: number; readonly column: number }

/**
 * Compiles templates/pages into generated/pages.js, because a Worker may not compile at run time.
 *
 * @throws Error `file:line:column: message` on a template that does not compile, prints without escaping or calls a
 * partial that is not there
 */
export async function compilePages(): Promise<void> {
  const files = (await readdir(pagesFolder, { recursive: true })).filter((file) => file.endsWith('.hbs')).sort()
  const names = new Set(files.map(nameOf))
  const specs = await Promise.all(
    files.map(async (file) => {
      const path = join(pagesFolder, file)
      const spec = compile(await readFile(path, 'utf8'), relative(root, path).split(sep).join('/'), names)
      return `  ${JSON.stringify(nameOf(file))}: ${spec}`
    }),
  )
  await mkdir(generatedFolder, { recursive: true })
  await writeFile(join(generatedFolder, 'pages.js'), moduleOf(specs))
  await writeFile(join(generatedFolder, 'pages.d.ts'), typesOf([...names].filter((name) => !name.includes('/'))))
}

/** Compiles one template to the text of its spec; `file` is for messages. */
export function compile(source: string, file: string, names: ReadonlySet<string>): string {
  try {
    const tree = Handlebars.parse(source)
    new Checks(file, names).accept(tree)
    return String(
      // preventIndent: an indented partial would put spaces into the middle of a Japanese line.
      Handlebars.precompile(tree, { strict: true, knownHelpers, knownHelpersOnly: true, preventIndent: true }),
    )
  } catch (error) {
    throw error instanceof TemplateError ? error : failure(error, file)
  }
}

class TemplateError extends Error {
  override name = 'TemplateError'
  constructor(file: string, { line, column }: Place, message: string) {
    super(`${file}:${line}:${column + 1}: ${message}`)
  }
}

class Checks extends Handlebars.Visitor {
  readonly #file: string
  readonly #names: ReadonlySet<string>

  constructor(file: string, names: ReadonlySet<string>) {
    super()
    this.#file = file
    this.#names = names
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped)
      throw new TemplateError(this.#file, mustache.loc.start, 'nothing is printed without escaping')
    super.MustacheStatement(mustache)
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.#check(partial)
    super.PartialStatement(partial)
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.#check(partial)
    super.PartialBlockStatement(partial)
  }

  #check({ name, loc }: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void {
    const partial = 'original' in name ? name.original : ''
    if (partial === '@partial-block' || this.#names.has(partial)) return
    throw new TemplateError(this.#file, loc.start, `there is no partial '${partial}'`)
  }
}

/** Handlebars says where in the error, in the message, or, for what its grammar refuses, only in the lexer. */
function failure(error: unknown, file: string): Error {
  if (!(error instanceof Error)) return new Error(String(error))
  const message = error.message.split('\n').at(-1) ?? ''
  const { lineNumber, column } = error as { lineNumber?: number; column?: number }
  if (lineNumber !== undefined && column !== undefined) {
    return new TemplateError(file, { line: lineNumber, column }, message.replace(/ - \d+:\d+$/, ''))
  }
  const { first_line, first_column } = (Handlebars as unknown as { Parser: Parser }).Parser.lexer.yylloc
  return new TemplateError(file, { line: first_line, column: first_column }, message)
}
type Parser = { readonly lexer: { readonly yylloc: { readonly first_line: number; readonly first_column: number } } }

function nameOf(file: string): string {
  return file
    .split(sep)
    .join('/')
    .replace(/\.hbs$/, '')
}

function moduleOf(specs: readonly string[]): string {
  return `import Handlebars from 'handlebars/runtime.js'

const specs = {
${specs.join(',\n')}
}
const handlebars = Handlebars.create()
const templates = Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, handlebars.template(spec)]))
handlebars.registerPartial(templates)

export function page(name, view, helpers) {
  return templates[name](view, { helpers })
}
`
}

function typesOf(pages: readonly string[]): string {
  return `export type PageName = ${pages.map((page) => `'${page}'`).join(' | ')}
/** What a template prints as it stands: Handlebars escapes everything that has no \`toHTML\`. */
export type Markup = { toHTML(): string }
export declare function page(
  name: PageName, view: object, helpers: Readonly<Record<string, (...values: never[]) => Markup>>
): string
`
}
