/**
 * Brings a text into the form that is read: NFKC (half-width katakana, full-width digits, ㌔ …), lone surrogates as
 * U+FFFD, without U+0000. In: any text. Out: the text that the segments of a reading, joined, give back. Throws nothing.
 */
export function normalizeText(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '').normalize('NFKC')
}
