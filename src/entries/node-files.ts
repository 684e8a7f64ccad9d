import { open, readFile } from 'node:fs/promises'
import type { LoadPostalShard } from '../reading/postal-areas.ts'

const dictionary = new URL('./dictionary.bin', import.meta.url)

/** The packed dictionary that the build put beside the bundle. Throws where it is missing. */
export async function loadDictionary(): Promise<ArrayBuffer> {
  const file = await open(dictionary)
  try {
    // Not readFile: its bytes may stand in the middle of a larger buffer and would have to be copied.
    const bytes = new Uint8Array((await file.stat()).size)
    await file.read(bytes)
    return bytes.buffer
  } finally {
    await file.close()
  }
}

/** The codes of three digits, from among the assets that the build put there. */
export const loadPostalShard: LoadPostalShard = async (digits) => {
  try {
    return JSON.parse(await readFile(new URL(`./public/assets/postal/${digits}.json`, import.meta.url), 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
