import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { CharacterClass, Dictionary, StockToken } from 'kuromoji/src/Tokenizer.js'
import type { Header } from '../../src/reading/dictionary/layout.ts'
import type { Entry } from './entry.ts'

const require = createRequire(import.meta.url)

type StockTokenizer = {
  readonly token_info_dictionary: Dictionary['token_info_dictionary'] & {
    readonly target_map: Readonly<Record<string, readonly number[]>>
  }
  readonly unknown_dictionary: Dictionary['unknown_dictionary'] & {
    readonly target_map: Readonly<Record<string, readonly number[]>>
    readonly character_definition: {
      readonly character_category_map: Uint8Array
      readonly invoke_definition_map: { readonly map: readonly CharacterClass[] }
    }
  }
  readonly viterbi_searcher: { readonly connection_costs: { readonly buffer: Int16Array } }
  tokenize(text: string): StockToken[]
}
type StockKuromoji = {
  builder(options: { dicPath: string }): { build(done: (error: Error | null, tokenizer: StockTokenizer) => void): void }
}

/** What the npm package's dictionary holds, unpacked. */
export type Stock = {
  readonly entries: readonly Entry[]
  /** By left id. */
  readonly features: readonly string[]
  readonly connectionCosts: Int16Array
  readonly characterClasses: Uint8Array
  readonly unknown: Header['unknown']
}

/** Loads kuromoji with the dictionary of its own package. Takes about a second and 350 MB. */
export async function loadStockTokenizer(): Promise<StockTokenizer> {
  const kuromoji = require('kuromoji') as StockKuromoji
  const dicPath = join(dirname(require.resolve('kuromoji/package.json')), 'dict')
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, built) => (error ? reject(error) : resolve(built)))
  })
}

/** Takes the npm package's dictionary apart. */
export function readStock({
  token_info_dictionary: known,
  unknown_dictionary,
  viterbi_searcher,
}: StockTokenizer): Stock {
  const features: string[] = []
  const entries = Object.values(known.target_map).flatMap((ids) =>
    ids.map((id): Entry => {
      const { leftId, cost } = readNumbers(known, id)
      const [surface = '', ...rest] = known.getFeatures(id).split(',')
      const [baseForm = '', reading = '', pronunciation = ''] = rest.slice(6)
      const ofToken = rest.slice(0, 6).join(',')
      features[leftId] ??= ofToken
      if (rest.length !== 9 || features[leftId] !== ofToken)
        throw new Error(`IPADIC’s ${surface} does not fit the layout`)
      return { surface, leftId, cost, baseForm, reading, pronunciation }
    }),
  )
  const { buffer } = viterbi_searcher.connection_costs
  const [forward = 0, backward] = buffer
  if (forward !== backward || forward < features.length) throw new Error('the connection costs are not square')
  const classes = unknown_dictionary.character_definition.invoke_definition_map.map.filter(
    (one) => one.class_name !== '',
  )
  return {
    entries,
    features: Array.from({ length: forward }, (_, leftId) => features[leftId] ?? ''),
    connectionCosts: buffer.slice(2, 2 + forward * forward),
    characterClasses: unknown_dictionary.character_definition.character_category_map,
    unknown: {
      classes: classes.map(({ class_id, class_name, is_always_invoke, is_grouping }) => ({
        class_id,
        class_name,
        is_always_invoke,
        is_grouping,
      })),
      words: classes.map(({ class_id }) =>
        (unknown_dictionary.target_map[class_id] ?? []).map((id) => ({
          ...readNumbers(unknown_dictionary, id),
          features: unknown_dictionary.getFeatures(id),
        })),
      ),
    },
  }
}

function readNumbers({ dictionary }: Pick<StockTokenizer['token_info_dictionary'], 'dictionary'>, id: number) {
  const leftId = dictionary.getShort(id)
  if (dictionary.getShort(id + 2) !== leftId) throw new Error('a left id that is not the right id')
  return { leftId, cost: dictionary.getShort(id + 4) }
}
