import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Script } from '../../src/script/script.ts'

const require = createRequire(import.meta.url)

type Kuroshiro = {
  init(analyzer: unknown): Promise<void>
  convert(text: string, options: { to: string; mode: string; romajiSystem?: string }): Promise<string>
}

/** kuroshiro with kuromoji. */
export async function loadKuroshiro(): Promise<Kuroshiro> {
  const { default: Kuroshiro } = require('kuroshiro') as { default: new () => Kuroshiro }
  const Analyzer = require('kuroshiro-analyzer-kuromoji') as new (options: { dictPath: string }) => unknown
  const kuroshiro = new Kuroshiro()
  await kuroshiro.init(new Analyzer({ dictPath: join(dirname(require.resolve('kuromoji/package.json')), 'dict') }))
  return kuroshiro
}

/** Makes furigana, kana and romaji of every line as others would, at request time. */
export async function loadKuroshiroScripts(): Promise<(script: Script) => Promise<string[]>> {
  const kuroshiro = await loadKuroshiro()
  return async ({ stages, rescue }) => {
    const exchanges = stages.flatMap((stage) => stage.exchanges)
    const lines = [...exchanges.flatMap(({ operator, replies }) => [operator, ...replies]), ...rescue]
    const made: string[] = []
    for (const line of lines) {
      if (!line) continue
      const text = line.segments.map((segment) => segment.text).join('')
      made.push(
        await kuroshiro.convert(text, { to: 'hiragana', mode: 'furigana' }),
        await kuroshiro.convert(text, { to: 'hiragana', mode: 'spaced' }),
        await kuroshiro.convert(text, { to: 'romaji', mode: 'spaced', romajiSystem: 'hepburn' }),
      )
    }
    return made
  }
}
