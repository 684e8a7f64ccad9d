import { createAnalyzer } from '../../src/reading/analyzer.ts'
import type { Token } from '../../src/reading/token.ts'
import { packDictionary } from './pack.ts'
import type { Stock } from './stock.ts'
import { loadStockTokenizer, readStock } from './stock.ts'

/** kuromoji as its package ships it, and kuromoji over the packed dictionary without our own words. */
export type Rivals = {
  readonly stock: (text: string) => Token[]
  readonly packed: (text: string) => Token[]
  readonly dictionary: Stock
}

/** Loads both. Takes three seconds and 700 MB. */
export async function loadRivals(): Promise<Rivals> {
  const tokenizer = await loadStockTokenizer()
  const dictionary = readStock(tokenizer)
  const stock = (text: string) =>
    tokenizer.tokenize(text).map((token) => ({
      surface: token.surface_form,
      partOfSpeech: token.pos,
      detail: token.pos_detail_1,
      conjugation: token.conjugated_type,
      baseForm: token.basic_form,
      ...(token.reading && { reading: token.reading }),
      ...(token.pronunciation && { pronunciation: token.pronunciation }),
    }))
  return {
    stock,
    packed: createAnalyzer(packDictionary(dictionary, { words: [], homographs: {} }, 'stock')).analyze,
    dictionary,
  }
}

/** The sentences that the two read differently. */
export function findDifferences({ stock, packed }: Rivals, sentences: readonly string[]): string[] {
  return sentences.filter((sentence) => JSON.stringify(stock(sentence)) !== JSON.stringify(packed(sentence)))
}
