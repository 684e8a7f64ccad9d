import { open } from 'node:fs/promises'

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
