import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LoadPostalShard } from '../../src/reading/postal-areas.ts'
import { postalFolder } from '../../tools/postal/postal.ts'

/** The shards that the build made. */
export const loadPostalShard: LoadPostalShard = async (digits) => {
  const file = await readFile(join(postalFolder, `${digits}.json`), 'utf8').catch(() => undefined)
  return file === undefined ? undefined : JSON.parse(file)
}
