import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { calls } from '#generated/calls.js'

/** The lines with the readings that people who train call-centre staff gave them: spaces are phrase breaks. */
const bank = readFileSync(new URL('bank.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'))

const ownLines = ['check-device-return', 'say-birthdate-era']

describe('what the build reads is what the bank says', () => {
  it.each(bank)('%s', (id = '', text, reading, listen) => {
    const line = calls.lines[id]
    const whole = (of: 'text' | 'kana') =>
      line?.parts
        .map((part) => {
          if ('slot' in part) return `{{${part.slot}}}`
          return of === 'kana' ? part.kana : part.segments.map((segment) => segment.text).join('')
        })
        .join('')
    expect(whole('text')).toBe(text)
    expect(whole('kana')).toBe(reading)
    expect(line?.listen?.map((word) => word.text).join(' / ') ?? '').toBe(listen)
  })

  it('leaves out no line but our own', () => {
    const known = new Set(bank.map(([id]) => id))
    expect(
      Object.keys(calls.lines)
        .filter((id) => !known.has(id))
        .toSorted(),
    ).toEqual(ownLines)
  })
})

describe('every line', () => {
  const unread = /[\p{Script=Han}\p{Number}\p{Script=Latin}]/u
  it.each(Object.values(calls.lines))('$id has a reading for all that is said', ({ parts }) => {
    for (const part of parts) {
      if ('slot' in part) continue
      expect(part.kana).not.toMatch(unread)
      expect(part.romaji).not.toMatch(/[^a-zāīūēō',. -]/u)
      for (const { text, reading } of part.segments) if (unread.test(text)) expect(reading).toMatch(/^[ぁ-ゖー ]+$/u)
    }
  })
})
