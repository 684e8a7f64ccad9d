import { toHiragana } from '../../src/reading/kana.ts'
import type { PostalShard } from '../../src/reading/postal-areas.ts'

/** A row of Japan Post's list, as the package `yubin` gives it; offices with a code of their own have no kana. */
export type PostalRow = {
  readonly postalCode: string
  readonly jisCode: string
  readonly prefecture: string
  readonly city: string
} & (
  | {
      readonly source: 'ken_all'
      readonly prefectureKana: string
      readonly cityKana: string
      readonly town: string
      readonly townKana: string
      readonly multiTown: boolean
    }
  | { readonly source: 'jigyosyo' }
)

type City = PostalShard['cities'][number]
type Area = PostalShard['areas'][string]

/** What stands in the list instead of a town. */
const noTown = /^以下に掲載がない場合$|の次に.*場合$|.一円$|[、〜~]/u

/** Puts the rows into one shard for each first three digits. Rows of a city whose kana nobody gives are left out. */
export function makeShards(rows: readonly PostalRow[]): Map<string, PostalShard> {
  const cities = new Map(rows.flatMap((row) => (row.source === 'ken_all' ? [[row.jisCode, cityOf(row)]] : [])))
  const shards = new Map<string, { cities: City[]; areas: Record<string, Area> }>()
  for (const row of rows) {
    const city = cities.get(row.jisCode)
    if (!city) continue
    const digits = row.postalCode.slice(0, 3)
    const shard = shards.get(digits) ?? { cities: [], areas: {} }
    shards.set(digits, shard)
    if (!shard.cities.includes(city)) shard.cities.push(city)
    shard.areas[row.postalCode.slice(3)] = [shard.cities.indexOf(city), ...townOf(row)] as Area
  }
  return shards
}

function cityOf(row: Extract<PostalRow, { source: 'ken_all' }>): City {
  return [row.prefecture, kanaOf(row.prefectureKana), row.city.normalize('NFKC'), kanaOf(row.cityKana)]
}

/** The town and its kana, without what stands in brackets: which houses, which floor. */
function townOf(row: PostalRow): [] | [string, string] {
  if (row.source !== 'ken_all' || row.multiTown) return []
  const [town = '', townKana = ''] = [row.town, row.townKana].map((text) =>
    text.normalize('NFKC').replace(/\(.*$/u, ''),
  )
  return town === '' || noTown.test(town) ? [] : [town, kanaOf(townKana)]
}

/** Hiragana; '' where digits or letters stand among the kana: they are read by rule. */
function kanaOf(katakana: string): string {
  const kana = toHiragana(katakana.normalize('NFKC'))
  return /^[ぁ-ゖー]+$/.test(kana) ? kana : ''
}
