declare module 'kuromoji/src/dict/DynamicDictionaries.js' {
  import type { Dictionary } from 'kuromoji/src/Tokenizer.js'

  /** kuromoji's own dictionary, filled from the files of its package. */
  export default class DynamicDictionaries implements Dictionary {
    readonly trie: Dictionary['trie']
    readonly token_info_dictionary: Dictionary['token_info_dictionary']
    readonly connection_costs: Dictionary['connection_costs']
    readonly unknown_dictionary: Dictionary['unknown_dictionary']
    loadTrie(base: Int32Array, check: Int32Array): this
    loadTokenInfoDictionaries(words: Uint8Array, features: Uint8Array, targets: Uint8Array): this
    loadConnectionCosts(costs: Int16Array): this
    loadUnknownDictionaries(
      words: Uint8Array,
      features: Uint8Array,
      targets: Uint8Array,
      classes: Uint8Array,
      compatible: Uint32Array,
      invocations: Uint8Array,
    ): this
  }
}
