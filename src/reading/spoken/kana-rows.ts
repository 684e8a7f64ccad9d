/** The rows of the kana table by which kana are told apart on the phone: カキクケコの カ. README.md, Names. */
const rows = [
  'アイウエオ',
  'カキクケコ',
  'ガギグゲゴ',
  'サシスセソ',
  'ザジズゼゾ',
  'タチツテト',
  'ダヂヅデド',
  'ナニヌネノ',
  'ハヒフヘホ',
  'バビブベボ',
  'パピプペポ',
  'マミムメモ',
  'ヤユヨ',
  'ラリルレロ',
  'ワヲン',
]
const small = 'ァィゥェォャュョヮッ'
const large = 'アイウエオヤユヨワツ'

/**
 * One mora of katakana so that it cannot be misheard, in phrases.
 *
 * In: a mora as `morae` cuts it, ー and ッ excepted. Out: グ → ガギグゲゴの グ; ティ → タチツテトの テに ちいさい イ;
 * ヴ → アイウエオの ウに てんてん. A kana of no row (ヰ ヱ) is given back. Throws nothing. Source: README.md, Names.
 */
export function moraByRow(mora: string): string {
  const [kana = '', follower] = [...mora]
  const first = smallKana(kana) ?? (kana === 'ヴ' ? `${withRow('ウ')}に てんてん` : withRow(kana))
  if (follower === undefined) return first
  return kana === 'ヴ' ? `${first}と ${smallKana(follower) ?? ''}` : `${first}に ${smallKana(follower) ?? ''}`
}

function withRow(kana: string): string {
  const row = rows.find((kanaOfRow) => kanaOfRow.includes(kana))
  return row === undefined ? kana : `${row}の ${kana}`
}

function smallKana(kana: string): string | undefined {
  const size = small.indexOf(kana)
  return size < 0 ? undefined : `ちいさい ${large[size] ?? ''}`
}
