const dashes = /[\p{Pd}−ー─━]/gu
const controls = /\p{Cc}/gu

/** Text as it may be kept: a lone surrogate becomes U+FFFD, control characters go, the ends are trimmed. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(controls, ' ').trim()
}

/** Digits and letters as they are typed on a Japanese keyboard, made plain: half width, one kind of hyphen, no spaces. */
export function plainCharacters(text: string): string {
  return cleanText(text).normalize('NFKC').replace(dashes, '-').replace(/\s/gu, '')
}
