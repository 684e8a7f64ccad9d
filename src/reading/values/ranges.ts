import { word } from '../spoken/word.ts'
import type { Token } from '../token.ts'

const dash = /^[~〜–—−-]$/u

/** Reads the sign between two numbers, times or dates as から: 10:00〜19:00, 3〜5回. In: the words of a text in order. */
export function readRanges(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    const isRange = dash.test(token.surface) && isEnd(tokens[index - 1]) && isEnd(tokens[index + 1])
    if (!isRange) return token
    const value = [{ text: token.surface, word: word('から'), attached: true as const }]
    return { ...token, partOfSpeech: '助詞', detail: '格助詞', value }
  })
}

function isEnd(token: Token | undefined): boolean {
  return token?.value !== undefined || (token?.detail === '数' && /^\d+$/.test(token.surface))
}
