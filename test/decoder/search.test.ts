import { describe, expect, it } from 'vitest'
import { decoderEntries } from '../../src/decoder/entries.ts'
import { searchDecoder } from '../../src/decoder/search.ts'

const find = (typed: string) => searchDecoder(decoderEntries, typed).map(({ heard }) => heard)

describe('what was heard is found', () => {
  it.each([
    ['いたしかねます', 'いたしかねます / できかねます'],
    ['かねます', '承りかねます'],
    ['kanemasu', '分かりかねます'],
    ['ukagai', 'お伺いします / 伺えますか'],
    ['uketamawarimas', '承ります / 承りました'],
    ['しょしょう', '少々お待ちください'],
    ['おまちがい', 'お間違いないでしょうか'],
    ['オリカエシ', '折り返し'],
    ['zumi', '〜済み'],
    ['call you back', '折り返し'],
    ['回电', '折り返し'],
    ['shikō', '失効 / 引き継ぎ'],
    ['テンポ', '店舗 / ご来店'],
    ['hiwari', '満額 / 日割り'],
    ['kekko desu', '結構です'],
    ['けっこう', '結構です'],
  ])('by “%s”: %s', (typed, heard) => {
    expect(find(typed)).toContain(heard)
  })

  it.each(['', ' ', '!', 'xyzzy', '🎉'])('or not: “%s”', (typed) => {
    expect(find(typed)).toEqual([])
  })

  it('most dangerous first', () => {
    expect(find('かねます')).toEqual(['いたしかねます / できかねます', '承りかねます', '分かりかねます'])
  })

  it.each(decoderEntries)('by each of its own words: $heard', ({ heard, reading, plain, meaning }) => {
    for (const typed of [reading, plain, meaning.en, meaning['zh-Hans']]) expect(find(typed)).toContain(heard)
    expect(reading).toMatch(/^[ぁ-んー /]+$/)
  })
})
