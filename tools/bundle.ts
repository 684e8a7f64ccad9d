import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions

/** Bundles the Node server and the command line into dist/. Packages stay in node_modules. */
export async function bundleForNode(): Promise<void> {
  await build({
    ...common,
    entryPoints: ['src/entries/node.ts', 'src/entries/cli.ts'],
    outdir: 'dist',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
  })
}

/** Bundles the Worker, packages included, into dist/worker/worker.js. */
export async function bundleWorker(): Promise<void> {
  await build({
    ...common,
    entryPoints: ['src/entries/worker.ts'],
    outfile: 'dist/worker/worker.js',
    platform: 'neutral',
    target: 'es2023',
    conditions: ['workerd', 'worker', 'browser'],
    // Not the field `browser`: kuromoji's asks for XMLHttpRequest.
    mainFields: ['module', 'main'],
    minify: true,
  })
}

/** Bundles what runs in the browser: each file of src/client itself, not of its folders, becomes one of `folder`. */
export async function bundleClient(folder: string): Promise<void> {
  const client = join(root, 'src', 'client')
  const entries = existsSync(client) ? readdirSync(client).filter((name) => name.endsWith('.ts')) : []
  if (entries.length === 0) return
  await build({
    ...common,
    entryPoints: entries.map((name) => join(client, name)),
    outdir: folder,
    platform: 'browser',
    target: 'es2022',
    minify: true,
  })
}
