import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OperatorLine } from '../src/client/operator-line.ts'
import { type Language, languages } from '../src/languages/languages.ts'
import type { CompiledCalls } from '../src/script/compiled.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'generated/operator-lines')

/** Writes what the other side may say in any call, one file a language: the call view looks through it. */
export async function writeOperatorLines(): Promise<void> {
  const { calls } = (await import(join(root, 'generated/calls.js'))) as { readonly calls: CompiledCalls }
  await mkdir(folder, { recursive: true })
  await Promise.all(
    languages.map((language) =>
      writeFile(
        join(folder, `${language}.ts`),
        `import type { OperatorLine } from '../../src/client/operator-line.ts'\n` +
          `export const operatorLines: readonly OperatorLine[] = ${JSON.stringify(linesIn(calls, language))}\n`,
      ),
    ),
  )
}

function linesIn({ lines, glosses }: CompiledCalls, language: Language): OperatorLine[] {
  return Object.values(lines)
    .filter(({ speaker }) => speaker !== 'you')
    .map(({ id, parts }) => {
      const join = (name: 'kana' | 'romaji') =>
        parts
          .map((part) => ('slot' in part ? ' … ' : part[name]))
          .join('')
          .replace(/ +/g, ' ')
          .trim()
      const text = parts.map((part) => ('slot' in part ? '…' : part.segments.map(({ text }) => text).join('')))
      const gloss = glosses[language].lines[id]?.parts.map((part) => (typeof part === 'string' ? part : '…'))
      return { id, text: text.join(''), kana: join('kana'), romaji: join('romaji'), gloss: gloss?.join('') ?? '' }
    })
}
