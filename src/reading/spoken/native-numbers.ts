/** ひとつ, ふたつ …: Japan's own numbers, in the form that stands before a counter, by the words of the number. */
const own = { いち: 'ひと', に: 'ふた' }

/** つ joins them as it does nothing else. */
export const thingsWhole: Readonly<Record<string, string>> = {
  いち: 'ひとつ',
  に: 'ふたつ',
  さん: 'みっつ',
  よん: 'よっつ',
  ご: 'いつつ',
  ろく: 'むっつ',
  なな: 'ななつ',
  はち: 'やっつ',
  きゅう: 'ここのつ',
}

/** In: how a counter ends after ひと and ふた (り, さら). Out: one and two with it, by the words of the number: いち → ひとり. */
export function oneAndTwo(ending: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(own).map(([number, stem]) => [number, stem + ending]))
}
