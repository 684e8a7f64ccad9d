import type { HomographRule } from '../../src/reading/homographs.ts'
import { isKana } from '../../src/reading/kana.ts'
import { WordListProblems } from './own-words.ts'

/**
 * Reads the rules for words that are written alike (`src/reading/homographs.tsv`).
 *
 * @throws WordListProblems with every fault found
 */
export function readHomographRules(text: string): Record<string, HomographRule[]> {
  const problems: string[] = []
  const rules: Record<string, HomographRule[]> = {}
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '' || row.startsWith('#')) continue
    const [first = '', reading = '', before = '', after = '', reason = '', ...more] = row.split('\t')
    const [, word = '', kind] = /^([^〈]+)(〈.+〉)?$/u.exec(first) ?? []
    const problem = word === '' ? 'no word' : faultOf(reading, reason, more.length)
    if (problem) problems.push(`homographs.tsv:${index + 1}: ${first}: ${problem}`)
    const rule = { reading, ...(kind && { kind }), before: alternatives(before), after: alternatives(after) }
    rules[word] = [...(rules[word] ?? []), rule]
  }
  if (problems.length > 0) throw new WordListProblems(problems.join('\n'))
  return rules
}

function faultOf(reading: string, reason: string, more: number): string | undefined {
  if (more > 0) return 'more than 5 columns'
  if (!isKana(reading)) return `the reading “${reading}” is not kana`
  return reason === '' ? 'no reason' : undefined
}

function alternatives(column: string): string[][] {
  return column.split('|').flatMap((one) => (one.trim() === '' ? [] : [one.trim().split(' ')]))
}
