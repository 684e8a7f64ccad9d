/**
 * Keeps what a function has said for each key.
 * Only for keys of which there are few (letters, morae): never for what a caller typed as a whole.
 */
export function memoize<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make(key)
    known.set(key, made)
    return made
  }
}
