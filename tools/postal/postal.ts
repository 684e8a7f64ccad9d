import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getAddress } from 'yubin'
import { makeShards, type PostalRow } from './shards.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const codes = 10_000_000

/** Where the shards are written: one file for each first three digits, `160.json`. */
export const postalFolder = join(root, 'generated/postal')

/** Writes Japan Post's codes as shards, unless they are already made of the same list by the same code. */
export async function writePostalShards(): Promise<void> {
  const stamp = await makeStamp()
  const stampFile = join(postalFolder, 'stamp')
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return
  // Beside it first, so that nothing reads half of it.
  const unfinished = `${postalFolder}.${process.pid}`
  await mkdir(unfinished, { recursive: true })
  for (const [digits, shard] of makeShards(readRows())) {
    await writeFile(join(unfinished, `${digits}.json`), JSON.stringify(shard))
  }
  await writeFile(join(unfinished, 'stamp'), stamp)
  await rm(postalFolder, { recursive: true, force: true })
  await rename(unfinished, postalFolder)
}

/** The package looks codes up and lists none: every number of seven digits is asked for. */
function readRows(): PostalRow[] {
  const rows: PostalRow[] = []
  for (let code = 0; code < codes; code++) {
    const row = getAddress(String(code).padStart(7, '0'))
    if (row) rows.push(row)
  }
  return rows
}

async function makeStamp(): Promise<string> {
  const hash = createHash('sha256')
  const own = ['tools/postal/postal.ts', 'tools/postal/shards.ts', 'src/reading/kana.ts'].map((path) =>
    join(root, path),
  )
  const list = createRequire(import.meta.url).resolve('yubin')
  for (const path of [...own, list]) hash.update(await readFile(path))
  return hash.digest('hex').slice(0, 16)
}
