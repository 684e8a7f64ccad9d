import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speakYen } from '../../../src/reading/spoken/money.ts'
import { expectWhole } from './spoken-value.ts'

describe('speakYen', () => {
  it.each([
    [0, '0円', 'ぜろえん', 'zeroen'],
    [1, '1円', 'いちえん', 'ichien'],
    [4, '4円', 'よえん', 'yoen'],
    [7, '7円', 'ななえん', 'nanaen'],
    [9, '9円', 'きゅうえん', 'kyūen'],
    [10, '10円', 'じゅうえん', 'jūen'],
    [14, '14円', 'じゅうよえん', 'jūyoen'],
    [24, '24円', 'にじゅうよえん', 'nijūyoen'],
    [40, '40円', 'よんじゅうえん', 'yonjūen'],
    [100, '100円', 'ひゃくえん', 'hyakuen'],
    [110, '110円', 'ひゃく じゅうえん', 'hyaku jūen'],
    [300, '300円', 'さんびゃくえん', 'sanbyakuen'],
    [400, '400円', 'よんひゃくえん', 'yonhyakuen'],
    [600, '600円', 'ろっぴゃくえん', 'roppyakuen'],
    [700, '700円', 'ななひゃくえん', 'nanahyakuen'],
    [800, '800円', 'はっぴゃくえん', 'happyakuen'],
    [900, '900円', 'きゅうひゃくえん', 'kyūhyakuen'],
    [1000, '1,000円', 'せんえん', "sen'en"],
    [1001, '1,001円', 'せんいちえん', "sen'ichien"],
    [1100, '1,100円', 'せんひゃくえん', 'senhyakuen'],
    [1980, '1,980円', 'せんきゅうひゃく はちじゅうえん', 'senkyūhyaku hachijūen'],
    [3000, '3,000円', 'さんぜんえん', "sanzen'en"],
    [3850, '3,850円', 'さんぜん はっぴゃく ごじゅうえん', 'sanzen happyaku gojūen'],
    [4000, '4,000円', 'よんせんえん', "yonsen'en"],
    [5000, '5,000円', 'ごせんえん', "gosen'en"],
    [5320, '5,320円', 'ごせん さんびゃく にじゅうえん', 'gosen sanbyaku nijūen'],
    [8000, '8,000円', 'はっせんえん', "hassen'en"],
    [8004, '8,004円', 'はっせん よえん', 'hassen yoen'],
    [10_000, '10,000円', 'いちまんえん', "ichiman'en"],
    [11_000, '11,000円', 'いちまん せんえん', "ichiman sen'en"],
    [12_345, '12,345円', 'いちまん にせん さんびゃく よんじゅうごえん', 'ichiman nisen sanbyaku yonjūgoen'],
    [100_000, '100,000円', 'じゅうまんえん', "jūman'en"],
    [1_000_000, '1,000,000円', 'ひゃくまんえん', "hyakuman'en"],
    [10_000_000, '10,000,000円', 'いっせんまんえん', "issenman'en"],
    [12_000_000, '12,000,000円', 'せんにひゃくまんえん', "sennihyakuman'en"],
    [100_000_000, '100,000,000円', 'いちおくえん', 'ichiokuen'],
    [300_000_000, '300,000,000円', 'さんおくえん', "san'okuen"],
    [500_000_000, '500,000,000円', 'ごおくえん', 'gookuen'],
    [800_000_000, '800,000,000円', 'はちおくえん', 'hachiokuen'],
    [110_000_000, '110,000,000円', 'いちおく いっせんまんえん', "ichioku issenman'en"],
    [1_000_000_000, '1,000,000,000円', 'じゅうおくえん', 'jūokuen'],
  ])('%d → %s %s', (amount, text, kana, romaji) => {
    expect(speakYen(amount)).toEqual({ first: { segments: [{ text, reading: kana }], kana, romaji } })
  })

  it.each([-1, 0.5, 10_000_000_000_000_000, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (amount) => {
    expect(() => speakYen(amount)).toThrow(RangeError)
  })

  it('reads every amount, and never two alike', () => {
    const amount = fc.integer({ min: 0, max: 9_999_999_999 })
    fc.assert(
      fc.property(amount, (yen) => expectWhole(speakYen(yen), `${yen.toLocaleString('en')}円`)),
      { numRuns: 500 },
    )
    const said = Array.from({ length: 20_000 }, (_, yen) => speakYen(yen).first.kana)
    expect(new Set(said).size).toBe(20_000)
    expect(said.join()).not.toMatch(
      /いちせん|いちひゃく|いちじゅう|さんせん|はちせん|さんひゃく|ろくひゃく|はちひゃく|よんえん/,
    )
  })
})
