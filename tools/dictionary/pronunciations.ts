import type { Edit } from '../../src/reading/dictionary/layout.ts'
import {
  pronunciationByRule,
  pronunciationIsReading,
  pronunciationListed,
} from '../../src/reading/dictionary/layout.ts'
import { pronunciationFromKana } from '../../src/reading/romaji.ts'
import type { Entry } from './entry.ts'

/** Packs the pronunciations as what differs from the reading (コウ said コー): the commonest differences get a number. */
export function packPronunciations(entries: readonly Entry[]) {
  const edits = new Map<string, { readonly edit: readonly Edit[]; count: number }>()
  const keys = entries.map(({ reading, pronunciation }) => {
    const edit = findEdit(reading, pronunciation)
    if (!edit || edit.length === 0) return undefined
    const key = edit.flat().join(' ')
    const known = edits.get(key)
    if (known) known.count += 1
    else edits.set(key, { edit, count: 1 })
    return key
  })
  const common = [...edits].sort(([, one], [, other]) => other.count - one.count).slice(0, pronunciationByRule - 1)
  const numbers = new Map(common.map(([key], index) => [key, index + 1]))
  const listedPronunciations: Record<number, string> = {}
  const pronunciations = Uint8Array.from(entries, ({ reading, pronunciation }, token) => {
    if (pronunciation === reading) return pronunciationIsReading
    const number = numbers.get(keys[token] ?? '')
    if (number !== undefined) return number
    if (pronunciationFromKana(reading) === pronunciation) return pronunciationByRule
    listedPronunciations[token] = pronunciation
    return pronunciationListed
  })
  return { pronunciations, listedPronunciations, pronunciationEdits: common.map(([, { edit }]) => edit) }
}

/** The characters that differ, or undefined where the lengths do. */
function findEdit(reading: string, pronunciation: string): Edit[] | undefined {
  const said = [...pronunciation]
  if (said.length !== [...reading].length) return undefined
  return [...reading].flatMap((character, at) => (said[at] === character ? [] : [[at, said[at] ?? ''] as const]))
}
