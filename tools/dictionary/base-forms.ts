import type { Ending, Header } from '../../src/reading/dictionary/layout.ts'
import { applyEndings } from '../../src/reading/dictionary/tokens.ts'
import type { Entry } from './entry.ts'

/** Fewer words than this share an ending: their base forms are listed one by one. */
const fewest = 3

/** Packs the base forms: the left id and the ending nearly always say it (忘れろ → 忘れる). */
export function packBaseForms(entries: readonly Entry[]): Pick<Header, 'endings' | 'listedBaseForms'> {
  const counts: Map<string, { readonly ending: Ending; count: number }>[] = []
  for (const { surface, baseForm, leftId } of entries) {
    const ending = endingOf(surface, baseForm)
    counts[leftId] ??= new Map()
    const known = counts[leftId].get(ending.join('\n'))
    if (known) known.count += 1
    else counts[leftId].set(ending.join('\n'), { ending, count: 1 })
  }
  const endings = Array.from(counts, (ofLeftId) =>
    [...(ofLeftId?.values() ?? [])]
      .filter(({ count }) => count >= fewest)
      .sort((one, other) => other.ending[0].length - one.ending[0].length || other.count - one.count)
      .map(({ ending }) => ending),
  )
  const listedBaseForms: Record<number, string> = {}
  for (const [token, { surface, baseForm, leftId }] of entries.entries()) {
    if (applyEndings(surface, endings[leftId] ?? []) !== baseForm) listedBaseForms[token] = baseForm
  }
  return { endings, listedBaseForms }
}

function endingOf(surface: string, baseForm: string): Ending {
  let same = 0
  while (same < surface.length && surface[same] === baseForm[same]) same += 1
  return [surface.slice(same), baseForm.slice(same)]
}
