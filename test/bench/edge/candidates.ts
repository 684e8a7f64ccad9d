import { copyFile, mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { WorkerFiles } from '../workerd.ts'

const require = createRequire(import.meta.url)
const root = fileURLToPath(new URL('../../..', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))

export type Candidate = WorkerFiles & {
  readonly name: string
  /** How many sentences go into a request. */
  readonly batch: number
  /** Sends sentences and waits until they are read. */
  readonly read: (origin: string, sentences: readonly string[]) => Promise<Response>
}

/** Bundles the Workers that are compared and puts what they need beside them. */
export async function makeCandidates(folder: string): Promise<Record<'module' | 'asset' | 'stock' | 'app', Candidate>> {
  const kuromoji = dirname(require.resolve('kuromoji/package.json'))
  const assets = join(folder, 'assets')
  await mkdir(assets)
  await build({
    entryPoints: ['module', 'asset', 'stock'].map((name) => join(here, `${name}.worker.ts`)),
    outdir: folder,
    bundle: true,
    format: 'esm',
    minify: true,
    external: ['./dictionary.bin'],
  })
  await copyFile(join(root, 'dist/worker/worker.js'), join(folder, 'app.js'))
  for (const path of [folder, assets]) {
    await copyFile(join(root, 'dist/worker/dictionary.bin'), join(path, 'dictionary.bin'))
  }
  const plain = { folder, batch: 1000, read: (origin: string, sentences: readonly string[]) => post(origin, sentences) }
  return {
    module: { ...plain, name: 'ours, a module', script: 'module.worker.js', data: ['dictionary.bin'] },
    asset: { ...plain, name: 'ours, an asset', script: 'asset.worker.js', assets },
    stock: { ...plain, name: 'stock kuromoji', script: 'stock.worker.js', assets: join(kuromoji, 'dict') },
    app: {
      folder,
      batch: 100,
      name: 'the whole Worker',
      script: 'app.js',
      data: ['dictionary.bin'],
      read: (origin, sentences) => post(`${origin}/api/readings`, { texts: sentences }),
    },
  }
}

function post(url: string, body: unknown): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}
