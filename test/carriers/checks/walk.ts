/** Every object in a value, however deep, with the path to it. */
export function* objectsIn(value: unknown, path = ''): Generator<readonly [string, Readonly<Record<string, unknown>>]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [path, value as Readonly<Record<string, unknown>>]
  for (const [key, part] of Object.entries(value)) yield* objectsIn(part, `${path}/${key}`)
}
