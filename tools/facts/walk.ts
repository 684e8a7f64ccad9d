import type { Desk, Source } from '../../src/carriers/carrier.ts'

/** Every object in a value, however deep, with the path to it. */
export function* objectsIn(value: unknown, path = ''): Generator<readonly [string, Readonly<Record<string, unknown>>]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [path, value as Readonly<Record<string, unknown>>]
  for (const [key, part] of Object.entries(value)) yield* objectsIn(part, `${path}/${key}`)
}

/** Every source in a value, with the path to it. */
export function sourcesIn(data: object): readonly (readonly [string, Source])[] {
  return [...objectsIn(data)]
    .filter(([, found]) => 'confidence' in found)
    .map(([path, found]) => [path, found as Source] as const)
}

/** Every desk in a value, with the path to it. */
export function desksIn(data: object): readonly (readonly [string, Desk])[] {
  return [...objectsIn(data)]
    .filter(([, found]) => 'number' in found && 'purpose' in found)
    .map(([path, found]) => [path, found as Desk] as const)
}
