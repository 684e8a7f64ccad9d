import type { Source } from '../../../src/carriers/carrier.ts'
import type { Check } from '../check.ts'
import { desksIn, objectsIn } from '../walk.ts'

export const weakNumber: Check = {
  id: 'weak-number',
  reason: 'A phone number that only a weak source gives stands nowhere, not even in a text: people would dial it.',
  severity: 'error',
  find: ({ data }) => {
    const texts = [...objectsIn(data)].flatMap(([path, found]) => saidBy(found).map((said) => ({ path, ...said })))
    const sure = new Set([
      ...desksIn(data).map(([, { number }]) => number),
      ...texts.filter(({ isWeak }) => !isWeak).flatMap(({ text }) => numbersIn(text)),
    ])
    return texts.flatMap(({ path, text, isWeak }) =>
      isWeak && numbersIn(text).some((number) => !sure.has(number)) ? [path] : [],
    )
  },
}

/** What a fact, a rival or a claim says, and whether weak sources alone say it. */
function saidBy({ value, sources, text, source }: Readonly<Record<string, unknown>>) {
  const cited = (Array.isArray(sources) ? sources : source === undefined ? [] : [source]) as Source[]
  if (cited.length === 0) return []
  return [{ text: JSON.stringify(value ?? text ?? ''), isWeak: cited.every(({ confidence }) => confidence === 'weak') }]
}

/** Numbers as they are dialled in Japan: from 0, with a country code, with signs, and the three digits of the 1XY services. */
function numbersIn(text: string): readonly string[] {
  return text.match(/\+\d[\d-]{7,}|\b0\d{1,4}-\d[\d-]+|[#*]\d{2,}|(?<![\d,.:-])1\d{2}(?![\d,:-])/gu) ?? []
}
