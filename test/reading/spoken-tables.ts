import { readFileSync } from 'node:fs'

/** A row of a table of what numbers are said like. */
export type SpokenRow = { readonly text: string; readonly kana: string }

/** Days, months, hours and minutes, one by one: `times.tsv`. */
export const times: readonly SpokenRow[] = rowsOf('times.tsv').map(([text = '', kana = '']) => ({ text, kana }))

/** Counters, each with the numbers that change before it or change it: `counters.tsv`. Kana without spaces. */
export const counters: readonly { readonly counter: string; readonly rows: readonly SpokenRow[] }[] = countersOf(
  rowsOf('counters.tsv'),
)

function rowsOf(file: string): string[][] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
}

function countersOf(table: readonly string[][]) {
  const [, ...numbers] = table[0] ?? []
  return table.slice(1).map(([counter = '', ...cells]) => ({
    counter,
    rows: cells.flatMap((kana, index) => (kana === '' ? [] : [{ text: `${numbers[index]}${counter}`, kana }])),
  }))
}
