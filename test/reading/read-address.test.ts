import { beforeAll, describe, expect, it } from 'vitest'
import type { Analyzer } from '../../src/reading/analyze-text.ts'
import { createAnalyzer } from '../../src/reading/analyzer.ts'
import { findPostalArea } from '../../src/reading/postal-areas.ts'
import { isReadOfficially, normalizeAddress, readAddress } from '../../src/reading/read-address.ts'
import { loadDictionary } from '../../tools/dictionary/dictionary.ts'
import { loadPostalShard } from '../support/postal-shards.ts'

let analyzer: Analyzer
beforeAll(async () => {
  analyzer = createAnalyzer(await loadDictionary())
})

async function read(text: string, code = '') {
  const address = normalizeAddress(text)
  const area = code ? await findPostalArea(code, loadPostalShard) : undefined
  return { ...readAddress(address, analyzer, area).first, official: area && isReadOfficially(address, area) }
}

describe('an address in kanji', () => {
  it.each([
    ['東京都新宿区西新宿2-8-1', '160-0023', 'とうきょうと しんじゅくく にししんじゅく にいの はちの いち', true],
    ['新宿区西新宿２丁目８番１号', '160-0023', 'しんじゅくく にししんじゅく にちょうめ はちばん いちごう', true],
    [
      '東京都 新宿区 西新宿 ２ー８ー１',
      '160-0023',
      'とうきょうと しんじゅくく にししんじゅく にいの はちの いち',
      true,
    ],
    ['千代田区霞ヶ関3-2-5', '100-0013', 'ちよだく かすみがせき さんの にいの ごお', true],
    [
      '京都市中京区御倉町85-1 烏丸ビル8F',
      '604-8166',
      'きょうとしなかぎょうく みくらちょう はちじゅうごの いち からすまびる はっかい',
      false,
    ],
    [
      '東京都新宿区西新宿2-8-1 コーポアサヒ301号室',
      '160-0023',
      'とうきょうと しんじゅくく にししんじゅく にいの はちの いち こーぽあさひ さんまるいちごうしつ',
      true,
    ],
  ])('has the kana of its postal code: %s, %s', async (text, code, kana, official) => {
    expect(await read(text, code)).toMatchObject({ kana, official })
  })

  it('is read by the dictionary where the code is of another place', async () => {
    expect(await read('大阪府大阪市北区梅田1-1-3', '160-0023')).toMatchObject({
      kana: 'おおさかふ おおさかし きたく うめだ いちの いちの さん',
      official: false,
    })
  })

  it.each([
    ['札幌市中央区北1条西2丁目3-4', 'さっぽろし ちゅうおうく きた いちじょうにし にちょうめ さんの よん'],
    ['渋谷区神南1-19-11 4F', 'しぶやく じんなん いちの じゅうきゅうの じゅういち よんかい'],
    [
      '名古屋市中区栄3丁目4番5号 サンライズ栄A棟1203',
      'なごやし なかく さかえ さんちょうめ よんばん ごごう さんらいずさかえ えーとう いち にい ぜろ さん',
    ],
    ['杉並区阿佐谷南1-15-1-B201', 'すぎなみく あさがやみなみ いちの じゅうごの いちの びー にい ぜろ いち'],
    [
      '新宿区西新宿2-8-1ABCマンション502',
      'しんじゅくく にししんじゅく にいの はちの いち えー びー しーまんしょん ごお ぜろ にい',
    ],
    ['さいたま市大宮区桜木町1丁目7番地5', 'さいたまし おおみやく さくらぎちょう いっちょうめ ななばんち ごお'],
  ])('is read without a code: %s', async (text, kana) => {
    expect((await read(text)).kana).toBe(kana)
  })

  it('comes back whole', async () => {
    const text = '東京都新宿区西新宿2-8-1 コーポ山田-301'
    expect((await read(text, '160-0023')).segments.map((segment) => segment.text).join('')).toBe(text)
  })
})
