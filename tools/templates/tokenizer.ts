import { analyzeText } from '../../src/reading/analyze-text.ts'
import { createAnalyzer } from '../../src/reading/analyzer.ts'
import type { Token } from '../../src/reading/token.ts'
import { loadDictionary } from '../dictionary/dictionary.ts'

/** Loads what reads the templates: the same as reads what a caller types. */
export async function loadTokenizer(): Promise<(text: string) => Token[]> {
  const analyzer = createAnalyzer(await loadDictionary())
  return (text) => analyzeText(text, analyzer)
}
