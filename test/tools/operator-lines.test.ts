import { describe, expect, it } from 'vitest'
import { calls } from '../../generated/calls.js'
import { operatorLines as english } from '../../generated/operator-lines/en.ts'
import { operatorLines as chinese } from '../../generated/operator-lines/zh-Hans.ts'

describe.each([
  ['en', english],
  ['zh-Hans', chinese],
])('the lines of the other side to look through, in %s', (_, lines) => {
  it('are all that any call has', () => {
    const all = Object.values(calls.lines).filter(({ speaker }) => speaker !== 'you')
    expect(lines.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
    expect(lines.length).toBeGreaterThan(200)
  })

  it('have kana, romaji and a meaning', () => {
    for (const { id, kana, romaji, gloss } of lines) {
      expect(kana, id).toMatch(/^[\p{Script=Hiragana}\p{Script=Katakana}ー、。？ …「」]+$/u)
      expect(romaji, id).toMatch(/^[\p{Script=Latin}’',.? …“”"-]+$/u)
      expect(gloss, id).not.toBe('')
    }
  })
})
