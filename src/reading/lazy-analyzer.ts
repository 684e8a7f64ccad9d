import type { Analyzer } from './analyze-text.ts'
import { createAnalyzer } from './analyzer.ts'

/** Gives the analyzer: made when it is first asked for, then kept. */
export type LazyAnalyzer = () => Promise<Analyzer>

/**
 * Loads the dictionary only when the first text has to be read.
 *
 * @param load gives the bytes of the packed dictionary; asked again after it has failed
 */
export function lazyAnalyzer(load: () => Promise<ArrayBuffer>): LazyAnalyzer {
  let analyzer: Analyzer | undefined
  // What is kept is the analyzer and not the promise: a request of a Worker must not wait for another's.
  return async () => {
    analyzer ??= createAnalyzer(await load())
    return analyzer
  }
}
