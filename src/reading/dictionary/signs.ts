/** Signs that IPADIC knows at full width only; at half width it takes them for nouns. */
const signs = /[!"#$%&'()*+/:;<=>?@[\\\]^_`{|}~]/g
/** Full-width signs stand this far behind their ASCII ones in Unicode. */
const fullWidthAfterAscii = 0xfee0

/**
 * Writes a text's signs as the dictionary has them: % as ％, ~ as 〜. Letters, digits, hyphens and points stay.
 * In: any text. Out: a text of the same length. Throws nothing.
 */
export function toDictionarySigns(text: string): string {
  return text.replace(signs, (sign) =>
    sign === '~' ? '〜' : String.fromCharCode(sign.charCodeAt(0) + fullWidthAfterAscii),
  )
}
