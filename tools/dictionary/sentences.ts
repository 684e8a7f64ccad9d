import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { phraseStarts } from '../../src/reading/phrases.ts'
import type { Token } from '../../src/reading/token.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The sentences that the project holds: those of ROHAN4600 (mmorise/rohan4600, CC0) and the lines of the calls. */
export async function readSentences(): Promise<string[]> {
  const rohan = await readFile(join(root, 'test/bench/readings/rohan.tsv'), 'utf8')
  const bank = await readFile(join(root, 'test/tools/templates/bank.tsv'), 'utf8')
  const lines = bank.split('\n').slice(1)
  const sentences = rohan.split('\n').filter((line) => !line.startsWith('#'))
  return [
    ...sentences.map((line) => line.split('\t')[0] ?? ''),
    ...lines.map((line) => line.split('\t')[1] ?? ''),
  ].filter((sentence) => sentence !== '')
}

/**
 * Makes more sentences of those given: cut at the edges of phrases and joined anew, always the same for a seed.
 *
 * @returns `count` distinct sentences, those given first
 */
export function deriveSentences(
  given: readonly string[],
  tokenize: (text: string) => readonly Token[],
  count: number,
  seed = 1,
): string[] {
  const pieces = given.map((sentence) => cutAtPhrases(tokenize(sentence)))
  const sentences = new Set(given)
  const random = randomNumbers(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  while (sentences.size < count) {
    const head = pick(pieces)
    const tail = pick(pieces)
    const from = Math.floor(random() * head.length)
    const upTo = from + 1 + Math.floor(random() * (head.length - from))
    const onFrom = Math.floor(random() * tail.length)
    sentences.add([...head.slice(from, upTo), ...tail.slice(onFrom)].join(''))
  }
  return [...sentences].slice(0, count)
}

function cutAtPhrases(tokens: readonly Token[]): string[] {
  const starts = phraseStarts(tokens)
  const phrases: string[] = []
  for (const [index, { surface }] of tokens.entries()) {
    if (starts[index]) phrases.push(surface)
    else phrases.push((phrases.pop() ?? '') + surface)
  }
  return phrases
}

/** Mulberry32: https://github.com/cprosche/mulberry32 */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
