import { word } from '../spoken/word.ts'
import type { Token } from '../token.ts'

const dash = /^[~〜→–—−‐‑‒―ー-]$/u
const wave = /^[~〜→]$/u
const halfOfDay = /^(?:AM|PM|am|pm|午前|午後)$/
const partOfMonth = /^(?:[上中下]旬|月初|月末|年末|年始|年初|今日|明日|本日|当日|翌日)$/u

/** Reads the sign behind a number, a time or a date as から: 10:00〜19:00, 3-5回, 9時〜. In: the words of a text in order. */
export function readRanges(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    const isRange =
      (isEnd(lastWord(tokens, index)) &&
        (wave.test(token.surface) ||
          (dash.test(token.surface) &&
            (isEnd(tokens[index + 1]) || halfOfDay.test(tokens[index + 1]?.surface ?? ''))))) ||
      (wave.test(token.surface) && isBetweenNouns(tokens, index))
    if (!isRange) return token
    const value = [{ text: token.surface, word: word('から'), attached: true as const }]
    return { ...token, partOfSpeech: '助詞', detail: '格助詞', value }
  })
}

/** 東京〜大阪, 春〜秋; two waves are an ornament. */
function isBetweenNouns(tokens: readonly Token[], index: number): boolean {
  // お願いしま〜す and ラ〜メン are drawn out.
  const isNoun = (token: Token | undefined) =>
    token?.partOfSpeech === '名詞' &&
    (/[\p{Script=Han}A-Z]/u.test(token.surface) || (token.detail === '固有名詞' && token.reading !== undefined))
  return (
    isNoun(tokens[index - 1]) &&
    isNoun(tokens[index + 1]) &&
    tokens.filter(({ surface }) => wave.test(surface)).length === 1
  )
}

/** What stands before a place, brackets left out: 1,480円(1GB)〜. */
function lastWord(tokens: readonly Token[], index: number): Token | undefined {
  return /^[)）」]$/u.test(tokens[index - 1]?.surface ?? '') ? tokens[index - 2] : tokens[index - 1]
}

function isEnd(token: Token | undefined): boolean {
  if (token === undefined) return false
  return (
    token.value !== undefined ||
    partOfMonth.test(token.surface) ||
    (token.detail === '数' && /^\d+$/.test(token.surface))
  )
}
