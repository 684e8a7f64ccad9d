import type { Subject } from './check.ts'
import { sourcesIn } from './walk.ts'

/** A page, when it was read, and how much rests on it. */
export type SourceToRead = {
  readonly url: string
  readonly read: string
  readonly published: string | null
  readonly uses: number
  readonly ids: readonly string[]
}

/** Every page that is cited, the one that was read longest ago first; of those of a day, the one that most rests on. */
export function sourcesToRead(subjects: readonly Subject[]): readonly SourceToRead[] {
  const pages = new Map<string, SourceToRead>()
  for (const { id, data } of subjects) {
    for (const [, { url, read, published }] of sourcesIn(data)) {
      const known = pages.get(url)
      pages.set(url, {
        url,
        read: known && known.read < read ? known.read : read,
        published,
        uses: (known?.uses ?? 0) + 1,
        ids: [...new Set([...(known?.ids ?? []), id])],
      })
    }
  }
  return [...pages.values()].sort((one, other) => compare(one.read, other.read) || other.uses - one.uses)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
