import { loadDictionary } from '../../../src/entries/node-files.ts'
import { lazyAnalyzer } from '../../../src/reading/lazy-analyzer.ts'
import { report } from './report.ts'

await report(async () => (await lazyAnalyzer(loadDictionary)()).analyze)
