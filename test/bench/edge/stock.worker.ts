import DynamicDictionaries from 'kuromoji/src/dict/DynamicDictionaries.js'
import Tokenizer from 'kuromoji/src/Tokenizer.js'
import { answer } from './answer.ts'

type Assets = { readonly fetch: (url: string) => Promise<Response> }

let tokenizer: Tokenizer | undefined

/** kuromoji with the twelve files of its package, fetched and unpacked as its own loader does in a browser. */
export default {
  fetch: (request: Request, { ASSETS }: { readonly ASSETS: Assets }) =>
    answer(request, async () => {
      tokenizer ??= new Tokenizer(await loadDictionaries(ASSETS))
      const loaded = tokenizer
      return (sentence) => loaded.tokenize(sentence)
    }),
}

async function loadDictionaries(assets: Assets): Promise<DynamicDictionaries> {
  const load = async (name: string): Promise<ArrayBuffer> => {
    const { body } = await assets.fetch(`http://assets/${name}.dat.gz`)
    if (!body) throw new Error(`${name} is empty`)
    return new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
  }
  const bytes = async (name: string) => new Uint8Array(await load(name))
  const dictionaries = new DynamicDictionaries()
  await Promise.all([
    Promise.all([load('base'), load('check')]).then(([base, check]) =>
      dictionaries.loadTrie(new Int32Array(base), new Int32Array(check)),
    ),
    Promise.all([bytes('tid'), bytes('tid_pos'), bytes('tid_map')]).then((files) =>
      dictionaries.loadTokenInfoDictionaries(...files),
    ),
    load('cc').then((costs) => dictionaries.loadConnectionCosts(new Int16Array(costs))),
    Promise.all([
      bytes('unk'),
      bytes('unk_pos'),
      bytes('unk_map'),
      bytes('unk_char'),
      load('unk_compat').then((compatible) => new Uint32Array(compatible)),
      bytes('unk_invoke'),
    ]).then((files) => dictionaries.loadUnknownDictionaries(...files)),
  ])
  return dictionaries
}
