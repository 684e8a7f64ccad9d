import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages } from '../../src/languages/languages.ts'
import type { Token } from '../../src/reading/token.ts'
import type { CompiledCalls } from '../../src/script/compiled.ts'
import type { CallTemplate } from './call-template.ts'
import { precompile, readCallTemplate } from './call-template.ts'
import { checkGlosses, checkReferences } from './checks.ts'
import type { GlossEntry } from './gloss-template.ts'
import { readGlossTemplate } from './gloss-template.ts'
import { compileGlosses, compileLines } from './lines.ts'
import type { Problem } from './problem.ts'
import { TemplateProblems } from './problem.ts'
import { loadTokenizer } from './tokenizer.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The call templates, read and checked: everything but the JavaScript of their order. */
export type CheckedCalls = Pick<CompiledCalls, 'lines' | 'glosses'> & { readonly templates: readonly CallTemplate[] }

/**
 * Reads and checks a folder of call templates.
 *
 * @param folder holds `ja` and one folder a language
 * @throws TemplateProblems with every fault found, at file, line and column
 */
export async function checkCalls(folder: string, tokenize: (text: string) => Token[]): Promise<CheckedCalls> {
  const problems: Problem[] = []
  const templates = (await readFolder(folder, 'ja')).map(({ file, name, text }) =>
    readCallTemplate(file, name, text, problems),
  )
  const lines = compileLines(templates, tokenize, problems)
  checkReferences(templates, problems)
  const entries: [string, ReturnType<typeof compileGlosses>][] = []
  for (const language of languages) {
    const files = await readFolder(folder, language)
    const glossFiles: { name: string; entries: GlossEntry[] }[] = files.map(({ file, name, text }) => ({
      name,
      entries: readGlossTemplate(file, text, problems),
    }))
    checkGlosses(language, templates, glossFiles, problems)
    entries.push([language, compileGlosses(glossFiles.flatMap((file) => file.entries))])
  }
  if (problems.length > 0) throw new TemplateProblems(problems)
  return { templates, lines, glosses: Object.fromEntries(entries) as CompiledCalls['glosses'] }
}

/** Compiles `templates/calls` into `generated/calls.js`. */
export async function compileCalls(): Promise<void> {
  const { templates, lines, glosses } = await checkCalls(join(root, 'templates/calls'), await loadTokenizer())
  const functions = templates.map(({ name, program }) => `${JSON.stringify(name)}: ${precompile(program)}`)
  await mkdir(join(root, 'generated'), { recursive: true })
  await writeFile(
    join(root, 'generated/calls.js'),
    `export const calls = {\ntemplates: {${functions.join(',\n')}},\nlines: ${JSON.stringify(lines)},\nglosses: ${JSON.stringify(glosses)},\n}\n`,
  )
  await writeFile(
    join(root, 'generated/calls.d.ts'),
    "import type { CompiledCalls } from '../src/script/compiled.ts'\nexport declare const calls: CompiledCalls\n",
  )
}

async function readFolder(folder: string, language: string) {
  const paths = (await readdir(join(folder, language), { recursive: true }))
    .filter((path) => path.endsWith('.hbs'))
    .sort()
  return Promise.all(
    paths.map(async (path) => ({
      file: `${folder.startsWith(root) ? folder.slice(root.length) : folder}/${language}/${path}`,
      name: path.replaceAll('\\', '/').replace(/\.hbs$/, ''),
      text: await readFile(join(folder, language, path), 'utf8'),
    })),
  )
}
