/** kuromoji ships no types. Its parts are imported by path: `import 'kuromoji'` in a bundle asks for XMLHttpRequest. */
declare module 'kuromoji/src/Tokenizer.js' {
  export type StockToken = {
    readonly word_id: number
    readonly word_type: 'KNOWN' | 'UNKNOWN'
    readonly surface_form: string
    readonly pos: string
    readonly pos_detail_1: string
    readonly conjugated_type: string
    readonly basic_form: string
    readonly reading?: string
    readonly pronunciation?: string
  }
  type Words = {
    readonly target_map: ArrayLike<readonly number[]>
    readonly dictionary: { getShort(address: number): number }
    getFeatures(id: number): string
  }
  /** All that the tokenizer and its search ask of a dictionary. */
  export type Dictionary = {
    readonly trie: { commonPrefixSearch(text: string): readonly { readonly k: string; readonly v: number }[] }
    readonly token_info_dictionary: Words
    readonly connection_costs: { get(forward: number, backward: number): number }
    readonly unknown_dictionary: Words & { lookup(character: string): CharacterClass }
  }
  export type CharacterClass = {
    readonly class_id: number
    readonly class_name: string
    readonly is_always_invoke: number
    readonly is_grouping: number
  }
  export default class Tokenizer {
    constructor(dictionary: Dictionary)
    tokenize(text: string): StockToken[]
  }
}
