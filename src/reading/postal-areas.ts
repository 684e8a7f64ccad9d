/** A name as it is written, and its official kana, hiragana; '' where the post gives none. */
export type OfficialName = { readonly text: string; readonly kana: string }

/** What a postal code stands for; no town where several share the code. */
export type PostalArea = {
  readonly prefecture: OfficialName
  readonly city: OfficialName
  readonly town?: OfficialName
}

/** All codes that begin with the same three digits, as they are kept: see `tools/postal`. */
export type PostalShard = {
  /** Prefecture, its kana, city, its kana. */
  readonly cities: readonly (readonly [string, string, string, string])[]
  /** By the last four digits: the number of the city, and the town with its kana. */
  readonly areas: Readonly<
    Record<string, readonly [city: number] | readonly [city: number, town: string, kana: string]>
  >
}

/** Gives the codes that begin with three digits, or undefined where there are none. */
export type LoadPostalShard = (digits: string) => Promise<PostalShard | undefined>

/**
 * Finds what a postal code stands for.
 *
 * @param code `160-0023`
 * @returns undefined where no place has the code
 */
export async function findPostalArea(code: string, load: LoadPostalShard): Promise<PostalArea | undefined> {
  const [digits = '', rest = ''] = code.split('-')
  const shard = await load(digits)
  const area = shard && Object.hasOwn(shard.areas, rest) ? shard.areas[rest] : undefined
  const city = area && shard?.cities[area[0]]
  if (!city) return undefined
  const [, town, kana] = area
  return {
    prefecture: { text: city[0], kana: city[1] },
    city: { text: city[2], kana: city[3] },
    ...(town && { town: { text: town, kana: kana ?? '' } }),
  }
}

/** The names of an area in their order. */
export function namesOf({ prefecture, city, town }: PostalArea): OfficialName[] {
  return town ? [prefecture, city, town] : [prefecture, city]
}
