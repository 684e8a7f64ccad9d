import type { Part } from '../../src/reading/dictionary/layout.ts'
import { toDictionarySigns } from '../../src/reading/dictionary/signs.ts'
import { isKana, toKatakana } from '../../src/reading/kana.ts'
import { pronunciationFromKana } from '../../src/reading/romaji.ts'
import { type Conjugations, conjugate } from './conjugation.ts'
import type { Entry } from './entry.ts'

/** What is wrong with the list of our own words, each fault with its line. */
export class WordListProblems extends Error {
  override readonly name = 'WordListProblems'
}

/** What IPADIC knows of parts of speech. */
export type Grammar = { readonly leftIds: ReadonlyMap<string, number>; readonly conjugations: Conjugations }

/**
 * Reads a file of our own words: one of `src/reading/dictionary/words/`, with a pronunciation and a reason in each row,
 * or one of `src/reading/dictionary/lists/`, whose reason, and part of speech if all have one, stands at its top.
 *
 * @param file its name, for the faults
 * @throws WordListProblems with every fault found
 */
export function readOwnWords(file: string, text: string, grammar: Grammar): Entry[] {
  const problems: string[] = []
  const seen = new Set<string>()
  const [, ofAll] = /^# part of speech: (\S+)$/m.exec(text) ?? []
  const entries = text.split('\n').flatMap((row, index) => {
    if (row.trim() === '' || row.startsWith('#')) return []
    try {
      if (seen.has(row)) throw new RangeError('stands here twice')
      seen.add(row)
      return readRow(row.split('\t'), ofAll, grammar)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      problems.push(`${file}:${index + 1}: ${row.split('\t')[0]}: ${error.message}`)
      return []
    }
  })
  if (problems.length > 0) throw new WordListProblems(problems.join('\n'))
  return entries
}

function readRow(columns: readonly string[], ofAll: string | undefined, grammar: Grammar): Entry[] {
  if (ofAll !== undefined && columns.length === 3) {
    const [surface = '', reading = '', cost = ''] = columns
    return readWord({ surface, reading, pronunciation: '', partOfSpeech: ofAll, cost }, grammar)
  }
  if (columns.length === 4) {
    const [surface = '', reading = '', partOfSpeech = '', cost = ''] = columns
    return readWord({ surface, reading, pronunciation: '', partOfSpeech, cost }, grammar)
  }
  const [surface = '', reading = '', pronunciation = '', partOfSpeech = '', cost = '', reason = ''] = columns
  if (columns.length !== 6) throw new RangeError(`${columns.length} columns, not 6: are they parted by tabs?`)
  if (reason === '') throw new RangeError('no reason')
  return readWord({ surface, reading, pronunciation, partOfSpeech, cost }, grammar)
}

type Row = Readonly<Record<'surface' | 'reading' | 'pronunciation' | 'partOfSpeech' | 'cost', string>>

function readWord(row: Row, { leftIds, conjugations }: Grammar): Entry[] {
  if (row.surface === '' || row.surface !== row.surface.normalize('NFKC'))
    throw new RangeError('not in normal form (NFKC)')
  // kuromoji parts what it knows of a word by commas.
  if (row.surface.includes(',')) throw new RangeError('a comma cannot stand in a word')
  if (!/^-?\d{1,5}$/.test(row.cost) || Math.abs(Number(row.cost)) > largestCost) {
    throw new RangeError(`the cost “${row.cost}” is not a number up to ${largestCost}`)
  }
  const parts = readParts(row)
  const ids = parts.map(([, kind]) => leftIds.get(kind))
  const missing = parts.find((_, index) => ids[index] === undefined)
  if (missing) throw new RangeError(`IPADIC has no part of speech “${missing[1]}”`)
  const joined = (column: 0 | 2 | 3 | 4) => parts.map((part) => part[column]).join('')
  const entry: Entry = {
    surface: toDictionarySigns(joined(0)),
    leftId: ids.at(-1) ?? 0,
    cost: Number(row.cost),
    baseForm: joined(4),
    reading: joined(2),
    pronunciation: joined(3),
    ...(parts.length > 1 && { parts }),
  }
  const [, type] = (parts.length === 1 && inflected.exec(row.partOfSpeech)) || []
  return type === undefined ? [entry] : conjugate(entry, type, conjugations)
}

const largestCost = 32_767
/** A verb or adjective by its base form: its other forms come of themselves. */
const inflected = /^(?:動詞|形容詞)-自立-\*-\*-(.+)-基本形$/u

function readParts({ surface, reading, pronunciation, partOfSpeech }: Row): Part[] {
  const surfaces = surface.split(' ')
  // One word may have a reading of several phrases: 豊橋市今橋町 is とよはしし いまはしちょう.
  const inParts = (column: string) => (surfaces.length === 1 ? [column] : column.split(' '))
  const [readings, kinds] = [inParts(reading), inParts(partOfSpeech)]
  const said = pronunciation === '' ? [] : inParts(pronunciation)
  const counts = [readings, kinds, ...(said.length > 0 ? [said] : [])].map((column) => column.length)
  const parts = surfaces.map((written, index): Part => {
    const [kana = '', kind = ''] = [readings[index], kinds[index]]
    const [part = '', baseForm] = written.split('=')
    if (kind.split('-').length === 6 && !kind.endsWith('基本形') && !baseForm) {
      throw new RangeError(`${kind}: write the base form behind it, as でしょ=です`)
    }
    if (!isKana(kana)) throw new RangeError(`the reading “${kana}” is not kana`)
    return [part, kind, toKatakana(kana), toKatakana(said[index] ?? pronunciationFromKana(kana)), baseForm ?? part]
  })
  if (counts.some((count) => count !== parts.length)) throw new RangeError('not as many words in each column')
  return parts
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
