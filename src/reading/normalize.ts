/**
 * Brings a text into the form that is read: NFKC (half-width katakana, full-width digits, ㌔ …) but for circled numbers,
 * which would run into the digits behind them (②14時), lone surrogates as U+FFFD, without U+0000. In: any text. Out: the
 * text that the segments of a reading, joined, give back. Throws nothing.
 */
export function normalizeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\u0000', '')
    .replace(/[^①-⑳]+/gu, (plain) => plain.normalize('NFKC'))
}
