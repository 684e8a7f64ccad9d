/** Where things are kept: by key, as JSON. */
export type Store = {
  /** What is kept under the key, or undefined. */
  readonly read: (key: string) => unknown
  /** Keeps a value. @returns whether it outlives this page */
  readonly write: (key: string, value: unknown) => boolean
  readonly remove: (key: string) => void
  /** All keys of Daihon. */
  readonly keys: () => string[]
}

const prefix = 'daihon.'

/** A browser's storage; memory stands in where it is forbidden or full. */
function storeOf(area: () => Storage): Store {
  const memory = new Map<string, string>()
  const attempt = <Result>(act: (storage: Storage) => Result, otherwise: Result): Result => {
    try {
      return act(area())
    } catch {
      return otherwise
    }
  }
  return {
    read(key) {
      const text = memory.get(key) ?? attempt((storage) => storage.getItem(prefix + key), null)
      if (text === null) return undefined
      try {
        return JSON.parse(text)
      } catch {
        return undefined
      }
    },
    write(key, value) {
      const text = JSON.stringify(value)
      const kept = attempt((storage) => {
        storage.setItem(prefix + key, text)
        return true
      }, false)
      if (kept) memory.delete(key)
      else memory.set(key, text)
      return kept
    },
    remove(key) {
      memory.delete(key)
      attempt((storage) => storage.removeItem(prefix + key), undefined)
    },
    keys() {
      const kept = attempt((storage) => Object.keys(storage), [] as string[])
      const own = kept.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
      return [...new Set([...own, ...memory.keys()])]
    },
  }
}

/** Lives as long as the tab. */
export const tab = storeOf(() => sessionStorage)

/** Stays on the device. */
export const device = storeOf(() => localStorage)

/** Removes all that Daihon keeps, on this device and in every tab of this browser. */
export function eraseAll(): void {
  eraseHere()
  tabs()?.postMessage('erased')
}

/** Runs when another tab has erased everything; what this one held is gone by then. */
export function whenErasedElsewhere(then: () => void): void {
  tabs()?.addEventListener('message', () => {
    eraseHere()
    then()
  })
}

/** All tabs of this browser that hold a call. */
function tabs(): BroadcastChannel | undefined {
  return 'BroadcastChannel' in window ? new BroadcastChannel('daihon') : undefined
}

function eraseHere(): void {
  for (const store of [tab, device]) for (const key of store.keys()) store.remove(key)
}
