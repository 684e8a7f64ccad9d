import type { Confidence, Source } from './carrier.ts'

/** Makes sources that were all read on one day: `official(url, published)`, `secondary(…)`, `weak(…)`. */
export function sourcesRead(read: string) {
  const of =
    (confidence: Confidence) =>
    (url: string, published: string | null): Source => ({ url, published, read, confidence })
  return { official: of('official'), secondary: of('secondary'), weak: of('weak') }
}
