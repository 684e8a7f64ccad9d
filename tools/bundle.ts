import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What every bundle has in common. */
export const bundleOptions = {
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
    ...bundleOptions,
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
    ...bundleOptions,
    entryPoints: ['src/entries/worker.ts'],
    outfile: 'dist/worker/worker.js',
    // A module of bytes, which wrangler uploads beside the bundle, and one of the runtime's own.
    external: ['./dictionary.bin', 'cloudflare:workers'],
    platform: 'neutral',
    target: 'es2023',
    conditions: ['workerd', 'worker', 'browser'],
    // Not the field `browser`: kuromoji's asks for XMLHttpRequest.
    mainFields: ['module', 'main'],
    minify: true,
  })
}
