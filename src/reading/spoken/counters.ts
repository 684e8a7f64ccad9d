import type { Counter } from './counter.ts'
import { counterTable } from './counter-table.ts'
import { counted } from './number.ts'
import { unitTable } from './unit-table.ts'
import type { Word } from './word.ts'

const counters: ReadonlyMap<string, Counter> = new Map(
  Object.entries({ ...counterTable, ...unitTable }).flatMap(([written, one]) =>
    written.split(' ').map((spelling) => [spelling, one] as const),
  ),
)
const longest = Math.max(...[...counters.keys()].map((spelling) => spelling.length))

/** In: text that follows a number. Out: the counters that it begins with, the longest first. Throws nothing. */
export function countersAt(text: string): { readonly written: string; readonly counter: Counter }[] {
  const found: { written: string; counter: Counter }[] = []
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    const written = text.slice(0, length)
    const one = counters.get(written)
    if (one) found.push({ written, counter: one })
  }
  return found
}

/** In: digits, and what they count as it is written. Out: both in words. Throws RangeError as `counted`. */
export function countedAs(digits: string, written: string): Word {
  const [{ counter } = { counter: { name: written } }] = countersAt(written)
  return counted(Number(digits), counter)
}
