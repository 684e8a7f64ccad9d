import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { loadDictionary } from '../../../tools/dictionary/dictionary.ts'

const source = fileURLToPath(new URL('../../../src/reading', import.meta.url))

/** As the Worker is bundled, and without `eval`, which Workers do not have. */
it('runs bundled for a Worker', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'daihon-'))
  await writeFile(join(folder, 'dictionary.bin'), new Uint8Array(await loadDictionary()))
  await build({
    stdin: {
      contents: `import { readFileSync } from 'node:fs'
        import { createAnalyzer } from './analyzer.ts'
        const { buffer, byteOffset, byteLength } = readFileSync(new URL('dictionary.bin', import.meta.url))
        const bytes = buffer.slice(byteOffset, byteOffset + byteLength)
        const start = process.cpuUsage()
        const words = createAnalyzer(bytes).analyze('更新月に解約をお願いします。')
        const { user, system } = process.cpuUsage(start)
        const loaded = (user + system) / 1000
        console.log(JSON.stringify({ kana: words.map(({ reading }) => reading).join(''), loaded }))`,
      resolveDir: source,
    },
    outfile: join(folder, 'run.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:fs'],
    minify: true,
  })
  const printed = execFileSync(process.execPath, ['--disallow-code-generation-from-strings', join(folder, 'run.mjs')])
  await rm(folder, { recursive: true })
  const { kana, loaded } = JSON.parse(printed.toString()) as { kana: string; loaded: number }
  expect(kana).toBe('コウシンヅキニカイヤクヲオネガイシマス。')
  // Milliseconds of the processor, which its other work does not lengthen: a few tens.
  expect(loaded).toBeLessThan(200)
})
