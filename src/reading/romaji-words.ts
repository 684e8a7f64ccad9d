import type { Token } from './token.ts'

/**
 * Whether a word stands apart in romaji although it leans on the one before: particles (bangō o), the copula (honnin desu),
 * する and the verbs that ask after a noun (onegai shimasu), helper verbs after て (shite kudasai). Kana has no such spaces:
 * there they would be read as pauses. The custom is that of Hepburn as textbooks and station signs write it; joined,
 * 番号を would be bangōo.
 */
export function standsApart(token: Token, previous: Token | undefined): boolean {
  if (!previous) return false
  switch (token.partOfSpeech) {
    case '助詞':
      return token.detail !== '接続助詞' || joiningParticles.has(token.surface)
    case '助動詞':
      return apartAuxiliaries.has(token.baseForm)
    case '名詞':
      return token.detail === '非自立'
    case '動詞':
      if (previous.partOfSpeech === '動詞') return politeVerbs.has(token.baseForm)
      return previous.partOfSpeech === '名詞' || (previous.partOfSpeech === '助詞' && token.detail !== '接尾')
    default:
      return false
  }
}

/** The second verb of お待たせします, お伺いいたします, お決めいただく. */
const politeVerbs = new Set(['する', 'いたす', 'なさる', 'いただく', 'いただける'])
const apartAuxiliaries = new Set(['です', 'だ', 'ござる'])
/** Of the conjunctive particles those that join sentences; て and ば are endings. */
const joiningParticles = new Set(['が', 'ので', 'から', 'けど', 'けれど', 'のに', 'と', 'し'])
