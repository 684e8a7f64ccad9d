import { findPostalArea, type LoadPostalShard, namesOf } from '../reading/postal-areas.ts'
import { readPostalCode } from './fields/postal-code.ts'
import { plainCharacters } from './fields/text.ts'

/**
 * Completes an address from its postal code. Nothing that was typed is lost: what is missing goes in front of it.
 *
 * @param typed the postal code and the address as they stand in the form
 * @returns the address with prefecture, city and town, or what is wrong with the code
 */
export async function completeAddress(
  typed: { readonly postalCode?: string; readonly address?: string },
  load: LoadPostalShard,
): Promise<{ readonly address: string } | { readonly fault: 'postal-code' | 'not-found' }> {
  const code = readPostalCode(typed.postalCode ?? '')
  if ('fault' in code) return code
  const area = await findPostalArea(code.value, load)
  if (!area) return { fault: 'not-found' }
  const names = namesOf(area).map(({ text }) => text)
  const address = typed.address?.trim() ?? ''
  const plain = plainCharacters(address)
  if (plain === '' || /^\d/.test(plain)) return { address: names.join('') + address }
  const missing = names.findIndex((_, index) => plain.startsWith(names.slice(index).join('')))
  return { address: names.slice(0, Math.max(missing, 0)).join('') + address }
}
