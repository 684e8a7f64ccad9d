import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Token } from '../../src/reading/token.ts'

const require = createRequire(import.meta.url)

type StockToken = {
  readonly surface_form: string
  readonly pos: string
  readonly pos_detail_1: string
  readonly conjugated_type: string
  readonly basic_form: string
  readonly reading?: string
  readonly pronunciation?: string
}
type StockTokenizer = { tokenize(text: string): StockToken[] }
type StockKuromoji = {
  builder(options: { dicPath: string }): { build(done: (error: Error | null, tokenizer: StockTokenizer) => void): void }
}

/** Loads kuromoji with the dictionary of its own package. Takes about a second and 350 MB: for the build only. */
export async function loadTokenizer(): Promise<(text: string) => Token[]> {
  const kuromoji = require('kuromoji') as StockKuromoji
  const dicPath = join(dirname(require.resolve('kuromoji/package.json')), 'dict')
  const tokenizer = await new Promise<StockTokenizer>((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, built) => (error ? reject(error) : resolve(built)))
  })
  return (text) =>
    tokenizer.tokenize(text).map((token) => ({
      surface: token.surface_form,
      partOfSpeech: token.pos,
      detail: token.pos_detail_1,
      conjugation: token.conjugated_type,
      baseForm: token.basic_form,
      ...(token.reading && { reading: token.reading }),
      ...(token.pronunciation && { pronunciation: token.pronunciation }),
    }))
}
