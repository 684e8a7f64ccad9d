import { describe, expect, it } from 'vitest'
import { findPostalArea } from '../../../src/reading/postal-areas.ts'
import { makeShards, type PostalRow } from '../../../tools/postal/shards.ts'

const shinjuku = {
  source: 'ken_all',
  postalCode: '1600023',
  jisCode: '13104',
  prefecture: '東京都',
  prefectureKana: 'トウキョウト',
  city: '新宿区',
  cityKana: 'シンジュクク',
  town: '西新宿',
  townKana: 'ニシシンジュク',
  multiTown: false,
} as const

async function area(row: Partial<PostalRow>) {
  const shards = makeShards([shinjuku, { ...shinjuku, ...row, postalCode: '1609999' } as PostalRow])
  return findPostalArea('160-9999', async (digits) => shards.get(digits))
}

describe('a shard', () => {
  it('has prefecture, city and town with their kana', async () => {
    expect(await area({})).toEqual({
      prefecture: { text: '東京都', kana: 'とうきょうと' },
      city: { text: '新宿区', kana: 'しんじゅくく' },
      town: { text: '西新宿', kana: 'にししんじゅく' },
    })
  })

  it.each([
    [
      'what is said of the houses',
      '西新宿（次のビルを除く）',
      'ニシシンジュク（ツギノビルヲノゾク）',
      '西新宿',
      'にししんじゅく',
    ],
    [
      'the floor',
      '霞が関霞が関ビル（７階）',
      'カスミガセキカスミガセキビル（７カイ）',
      '霞が関霞が関ビル',
      'かすみがせきかすみがせきびる',
    ],
    ['kana with a digit in them', '新富２条', 'シントミ２ジョウ', '新富2条', ''],
  ])('leaves out %s', async (_, town, townKana, text, kana) => {
    expect((await area({ town, townKana }))?.town).toEqual({ text, kana })
  })

  it.each([
    ['a town that is not listed', { town: '以下に掲載がない場合', townKana: 'イカニケイサイガナイバアイ' }],
    ['a whole island', { town: '利島村一円', townKana: 'トシマムライチエン' }],
    ['several towns', { multiTown: true }],
    ['several names', { town: '甲、乙（大木戸）', townKana: 'コウ、オツ（オオキド）' }],
    ['an office', { source: 'jigyosyo' as const }],
  ])('has no town for %s', async (_, row) => {
    const found = await area(row)
    expect(found?.city.text).toBe('新宿区')
    expect(found).not.toHaveProperty('town')
  })

  it('has the town whose name only looks like “the whole of”', async () => {
    expect((await area({ town: '一円', townKana: 'イチエン' }))?.town).toEqual({ text: '一円', kana: 'いちえん' })
  })

  it('has nothing for a code that nobody has, whatever it looks like', async () => {
    const shards = makeShards([shinjuku])
    const load = async (digits: string) => shards.get(digits)
    expect(await findPostalArea('160-0000', load)).toBeUndefined()
    expect(await findPostalArea('999-0023', load)).toBeUndefined()
  })
})
