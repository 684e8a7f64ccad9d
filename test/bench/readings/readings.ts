// npm run bench:readings [file.tsv …]: how many sentences are read right, ours beside kuromoji and kuroshiro.
// A file has lines of `sentence⇥reading⇥…`; without one, the project's own sentences are read.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { machine, table } from '../table.ts'
import { errorsIn, type Gold, isRight, readGold } from './compare.ts'
import { loadReaders, type Reader } from './readers.ts'

const own = (name: string) => fileURLToPath(new URL(`${name}.tsv`, import.meta.url))
const readers = await loadReaders()
const names = Object.keys(readers)

const sets = [own('rohan'), ...process.argv.slice(2)]
const rows: string[][] = []
for (const file of sets) {
  const gold = readGold(await readFile(file, 'utf8'))
  for (const [name, read] of Object.entries(readers)) {
    const { right, errors, of } = await measure(read, gold)
    rows.push([basename(file, '.tsv'), `${gold.length}`, name, percent(right, gold.length), percent(errors, of)])
  }
}
console.log(`\n${machine()}\n\n${table(['sentences of', 'count', 'read by', 'exact', 'kana wrong'], rows)}`)

for (const name of ['domain', 'unseen']) {
  const gold = readGold(await readFile(own(name), 'utf8'))
  const categories = [...new Set(gold.map(({ category }) => category))]
  const lines = await Promise.all(
    categories.map(async (category) => {
      const ofCategory = gold.filter((one) => one.category === category)
      const measured = await Promise.all(names.map((one) => measure(readers[one] as Reader, ofCategory)))
      return [category, `${ofCategory.length}`, ...measured.map(({ right }) => percent(right, ofCategory.length))]
    }),
  )
  console.log(`\n${table([name, 'count', ...names], lines)}`)
}

async function measure(read: Reader, gold: readonly Gold[]): Promise<{ right: number; errors: number; of: number }> {
  const sum = { right: 0, errors: 0, of: 0 }
  for (const one of gold) {
    const reading = await read(one.text)
    const { errors, of } = errorsIn(reading, one)
    sum.right += isRight(reading, one) ? 1 : 0
    sum.errors += errors
    sum.of += of
  }
  return sum
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)} %`
}
