import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { benchDetails } from './details.ts'

const require = createRequire(import.meta.url)
const root = new URL('../..', import.meta.url).pathname

/** A Worker to start: its module, and the request whose first answer is waited for. */
type Candidate = {
  readonly name: string
  readonly module: string
  readonly request: (origin: string) => Promise<Response>
}

/** Times workerd from its start to the first answer, in ms, candidates taking turns. */
export async function timeColdStarts(rounds: number): Promise<Record<string, number[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'daihon-'))
  const times: Record<string, number[]> = {}
  try {
    await copyFile(join(root, 'dist/worker/worker.js'), join(folder, 'daihon.js'))
    await bundleHello(folder)
    for (let round = 0; round < rounds; round++) {
      for (const candidate of candidates) {
        times[candidate.name] ??= []
        times[candidate.name]?.push(await timeOne(folder, candidate))
      }
    }
  } finally {
    await rm(folder, { recursive: true })
  }
  return times
}

const candidates: readonly Candidate[] = [
  {
    name: 'first script',
    module: 'daihon',
    request: (origin) =>
      fetch(`${origin}/api/scripts`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(benchDetails),
      }),
  },
  { name: 'Hono hello world', module: 'hello', request: (origin) => fetch(origin) },
]

async function bundleHello(folder: string): Promise<void> {
  const contents = "import { Hono } from 'hono'; export default new Hono().get('/', (context) => context.text('Hello'))"
  await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    minify: true,
    outfile: join(folder, 'hello.js'),
  })
}

async function timeOne(folder: string, { module, request }: Candidate): Promise<number> {
  const port = await freePort()
  const config = join(folder, `${module}.capnp`)
  await writeFile(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "${module}.js")],
  compatibilityDate = "2026-01-01"
);
`,
  )
  const started = performance.now()
  const { default: workerd } = require('workerd') as { default: string }
  const child = spawn(workerd, ['serve', config], { stdio: 'ignore' })
  try {
    for (;;) {
      try {
        const response = await request(`http://127.0.0.1:${port}`)
        await response.text()
        if (!response.ok) throw new RangeError(`${module} answers ${response.status}`)
        return performance.now() - started
      } catch (error) {
        if (error instanceof RangeError || performance.now() - started > 10_000) throw error
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    }
  } finally {
    child.kill()
    await once(child, 'exit')
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
