import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import { build } from 'esbuild'
import { timeColdStarts } from './cold-start.ts'
import { benchDetails } from './details.ts'
import { machine, median } from './table.ts'

const rounds = 5
const secondsARound = 3
const coldStarts = 9
const root = new URL('../..', import.meta.url)

const ways = {
  script: '/api/scripts',
  readyMade: '/bench/ready-made',
  kuroshiro: '/bench/kuroshiro',
} as const

// Bundled as dist/node.js is, so that both run the same code.
const serverBundle = fileURLToPath(new URL('dist/bench-server.js', root))
await build({
  entryPoints: [fileURLToPath(new URL('server.ts', import.meta.url))],
  outfile: serverBundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
})
const servers = { own: await startServer(), kuroshiro: await startServer('kuroshiro') }
const rates: Record<keyof typeof ways, number[]> = { script: [], readyMade: [], kuroshiro: [] }
for (let round = 0; round <= rounds; round++) {
  for (const [way, path] of Object.entries(ways)) {
    const rate = await requestsASecond(`http://localhost:${servers[way === 'kuroshiro' ? way : 'own'].port}${path}`)
    // The first round only warms up.
    if (round > 0) rates[way as keyof typeof ways].push(rate)
  }
}
for (const server of Object.values(servers)) server.stop()
await rm(serverBundle)

const starts = await timeColdStarts(coldStarts)
const worker = gzipSync(await readFile(new URL('dist/worker/worker.js', root)), { level: 9 }).length
const carriers = gzipSync(await bundleCarriers(), { level: 9 }).length
const [script, readyMade, kuroshiro] = [median(rates.script), median(rates.readyMade), median(rates.kuroshiro)]
const [firstScript, hello] = [median(starts['first script'] ?? []), median(starts['Hono hello world'] ?? [])]

console.log(`
${machine()}
Medians of ${rounds} rounds of ${secondsARound} s, the ways taking turns; cold starts: ${coldStarts} each.

| POST /api/scripts over a socket            |   a second |      ratio |
|--------------------------------------------|------------|------------|
| a script                                   | ${cell(script.toFixed(0))} | ${cell('')} |
| the same bytes, ready-made                 | ${cell(readyMade.toFixed(0))} | ${cell(`${((script / readyMade) * 100).toFixed(0)} %`)} |
| kuroshiro: furigana, kana, romaji          | ${cell(kuroshiro.toFixed(1))} | ${cell(`${(script / kuroshiro).toFixed(0)} ×`)} |

| The Worker                                 |            |
|--------------------------------------------|------------|
| all of it, gzipped                         | ${cell(`${(worker / 1000).toFixed(1)} kB`)} |
| of that the carriers' facts                | ${cell(`${(carriers / 1000).toFixed(1)} kB`)} |
| cold isolate to the first script           | ${cell(`${firstScript.toFixed(0)} ms`)} |
| cold isolate to Hono's hello world         | ${cell(`${hello.toFixed(0)} ms`)} |`)

/** Starts the bundled server and waits for its port. */
async function startServer(...args: string[]) {
  const server = spawn(process.execPath, [serverBundle, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [port] = await once(createInterface(server.stdout), 'line')
  return { port: Number(port), stop: () => server.kill() }
}

async function requestsASecond(url: string): Promise<number> {
  const { requests, non2xx } = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(benchDetails),
    connections: 10,
    duration: secondsARound,
  })
  if (non2xx > 0) throw new Error(`${url}: ${non2xx} answers were no success`)
  return requests.total / secondsARound
}

async function bundleCarriers(): Promise<Uint8Array> {
  const entry = fileURLToPath(new URL('src/carriers/carriers.ts', root))
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    write: false,
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}

function cell(text: string): string {
  return text.padStart(10)
}
