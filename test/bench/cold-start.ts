import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { benchDetails } from './details.ts'
import { firstAnswer, startWorkerd, type WorkerFiles } from './workerd.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A Worker to start, and the request whose first answer is waited for. */
type Candidate = Omit<WorkerFiles, 'folder'> & {
  readonly name: string
  readonly request: (origin: string) => Promise<Response>
}

const candidates: readonly Candidate[] = [
  {
    name: 'first script',
    script: 'daihon.js',
    data: ['dictionary.bin'],
    request: (origin) =>
      fetch(`${origin}/api/scripts`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(benchDetails),
      }),
  },
  { name: 'Hono hello world', script: 'hello.js', request: (origin) => fetch(origin) },
]

/** Times workerd from its start to the first answer, in ms, candidates taking turns. */
export async function timeColdStarts(rounds: number): Promise<Record<string, number[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'daihon-'))
  const times: Record<string, number[]> = {}
  try {
    await copyFile(join(root, 'dist/worker/worker.js'), join(folder, 'daihon.js'))
    await copyFile(join(root, 'dist/worker/dictionary.bin'), join(folder, 'dictionary.bin'))
    await bundleHello(folder)
    for (let round = 0; round < rounds; round++) {
      for (const { name, request, ...files } of candidates) {
        const { origin, startedAt, stop } = await startWorkerd({ folder, ...files })
        try {
          await firstAnswer(() => request(origin))
          times[name] = [...(times[name] ?? []), performance.now() - startedAt]
        } finally {
          await stop()
        }
      }
    }
  } finally {
    await rm(folder, { recursive: true })
  }
  return times
}

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
