import type { Segment } from '../../reading/segment.ts'

/** A group of digits or letters that is said in one breath; `end` is the segment after its last. */
export type BreathGroup = { readonly end: number; readonly long: boolean }

/** More signs in one breath than fit on a line of a small phone may break after all. */
const longest = 8

/** The groups among the segments, by the index of their first. A group ends with its pause and holds no other words. */
export function breathGroups(segments: readonly Segment[]): Map<number, BreathGroup> {
  const groups = new Map<number, BreathGroup>()
  let start = 0
  segments.forEach((segment, index) => {
    const spelled = isSpelled(segment)
    if (!spelled && !isPausedWord(segment)) {
      // A number that ends without a pause must not break either.
      if (index - start > 1) groups.set(start, group(segments, start, index))
      start = index + 1
    } else if (segment.pause) {
      groups.set(start, group(segments, start, index + 1))
      start = index + 1
    }
  })
  if (segments.length - start > 1) groups.set(start, group(segments, start, segments.length))
  return groups
}

function group(segments: readonly Segment[], start: number, end: number): BreathGroup {
  const signs = segments.slice(start, end).reduce((sum, { text }) => sum + text.length, 0)
  return { end, long: signs > longest }
}

function isPausedWord({ pause, reading, listen, blank }: Segment): boolean {
  return pause === true && reading !== undefined && !listen && !blank
}

function isSpelled({ text, reading, listen, blank }: Segment): boolean {
  return reading !== undefined && !listen && !blank && /^[!-~０-９Ａ-Ｚａ-ｚ－ー]+$/.test(text)
}
