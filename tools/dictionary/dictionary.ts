import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readHeader } from '../../src/reading/dictionary/packed.ts'
import { readConjugations } from './conjugation.ts'
import { readHomographRules } from './homographs.ts'
import { findLeftIds, readOwnWords } from './own-words.ts'
import { packDictionary } from './pack.ts'
import { loadStockTokenizer, readStock } from './stock.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const file = join(root, 'generated/dictionary.bin')
const homographList = join(root, 'src/reading/homographs.tsv')
const wordFolders = ['words', 'lists'].map((name) => join(root, 'src/reading/dictionary', name))

/** Writes `generated/dictionary.bin`, unless it is already made of the same words by the same packer. */
export async function writeDictionary(): Promise<void> {
  const stamp = await makeStamp()
  if (await readWritten(stamp)) return
  await mkdir(join(root, 'generated'), { recursive: true })
  // Beside it first, so that nothing reads half of it.
  const unfinished = `${file}.${process.pid}`
  await writeFile(unfinished, new Uint8Array(await packStockAndOwn(stamp)))
  await rename(unfinished, file)
}

/** The packed dictionary: the one that the build wrote, or packed anew if that is of other words. */
export async function loadDictionary(): Promise<ArrayBuffer> {
  const stamp = await makeStamp()
  return (await readWritten(stamp)) ?? packStockAndOwn(stamp)
}

async function packStockAndOwn(stamp: string): Promise<ArrayBuffer> {
  const stock = readStock(await loadStockTokenizer())
  const grammar = { leftIds: findLeftIds(stock.features, stock.entries), conjugations: readConjugations(stock) }
  const files = (await Promise.all(wordFolders.map(filesIn))).flat()
  const words = await Promise.all(
    files.map(async (path) => readOwnWords(basename(path), await readFile(path, 'utf8'), grammar)),
  )
  const homographs = readHomographRules(await readFile(homographList, 'utf8'))
  return packDictionary(stock, { words: words.flat(), homographs }, stamp)
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names
    .filter((name) => /\.(?:ts|tsv)$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}

async function readWritten(stamp: string): Promise<ArrayBuffer | undefined> {
  try {
    const { buffer, byteOffset, byteLength } = await readFile(file)
    const bytes = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
    return readHeader(bytes).stamp === stamp ? bytes : undefined
  } catch {
    return undefined
  }
}

/** A hash of all that decides what is in the file: the words, the packer, the layout and kuromoji's version. */
async function makeStamp(): Promise<string> {
  const folders = ['tools/dictionary', 'src/reading/dictionary'].map((folder) => filesIn(join(root, folder)))
  const others = ['src/reading/kana.ts', 'src/reading/romaji.ts'].map((path) => join(root, path))
  const kuromoji = createRequire(import.meta.url).resolve('kuromoji/package.json')
  const hash = createHash('sha256')
  const paths = (await Promise.all([...folders, ...wordFolders.map(filesIn)])).flat()
  for (const path of [...paths, homographList, ...others, kuromoji]) hash.update(await readFile(path))
  return hash.digest('hex').slice(0, 16)
}
