import type { Part } from '../../src/reading/dictionary/layout.ts'
import { isKana, toKatakana } from '../../src/reading/kana.ts'
import { pronunciationFromKana } from '../../src/reading/romaji.ts'
import type { Entry } from './entry.ts'

/** What is wrong with the list of our own words, each fault with its line. */
export class WordListProblems extends Error {
  override readonly name = 'WordListProblems'
}

/**
 * Reads our own words (`src/reading/dictionary/words.tsv`).
 *
 * @param leftIds finds the left id of a part of speech as IPADIC names it, parts joined by `-`
 * @throws WordListProblems with every fault found
 */
export function readOwnWords(text: string, leftIds: ReadonlyMap<string, number>): Entry[] {
  const problems: string[] = []
  const seen = new Set<string>()
  const entries = text.split('\n').flatMap((row, index) => {
    if (row.trim() === '' || row.startsWith('#')) return []
    const columns = row.split('\t')
    try {
      if (seen.has(row)) throw new RangeError('stands here twice')
      seen.add(row)
      return [readRow(columns, leftIds)]
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      problems.push(`words.tsv:${index + 1}: ${columns[0]}: ${error.message}`)
      return []
    }
  })
  if (problems.length > 0) throw new WordListProblems(problems.join('\n'))
  return entries
}

function readRow(columns: readonly string[], leftIds: ReadonlyMap<string, number>): Entry {
  const [surface = '', reading = '', pronunciation = '', partOfSpeech = '', cost = '', reason = ''] = columns
  if (columns.length !== 6) throw new RangeError(`${columns.length} columns, not 6: are they parted by tabs?`)
  if (reason === '') throw new RangeError('no reason')
  if (surface === '' || surface !== surface.normalize('NFKC')) throw new RangeError('not in normal form (NFKC)')
  if (!/^-?\d{1,4}$/.test(cost)) throw new RangeError(`the cost “${cost}” is not a number of up to four digits`)
  const [surfaces, readings, kinds] = [surface, reading, partOfSpeech].map((column) => column.split(' '))
  const said = pronunciation === '' ? [] : pronunciation.split(' ')
  const parts = (surfaces ?? []).map((written, index): Part => {
    const kana = readings?.[index] ?? ''
    const kind = kinds?.[index] ?? ''
    const [part = '', baseForm] = written.split('=')
    const inflected = kind.split('-').length === 6 && !kind.endsWith('基本形')
    if (inflected && !baseForm) throw new RangeError(`${kind}: write the base form behind it, as でしょ=です`)
    if (!isKana(kana)) throw new RangeError(`the reading “${kana}” is not kana`)
    const sound = said[index] ?? pronunciationFromKana(kana)
    return [part, kind, toKatakana(kana), toKatakana(sound), baseForm ?? part]
  })
  const counts = [readings, kinds, ...(said.length > 0 ? [said] : [])].map((column) => column?.length)
  if (counts.some((count) => count !== parts.length)) throw new RangeError('not as many words in each column')
  const ids = parts.map(([, kind]) => leftIds.get(kind))
  const missing = parts.find((_, index) => ids[index] === undefined)
  if (missing) throw new RangeError(`IPADIC has no part of speech “${missing[1]}”`)
  const joined = (column: 0 | 2 | 3 | 4) => parts.map((part) => part[column]).join('')
  return {
    surface: joined(0),
    leftId: ids.at(-1) ?? 0,
    cost: Number(cost),
    baseForm: joined(4),
    reading: joined(2),
    pronunciation: joined(3),
    ...(parts.length > 1 && { parts }),
  }
}

/** The left id of each part of speech: where IPADIC has several, the one with the most words. */
export function findLeftIds(features: readonly string[], entries: readonly Entry[]): Map<string, number> {
  const words = new Map<number, number>()
  for (const { leftId } of entries) words.set(leftId, (words.get(leftId) ?? 0) + 1)
  const found = new Map<string, number>()
  for (const [leftId, feature] of features.entries()) {
    const name = feature.replaceAll(',', '-').replace(/(-\*)+$/, '')
    const rival = found.get(name)
    if (rival === undefined || (words.get(rival) ?? 0) < (words.get(leftId) ?? 0)) found.set(name, leftId)
  }
  return found
}
