import { createAnalyzer } from '../../../src/reading/analyzer.ts'
import { readText } from '../../../src/reading/read-text.ts'
import { loadDictionary } from '../../../tools/dictionary/dictionary.ts'
import { loadStockTokenizer } from '../../../tools/dictionary/stock.ts'
import { loadKuroshiro } from '../kuroshiro.ts'

/** Gives the kana of a sentence. */
export type Reader = (sentence: string) => Promise<string> | string

/** kuromoji and kuroshiro as their packages ship them, and ours. */
export async function loadReaders(): Promise<Readonly<Record<string, Reader>>> {
  const analyzer = createAnalyzer(await loadDictionary())
  const stock = await loadStockTokenizer()
  const kuroshiro = await loadKuroshiro()
  return {
    kuromoji: (sentence) =>
      stock
        .tokenize(sentence)
        .map(({ reading, surface_form }) => reading ?? surface_form)
        .join(''),
    kuroshiro: (sentence) => kuroshiro.convert(sentence, { to: 'katakana', mode: 'normal' }),
    ours: (sentence) => readText(sentence, analyzer).kana,
  }
}
