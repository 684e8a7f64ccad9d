import { arch, cpus, platform } from 'node:os'
import { workerdVersion } from './workerd.ts'

/** The machine and the runtimes, in one line. */
export function machine(): string {
  return `${cpus()[0]?.model.trim()} × ${cpus().length}, ${platform()} ${arch()}, Node ${process.version}, workerd ${workerdVersion}`
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** A table as Markdown, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => width(row[column] ?? ''))))
  const line = (row: readonly string[]) => `| ${row.map((cell, column) => pad(cell, column)).join(' | ')} |`
  const pad = (cell: string, column: number) => {
    const space = ' '.repeat((widths[column] ?? 0) - width(cell))
    return column === 0 ? cell + space : space + cell
  }
  return [line(head), `|${widths.map((one) => '-'.repeat(one + 2)).join('|')}|`, ...rows.map(line)].join('\n')
}

/** Japanese takes two columns a character. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u3000-\u9fff\uff01-\uff60]/u.test(character) ? 2 : 1), 0)
}
