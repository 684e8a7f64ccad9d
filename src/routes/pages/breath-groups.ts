import type { Segment } from '../../reading/segment.ts'

/** A group of digits or letters that is said in one breath; `end` is the segment after its last. */
export type BreathGroup = { readonly end: number; readonly long: boolean }

/** A group that is wider than a line of a small phone, in widths of a kanji, may break after all. */
const widest = 9.8

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
  const width = segments.slice(start, end).reduce((sum, segment) => sum + widthOf(segment), 0)
  return { end, long: width > widest }
}

/** About as wide as the style sheet sets it: a bold sign or its small reading, whichever is wider, and the air around. */
function widthOf({ text, reading = '' }: Segment): number {
  return Math.max(0.75 * text.length, 0.42 * reading.length) + 0.24
}

function isPausedWord({ pause, reading, listen, blank }: Segment): boolean {
  return pause === true && reading !== undefined && !listen && !blank
}

function isSpelled({ text, reading, listen, blank }: Segment): boolean {
  return reading !== undefined && !listen && !blank && /^[!-~０-９Ａ-Ｚａ-ｚ－ー]+$/.test(text)
}
