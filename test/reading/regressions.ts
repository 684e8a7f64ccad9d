import { readFileSync } from 'node:fs'

/** A sentence that was once read wrongly: what is right, and what the fault was. */
export type Regression = { readonly text: string; readonly kana: string; readonly cause: string }

/** The lines of `regressions.tsv`; those that begin with # are comments. */
export const regressions: readonly Regression[] = readFileSync(new URL('regressions.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [text = '', kana = '', cause = ''] = line.split('\t')
    return { text, kana, cause }
  })
