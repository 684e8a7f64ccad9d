import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import { languages } from '../src/languages/languages.ts'
import { languageNames } from '../src/languages/words.ts'
import { bundleOptions } from './bundle.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'generated/client')

const clientOptions = {
  ...bundleOptions,
  minify: true,
  target: ['chrome111', 'firefox114', 'safari16.4'],
  metafile: true,
} satisfies BuildOptions

/** The pages that always open without network. */
const pages = ['call', 'offline', 'phrases', 'decoder', 'lost']

/** Bundles what runs in the browser and the style sheet, each under its hash, and writes their names for the pages. */
export async function bundleClient(): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  const { metafile } = await build({
    ...clientOptions,
    entryPoints: ['src/client/page.ts', 'src/client/offer.ts', 'src/client/call.ts', 'assets/style.css'],
    outdir: 'generated/client',
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    splitting: true,
  })
  const files = Object.entries(metafile.outputs).map(([path, { entryPoint }]) => ({ name: basename(path), entryPoint }))
  const path = (entry: string) => `/assets/${files.find(({ entryPoint }) => entryPoint === entry)?.name}`
  const names = {
    page: path('src/client/page.ts'),
    offer: path('src/client/offer.ts'),
    call: path('src/client/call.ts'),
    style: path('assets/style.css'),
  }
  const all = files.map(({ name }) => `/assets/${name}`)
  await writeFile(
    join(root, 'generated/client-files.ts'),
    `export const clientFiles = ${JSON.stringify(names)}\nexport const allClientFiles = ${JSON.stringify(all)}\n`,
  )
}

/**
 * Bundles the service worker, last: its version follows from everything that a page may come from.
 *
 * @param publicFolder where what is served past the app is being put together
 */
export async function bundleServiceWorker(publicFolder: string): Promise<void> {
  const { allClientFiles } = await import(join(root, 'generated/client-files.ts'))
  const worker = await readFile(join(root, 'dist/worker/worker.js'))
  const manifests = languages.map((language) => `/assets/manifest.${language}.webmanifest`)
  const precached = [
    ...languages.flatMap((language) => pages.map((page) => `/${language}/${page}`)),
    ...allClientFiles,
    ...manifests,
    '/assets/icon.svg',
  ]
  const version = createHash('sha256').update(worker).update(JSON.stringify(precached)).digest('hex').slice(0, 12)
  await build({
    ...clientOptions,
    entryPoints: ['src/client/service-worker.ts'],
    outfile: join(publicFolder, 'service-worker.js'),
    format: 'iife',
    define: { version: JSON.stringify(version), precached: JSON.stringify(precached) },
  })
}

/** The manifests with which a phone puts Daihon on its home screen. */
export async function writeManifests(assetsFolder: string): Promise<void> {
  await mkdir(assetsFolder, { recursive: true })
  for (const language of languages) {
    const manifest = {
      id: `/${language}/`,
      name: `台本 Daihon (${languageNames[language]})`,
      short_name: 'Daihon',
      lang: language,
      start_url: `/${language}/`,
      scope: '/',
      display: 'standalone',
      background_color: '#fbfaf7',
      theme_color: '#fbfaf7',
      icons: [
        { src: '/assets/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: '/assets/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/assets/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
        { src: '/assets/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    }
    await writeFile(join(assetsFolder, `manifest.${language}.webmanifest`), `${JSON.stringify(manifest, null, 2)}\n`)
  }
}
