import { lazyAnalyzer } from '../../../src/reading/lazy-analyzer.ts'
import { answer } from './answer.ts'

type Environment = { readonly ASSETS: { readonly fetch: (url: string) => Promise<Response> } }

let analyzer: ReturnType<typeof lazyAnalyzer> | undefined

/** Ours, the dictionary a static asset. */
export default {
  fetch: (request: Request, { ASSETS }: Environment) => {
    analyzer ??= lazyAnalyzer(async () => (await ASSETS.fetch('http://assets/dictionary.bin')).arrayBuffer())
    const made = analyzer
    return answer(request, async () => (await made()).analyze)
  },
}
