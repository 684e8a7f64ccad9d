import { loadStockTokenizer } from '../../../tools/dictionary/stock.ts'
import { report } from './report.ts'

await report(async () => {
  const tokenizer = await loadStockTokenizer()
  return (sentence) => tokenizer.tokenize(sentence)
})
