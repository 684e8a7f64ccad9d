import { copyFile, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { assetCacheControl, securityHeaders } from '../src/security-headers.ts'
import { bundleForNode, bundleWorker } from './bundle.ts'
import { bundleClient, bundleServiceWorker, writeManifests } from './client.ts'
import { writeDictionary } from './dictionary/dictionary.ts'
import { extractHolidays } from './holidays.ts'
import { writeOperatorLines } from './operator-lines.ts'
import { extractPhoneMetadata } from './phone-metadata.ts'
import { postalFolder, writePostalShards } from './postal/postal.ts'
import { compileCalls } from './templates/compile-calls.ts'
import { compilePages } from './templates/compile-pages.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Writes dist/public: what is served past the app, and the headers it is served with. */
async function writePublic(): Promise<void> {
  const finished = join(root, 'dist', 'public')
  // Beside it first, so that a server that is running never sees half of it.
  const folder = join(root, 'dist', `public.${process.pid}`)
  const isIcon = (path: string) => !path.endsWith('.css')
  await cp(join(root, 'assets'), join(folder, 'assets'), { recursive: true, filter: isIcon })
  await cp(join(root, 'generated/client'), join(folder, 'assets'), { recursive: true })
  await writeManifests(join(folder, 'assets'))
  await bundleServiceWorker(folder)
  await cp(postalFolder, join(folder, 'assets/postal'), { recursive: true, filter: (path) => !path.endsWith('stamp') })
  await writeFile(join(folder, '_headers'), headersFile())
  await rm(finished, { recursive: true, force: true })
  await rename(folder, finished)
}

/** Puts the dictionary beside both bundles. */
async function copyDictionary(): Promise<void> {
  for (const folder of ['dist', 'dist/worker']) {
    await mkdir(join(root, folder), { recursive: true })
    await copyFile(join(root, 'generated/dictionary.bin'), join(root, folder, 'dictionary.bin'))
  }
}

/** The headers of assets in the form that Cloudflare reads: https://developers.cloudflare.com/workers/static-assets/headers/ */
function headersFile(): string {
  const everywhere = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`)
  return [
    '/*',
    ...everywhere,
    '/assets/*',
    `  Cache-Control: ${assetCacheControl}`,
    '/service-worker.js',
    '  Cache-Control: no-cache',
    '',
  ].join('\n')
}

// Before the call templates: they are read with it.
await writeDictionary()
await Promise.all([extractPhoneMetadata(), extractHolidays(), writePostalShards(), compileCalls(), compilePages()])
await writeOperatorLines()
await bundleClient()
// Not imported above: the schemas it reads import what has only now been generated.
const { writeOpenapi } = await import('./openapi/document.ts')
await writeOpenapi()
await Promise.all([copyDictionary(), bundleForNode(), bundleWorker()])
// Last: the service worker's version follows from the Worker.
await writePublic()
