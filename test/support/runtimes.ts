import { describe, inject } from 'vitest'

/** The addresses under test, by runtime. */
export function origins(): Record<string, string> {
  const known = inject('origins')
  if (!known) throw new Error('No server was started: tests over HTTP stand in test/routes or test/e2e.')
  return known
}

/**
 * Registers a suite once for each runtime: over the Node server and over the Worker in workerd or, where DAIHON_ORIGIN
 * is set, over that address only.
 *
 * @param suite gets a function that gives the address, without a slash at the end
 */
export function describeOnEveryRuntime(name: string, suite: (origin: () => string) => void): void {
  for (const [runtime, origin] of Object.entries(origins())) {
    describe(`${name} (${runtime})`, () => suite(() => origin))
  }
}
