import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { MetadataJson } from 'libphonenumber-js/core'

const require = createRequire(import.meta.url)
const folder = fileURLToPath(new URL('../generated/', import.meta.url))

/** Takes Japan out of libphonenumber's metadata: the whole world's is eight times as large. */
export async function extractPhoneMetadata(): Promise<void> {
  const all = require('libphonenumber-js/metadata.max.json') as MetadataJson
  const metadata = {
    ...all,
    country_calling_codes: { 81: ['JP'] },
    countries: { JP: all.countries.JP },
    nonGeographic: {},
  }
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}phone-metadata.js`, `export const metadata = ${JSON.stringify(metadata)}\n`)
  await writeFile(
    `${folder}phone-metadata.d.ts`,
    "import type { MetadataJson } from 'libphonenumber-js/core'\nexport declare const metadata: MetadataJson\n",
  )
}
