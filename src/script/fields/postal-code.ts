import { plainCharacters } from './text.ts'

/**
 * Reads a postal code as people type it: with or without 〒 and the hyphen, full width.
 *
 * @returns `160-0023`, or what is wrong with it
 */
export function readPostalCode(typed: string): { readonly value: string } | { readonly fault: 'postal-code' } {
  const [, town, block] = /^〒?(\d{3})-?(\d{4})$/.exec(plainCharacters(typed)) ?? []
  return town && block ? { value: `${town}-${block}` } : { fault: 'postal-code' }
}
