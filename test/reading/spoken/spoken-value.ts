import { expect } from 'vitest'
import type { Segment, SpokenValue } from '../../../src/reading/segment.ts'

/** What is printed. */
export function printed(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('')
}

/** The segments in one row: text, reading in brackets, | for a pause. */
export function row(segments: readonly Segment[]): string {
  return segments
    .map(({ text, reading, pause }) => text + (reading ? `(${reading})` : '') + (pause ? '|' : ''))
    .join(' ')
}

/** What holds for every spoken value: it prints `text`, nothing in it is left unread. */
export function expectWhole(value: SpokenValue, text?: string): void {
  for (const saying of [value.first, ...(value.again ? [value.again] : [])]) {
    if (text !== undefined) expect(printed(saying.segments)).toBe(text)
    expect(saying.kana).toMatch(/^[ぁ-ゔー、]+(?: [ぁ-ゔー、]+)*$/)
    expect(saying.kana).not.toMatch(/、 |^、|、$/)
    expect(saying.romaji).toMatch(/^[a-zāīūēō',]+(?: [a-zāīūēō',]+)*$/)
    for (const segment of saying.segments) {
      expect(segment.text).not.toBe('')
      if (segment.reading !== undefined) expect(segment.reading).toMatch(/^[ぁ-ゔー、]+(?: [ぁ-ゔー、]+)*$/)
      else expect(segment.text).not.toMatch(/[\p{Script=Han}0-9@_]/u)
    }
  }
  if (value.again) expect(value.again.kana).not.toBe(value.first.kana)
}
