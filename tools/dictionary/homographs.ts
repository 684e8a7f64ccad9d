import type { HomographRows } from '../../src/reading/homographs.ts'
import { isKana } from '../../src/reading/kana.ts'
import { WordListProblems } from './own-words.ts'

/**
 * Reads the rules for words that are written alike (`src/reading/homographs.tsv`): the rows of each word, as they are kept.
 *
 * @throws WordListProblems with every fault found
 */
export function readHomographRules(text: string): HomographRows {
  const problems: string[] = []
  const rows = new Map<string, string[]>()
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '' || row.startsWith('#')) continue
    const [first = '', reading = '', before = '', after = '', reason = '', ...more] = row.split('\t')
    const [, word = '', kind] = /^([^〈]+)(〈.+〉)?$/u.exec(first) ?? []
    const problem = word === '' ? 'no word' : faultOf(reading, reason, more.length)
    if (problem) problems.push(`homographs.tsv:${index + 1}: ${first}: ${problem}`)
    rows.set(word, [...(rows.get(word) ?? []), [reading, kind ?? '', before, after].join('\t')])
  }
  if (problems.length > 0) throw new WordListProblems(problems.join('\n'))
  return Object.fromEntries([...rows].map(([word, lines]) => [word, lines.join('\n')]))
}

function faultOf(reading: string, reason: string, more: number): string | undefined {
  if (more > 0) return 'more than 5 columns'
  if (!isKana(reading)) return `the reading “${reading}” is not kana`
  return reason === '' ? 'no reason' : undefined
}
