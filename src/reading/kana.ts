const dash = '[-‐‑‒–—―−─━]'
const kana = '[ぁ-ゔァ-ヴー]'
const kanaOnly = new RegExp(`^ *(?:[ぁ-ゔァ-ヴ]${kana}*(?: +|$))+$`, 'u')
const dashAfterEndOfPart = new RegExp(`(?<=[ーンんッっ])${dash}(?=${kana})`, 'gu')
const dashForLongVowel = new RegExp(`(?<=[ぁ-ゔァ-ヴ])(?<![ンんッっ])${dash}(?=${kana}|\\s|$)`, 'gu')
const loneDash = new RegExp(`(?<=\\s)${dash}(?=\\s+\\D)`, 'gu')
const moraPattern = /[ァ-ヶぁ-ゖ][ァィゥェォャュョヮぁぃぅぇぉゃゅょゎ]|./gsu
/** Katakana stand this far behind their hiragana in Unicode; wanakana, which knows romaji too, takes far longer. */
const katakanaAfterHiragana = 0x60
const standsAlone = /^[ッっンんー]/u

/**
 * Brings kana as people type it into one shape.
 *
 * In: any text, kana expected; half-width katakana, full-width spaces, loose ゛゜ and a dash typed for ー are welcome.
 * Out: NFKC, trimmed, single spaces; ・ ＝ between name parts are a space. A dash inside a kana word is ー, but
 * between two words (after ー, ン, ッ) or by itself a space; a dash in front of a digit stays. Script is not changed.
 * Throws nothing. Carriers compare a name with the string they hold.
 */
export function normalizeKana(text: string): string {
  return text
    .replaceAll('゛', '\u3099')
    .replaceAll('゜', '\u309a')
    .normalize('NFKC')
    .replace(/[・·‧=゠]/gu, ' ')
    .replace(dashAfterEndOfPart, ' ')
    .replace(dashForLongVowel, 'ー')
    .replace(loneDash, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** In: any text. Out: the same with katakana as hiragana; ー and all that is not kana stay. Throws nothing. */
export function toHiragana(text: string): string {
  return moveKana(text, 'ァ', 'ヶ', -katakanaAfterHiragana)
}

/** In: any text. Out: the same with hiragana as katakana; all that is not kana stays. Throws nothing. */
export function toKatakana(text: string): string {
  return moveKana(text, 'ぁ', 'ゖ', katakanaAfterHiragana)
}

/** Not replace(): it calls back for each kana, and every word of a dictionary passes here. */
function moveKana(text: string, first: string, last: string, by: number): string {
  const [low, high] = [first.charCodeAt(0), last.charCodeAt(0)]
  let moved = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    moved += String.fromCharCode(unit >= low && unit <= high ? unit + by : unit)
  }
  return moved
}

/**
 * Whether a text is kana that has a sound: hiragana, katakana with ー, ヴ and the small kana, and spaces.
 * Not a part that begins with ー, not ヵ ヶ (said か, が or こ, which only a person knows), ヷ-ヺ, ゝ or half-width kana. Throws nothing.
 */
export function isKana(text: string): boolean {
  return kanaOnly.test(text)
}

/**
 * Cuts a text into morae: a kana with the small vowel or y that belongs to it (ティ, キャ), or one other character.
 * In: any text. Out: its pieces, joined the text again. ッ, ン and ー are morae of their own. Throws nothing.
 */
export function morae(text: string): readonly string[] {
  return (text.match(moraPattern) ?? []).flatMap((mora) => (standsAlone.test(mora) ? [...mora] : [mora]))
}
