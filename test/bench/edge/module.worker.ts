import { lazyAnalyzer } from '../../../src/reading/lazy-analyzer.ts'
import { answer } from './answer.ts'

/** Ours, the dictionary a module of bytes. */
const analyzer = lazyAnalyzer(async () => (await import('./dictionary.bin')).default)

export default { fetch: (request: Request) => answer(request, async () => (await analyzer()).analyze) }
