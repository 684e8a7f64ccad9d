import { toKatakana } from './kana.ts'
import { pronunciationFromKana } from './romaji.ts'
import type { Token } from './token.ts'

/** A reading that a word has where certain words stand around it. */
export type HomographRule = {
  readonly reading: string
  /** The part of speech that the word itself has to be; none: any. */
  readonly kind?: string
  /** Alternatives, each a row of words that ends right before the word; none: anything may. */
  readonly before: readonly (readonly string[])[]
  /** Alternatives, each a row of words that begins right after the word. */
  readonly after: readonly (readonly string[])[]
}

/** Gives the rules of a word, in order: the first that fits decides. */
export type Homographs = { readonly get: (word: string) => readonly HomographRule[] | undefined }

/** The rows of a word as they are kept: reading, kind, before and after, apart by tabs; a line each. */
export type HomographRows = Readonly<Record<string, string>>

/** Opens rows that are kept as text: those of a word are parsed when it is first met, because few words are. */
export function openHomographs(rows: HomographRows): Homographs {
  const kept = new Map(Object.entries(rows))
  const parsed = new Map<string, readonly HomographRule[]>()
  return {
    get: (word) => {
      const lines = kept.get(word)
      if (lines === undefined) return undefined
      const rules = parsed.get(word) ?? lines.split('\n').map(parseRow)
      parsed.set(word, rules)
      return rules
    },
  }
}

function parseRow(row: string): HomographRule {
  const [reading = '', kind = '', before = '', after = ''] = row.split('\t')
  return { reading, ...(kind && { kind }), before: alternatives(before), after: alternatives(after) }
}

function alternatives(column: string): string[][] {
  return column.split('|').flatMap((one) => (one.trim() === '' ? [] : [one.trim().split(' ')]))
}

/**
 * Gives words that are written alike the reading that their neighbours ask for: 方 is かた after くださる and ほう
 * before が いい. What one neighbour by name decides is a word in the dictionary; here is what takes a part of speech.
 */
export function readHomographs(tokens: readonly Token[], homographs: Homographs): Token[] {
  return tokens.map((token, index) => {
    const rule = token.value ? undefined : homographs.get(token.surface)?.find((one) => fits(one, tokens, index))
    if (!rule) return token
    const reading = toKatakana(rule.reading)
    return { ...token, reading, pronunciation: pronunciationFromKana(reading) }
  })
}

function fits({ kind, before, after }: HomographRule, tokens: readonly Token[], index: number): boolean {
  const stands = (row: readonly string[], from: number) => row.every((sign, at) => matches(sign, tokens[from + at]))
  return (
    (kind === undefined || matches(kind, tokens[index])) &&
    (before.length === 0 || before.some((row) => isFar(row, tokens, index, -1) ?? stands(row, index - row.length))) &&
    (after.length === 0 || after.some((row) => isFar(row, tokens, index, 1) ?? stands(row, index + 1)))
  )
}

/** …電車: the word stands somewhere on that side, in the same sentence. Undefined for a row that is no such sign. */
function isFar(row: readonly string[], tokens: readonly Token[], index: number, step: 1 | -1): boolean | undefined {
  const [sign = ''] = row
  if (!sign.startsWith('…')) return undefined
  for (let at = index + step; tokens[at] && tokens[at]?.surface !== '。'; at += step) {
    if (matches(sign.slice(1), tokens[at])) return true
  }
  return false
}

/**
 * `の` is the word next to it, …駅 one somewhere on that side of the sentence, *桁 a word that ends so, 聞* one that begins
 * so, 〈名詞〉 a part of speech, 〈名詞-数〉 with its detail, 〈カタカナ〉 a script, ^ or $ no word; ! turns it round.
 */
function matches(sign: string, token: Token | undefined): boolean {
  if (sign.startsWith('!')) return !matches(sign.slice(1), token)
  if (sign === '^' || sign === '$') return token === undefined
  if (token === undefined) return false
  if (sign.startsWith('*')) return token.surface.endsWith(sign.slice(1))
  if (sign.endsWith('*') && sign.length > 1) return token.surface.startsWith(sign.slice(0, -1))
  const [, kind] = /^〈(.+)〉$/.exec(sign) ?? []
  if (kind === undefined) return token.surface === sign
  if (kind === 'カタカナ') return /^[ァ-ヶー]+$/.test(token.surface)
  return `${token.partOfSpeech}-${token.detail}`.startsWith(kind)
}
