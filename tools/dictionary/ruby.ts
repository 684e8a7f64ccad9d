import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Token } from '../../src/reading/token.ts'
import { readCallTemplate } from '../templates/call-template.ts'
import { compileLines } from '../templates/lines.ts'
import type { Problem } from '../templates/problem.ts'

const folder = fileURLToPath(new URL('../../templates/calls/ja', import.meta.url))

/** A reading that a call template forces, and whether the line would be read otherwise without it. */
export type Ruby = { readonly file: string; readonly notation: string; readonly needed: boolean }

/** Lists the ruby notation that is left in the call templates. */
export async function listRuby(tokenize: (text: string) => Token[]): Promise<Ruby[]> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.hbs')).sort()
  const found = files.map(async (file) => {
    const text = await readFile(join(folder, file), 'utf8')
    const asIs = compile(file, text, tokenize)
    return [...text.matchAll(/｜([^《》｜]+)《[^《》｜]+》/g)].map(({ 0: notation, 1: base = '', index }) => {
      const without = text.slice(0, index) + base + text.slice(index + notation.length)
      return { file, notation, needed: compile(file, without, tokenize) !== asIs }
    })
  })
  return (await Promise.all(found)).flat()
}

function compile(file: string, text: string, tokenize: (text: string) => Token[]): string {
  const problems: Problem[] = []
  const template = readCallTemplate(file, file, text, problems)
  const lines = compileLines([template], tokenize, problems)
  return JSON.stringify([lines, problems.map(({ message }) => message)])
}
