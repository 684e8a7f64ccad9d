import { createAnalyzer } from '../../src/reading/analyzer.ts'
import type { Token } from '../../src/reading/token.ts'
import { loadDictionary } from '../dictionary/dictionary.ts'

/** Loads kuromoji over the packed dictionary, our own words included. */
export async function loadTokenizer(): Promise<(text: string) => Token[]> {
  return createAnalyzer(await loadDictionary())
}
