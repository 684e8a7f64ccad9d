// npm run dictionary:compare: does the packed dictionary, our words left out, read as kuromoji's own does?
// Then its size and speed with our words, and which readings the call templates still force.
import { gzipSync } from 'node:zlib'
import { createAnalyzer } from '../../src/reading/analyzer.ts'
import { loadTokenizer } from '../templates/tokenizer.ts'
import { findDifferences, loadRivals } from './against-stock.ts'
import { loadDictionary } from './dictionary.ts'
import { listRuby } from './ruby.ts'
import { deriveSentences, readSentences } from './sentences.ts'

const count = 25_000

const rivals = await loadRivals()
const sentences = deriveSentences(await readSentences(), rivals.packed, count)
const different = findDifferences(rivals, sentences)
console.log(`${sentences.length} distinct sentences, ${different.length} read differently`)
for (const sentence of different.slice(0, 10)) {
  console.log(sentence, { stock: rivals.stock(sentence), packed: rivals.packed(sentence) })
}

const bytes = await loadDictionary()
const loads = Array.from({ length: 5 }, () => timed(() => createAnalyzer(bytes).analyze('解約をお願いします。')))
const sizes = [bytes.byteLength, gzipSync(new Uint8Array(bytes), { level: 9 }).length]
console.log(`with our words: ${sizes.map((size) => (size / 1e6).toFixed(2)).join(' MB, gzipped ')} MB`)
console.log(`bytes to first sentence: ${loads.map((time) => time.toFixed(1)).join(', ')} ms`)
const speed = (tokenize: (text: string) => unknown) =>
  Math.round(3000 / (timed(() => sentences.slice(0, 3000).forEach(tokenize)) / 1000))
console.log(`sentences a second: stock ${speed(rivals.stock)}, packed ${speed(rivals.packed)}`)
const ruby = await listRuby(await loadTokenizer())
console.log(`${ruby.length} readings are forced in the call templates:`)
const notations = ruby.map(({ notation, needed }) => notation + (needed ? '' : ' (needless)'))
console.log(`  ${[...new Set(notations)].join(' ')}`)
if (different.length > 0) process.exitCode = 1

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
