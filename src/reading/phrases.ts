import type { Token } from './token.ts'

/**
 * Where a phrase (文節) begins: the independent word with everything that leans on it is one phrase.
 * ください and the endings that ask for a favour stand apart, as plain-Japanese guides print them
 * (https://manabi.fun/nihongo/applying-word-dividers); other helper verbs are joined, so that nobody pauses inside.
 *
 * @param tokens the words of one text
 * @returns for each word, whether a phrase begins with it
 */
export function phraseStarts(tokens: readonly Token[]): boolean[] {
  return tokens.map((token, index) => index === 0 || startsPhrase(tokens, index, token))
}

function startsPhrase(tokens: readonly Token[], index: number, token: Token): boolean {
  const previous = tokens[index - 1]
  if (!previous || isMark(token) || isMark(previous)) return isMark(previous) && !isMark(token)
  if (previous.partOfSpeech === '接頭詞' || previous.detail === '括弧開' || token.detail === '括弧閉') return false
  if (token.value && token.partOfSpeech === '名詞') return true
  switch (token.partOfSpeech) {
    case '名詞':
      return startsWithNoun(token, previous)
    case '動詞':
      return startsWithVerb(tokens, index, token, previous)
    case '形容詞':
      return token.detail === '自立'
    case '助動詞':
      return startsWithAuxiliary(token, previous)
    case '助詞':
      return false
    default:
      return true
  }
}

function startsWithNoun(token: Token, previous: Token): boolean {
  if (token.detail === '接尾') return false
  if (token.detail === '非自立') return startsWithBoundNoun(token, previous)
  if ((token.detail === '固有名詞' || /^[東西南北]$/u.test(token.surface)) && endsPlace(previous)) return true
  return previous.partOfSpeech !== '名詞' || isBareNumber(previous) || nounsThatEndAPhrase.has(previous.detail)
}

/** 東京都 and 新宿区 are said apart. */
function endsPlace({ surface, detail }: Token): boolean {
  return detail === '接尾' ? /^[都道府県市区郡町村]$/u.test(surface) : /.[都道府県市区郡町村]$/u.test(surface)
}

/** A number that counts nothing stands by itself, as × does: 10 分野 is no じゅうぶんや. */
function isBareNumber({ surface, value }: Token): boolean {
  return value !== undefined && /^[\d,.]+$|^×$/.test(surface)
}

function startsWithBoundNoun(token: Token, previous: Token): boolean {
  if (token.surface === 'ため') return previous.partOfSpeech === '助詞' && previous.surface === 'の'
  if (token.surface === 'まま') return previous.partOfSpeech !== '連体詞'
  return previous.partOfSpeech !== '名詞' && !leaningNouns.has(token.surface)
}

function startsWithVerb(tokens: readonly Token[], index: number, token: Token, previous: Token): boolean {
  if (token.baseForm === 'くださる' || token.baseForm === '下さる') return true
  if (previous.partOfSpeech === '助詞' && previous.detail !== '接続助詞') return true
  if (token.baseForm === 'いただく' || token.baseForm === 'いただける') return asksFavour(tokens, index)
  if (token.detail !== '自立' || previous.partOfSpeech === '動詞') return false
  return !(previous.partOfSpeech === '名詞' && lightVerbs.has(token.baseForm))
}

function startsWithAuxiliary(token: Token, previous: Token): boolean {
  if (token.baseForm === 'ござる') return !setPhrases.has(previous.surface)
  return token.baseForm === 'ない' && (previous.detail === 'ナイ形容詞語幹' || previous.detail === '係助詞')
}

/** いただけますか, いただけますでしょうか, いただけませんか, いただけませんでしょうか. */
function asksFavour(tokens: readonly Token[], index: number): boolean {
  const rest = tokens
    .slice(index, index + 6)
    .map(({ surface }) => surface)
    .join('')
  return /^いただけま(す|せん)(でしょう)?か/.test(rest)
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^[、。・]$/u.test(token.surface)
}

const nounsThatEndAPhrase = new Set(['副詞可能', '代名詞', '非自立'])
const leaningNouns = new Set(['の', 'ん', 'よう', 'ほう', 'そう'])
const lightVerbs = new Set(['する', 'いたす', 'なさる', 'できる', 'いただく', 'いただける', '申し上げる', '直す'])
/** ありがとうございます and 申し訳ございません are learnt as one word. */
const setPhrases = new Set(['ありがとう', '申し訳'])
