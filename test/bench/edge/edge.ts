// npm run bench:edge: our dictionary beside kuromoji's own, in workerd and on Node.
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { readSentences } from '../../../tools/dictionary/sentences.ts'
import { machine, median, table } from '../table.ts'
import { firstAnswer, startWorkerd } from '../workerd.ts'
import { type Candidate, makeCandidates } from './candidates.ts'
import { isolateMemory } from './memory.ts'

const rounds = 7
const firstSentence = '電話を解約したいのですが、お願いできますか。'
const root = fileURLToPath(new URL('../../..', import.meta.url))
const kuromoji = dirname(createRequire(import.meta.url).resolve('kuromoji/package.json'))

type Measured = { total: number[]; first: number[]; memory: number[]; before: number[]; rate: number[] }

const folder = await mkdtemp(join(tmpdir(), 'daihon-'))
const sentences = (await readSentences()).slice(0, 4000)
try {
  const candidates = Object.values(await makeCandidates(folder))
  const measured = new Map(candidates.map(({ name }) => [name, emptyMeasures()]))
  for (let round = 0; round < rounds; round++) {
    for (const candidate of candidates) await measure(candidate, measured.get(candidate.name) ?? emptyMeasures())
  }
  const node = await measureNode()
  const stock = measured.get('stock kuromoji') ?? emptyMeasures()
  const rows = [...measured].map(([name, { total, first, memory, before, rate }]) => [
    name,
    megabytes(median(before)),
    megabytes(median(memory)),
    `${median(first).toFixed(1)} ms`,
    `${(median(stock.first) / median(first)).toFixed(1)} ×`,
    `${median(total).toFixed(0)} ms`,
    median(rate).toFixed(0),
    `${(median(rate) / median(stock.rate)).toFixed(2)} ×`,
  ])
  const head = ['in workerd', 'memory', 'then', 'first sentence', 'sooner', 'from start', 'a second', 'ratio']
  const ours = await readFile(join(root, 'dist/dictionary.bin'))
  console.log(`
${machine()}
Medians of ${rounds} rounds, taking turns; sentences of ${Math.round(sentences.join('').length / sentences.length)} characters.

${table(head, rows)}

memory, then: what the isolate holds before and after the first sentence, heap and array buffers.
first sentence: from its request to a Worker that has answered nothing but a greeting; from start: of the process.
a second: sentences cut into words; the whole Worker gives furigana, kana and romaji of each besides, as JSON.

${table(
  ['on Node', 'loaded in', 'sooner', 'resident'],
  Object.entries(node).map(([name, { loaded, resident }]) => [
    name,
    `${median(loaded).toFixed(1)} ms`,
    `${(median(node['stock kuromoji']?.loaded ?? []) / median(loaded)).toFixed(1)} ×`,
    megabytes(median(resident)),
  ]),
)}

${table(
  ['files', 'size', 'gzipped'],
  [
    ['ours', megabytes(ours.length), megabytes(gzipSync(ours, { level: 9 }).length)],
    ['stock kuromoji', '', megabytes(await folderSize(join(kuromoji, 'dict')))],
  ],
)}`)
} finally {
  await rm(folder, { recursive: true })
}

function emptyMeasures(): Measured {
  return { total: [], first: [], memory: [], before: [], rate: [] }
}

async function measure(candidate: Candidate, into: Measured): Promise<void> {
  const { origin, inspector, startedAt, stop } = await startWorkerd(candidate)
  try {
    await firstAnswer(() => fetch(`${origin}/healthz`))
    const greeted = performance.now()
    const first = await timed(() => firstAnswer(() => candidate.read(origin, [firstSentence])))
    into.total.push(greeted - startedAt + first)
    into.first.push(first)
    into.memory.push(await isolateMemory(inspector))
    // Twice to warm up.
    for (let time = 0; time < 3; time++) {
      const all = await timed(async () => {
        for (let from = 0; from < sentences.length; from += candidate.batch) {
          await firstAnswer(() => candidate.read(origin, sentences.slice(from, from + candidate.batch)))
        }
      })
      if (time === 2) into.rate.push(sentences.length / (all / 1000))
    }
  } finally {
    await stop()
  }
  const untouched = await startWorkerd(candidate)
  try {
    await firstAnswer(() => fetch(`${untouched.origin}/healthz`))
    into.before.push(await isolateMemory(untouched.inspector))
  } finally {
    await untouched.stop()
  }
}

/** In processes of their own, bundled as the server is. */
async function measureNode(): Promise<Record<string, { loaded: number[]; resident: number[] }>> {
  const names = { ours: 'node.ours', 'stock kuromoji': 'node.stock' }
  // Beside the dictionary, where the server looks for it.
  const bundle = (name: string) => join(root, 'dist', `bench.${name}.js`)
  await build({
    entryPoints: Object.values(names).map((name) => ({
      in: join(root, `test/bench/edge/${name}.ts`),
      out: `bench.${name}`,
    })),
    outdir: join(root, 'dist'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  })
  const measured: Record<string, { loaded: number[]; resident: number[] }> = Object.fromEntries(
    Object.keys(names).map((name) => [name, { loaded: [], resident: [] }]),
  )
  for (let round = 0; round < rounds; round++) {
    for (const [name, script] of Object.entries(names)) {
      const { stdout } = await promisify(execFile)(process.execPath, [bundle(script)])
      const { loaded, resident } = JSON.parse(stdout) as { loaded: number; resident: number }
      measured[name]?.loaded.push(loaded)
      measured[name]?.resident.push(resident)
    }
  }
  for (const name of Object.values(names)) await rm(bundle(name))
  return measured
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

async function folderSize(path: string): Promise<number> {
  const sizes = await Promise.all((await readdir(path)).map(async (name) => (await stat(join(path, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
