import { parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/core'
import { metadata } from '#generated/phone-metadata.js'
import { plainCharacters } from './text.ts'

export type PhoneNumberFault = 'letters' | 'not-japanese' | 'too-short' | 'too-long' | 'invalid'
const mobileDigits = 11

/**
 * Reads a Japanese phone number as people type it.
 *
 * @param typed with hyphens, spaces or brackets, full width, or with +81
 * @returns the number as it is printed in Japan, `090-1234-5678`, or what is wrong with it
 */
export function readPhoneNumber(typed: string): { readonly value: string } | { readonly fault: PhoneNumberFault } {
  const text = plainCharacters(typed).replace(/[().]/g, '')
  if (!/^\+?[\d-]+$/.test(text)) return { fault: 'letters' }
  const digits = text.replace(/^\+?81-?0?(?=\d)/, text.startsWith('+') ? '0' : '$&').replace(/[^\d+]/g, '')
  if (text.startsWith('+') && !text.startsWith('+81')) return { fault: 'not-japanese' }
  if (/^[6-9]0\d{8}$/.test(digits)) return { fault: 'too-short' }
  if (!digits.startsWith('0')) return { fault: 'not-japanese' }
  if (/^0[6-9]0/.test(digits) && digits.length !== mobileDigits) {
    return { fault: digits.length < mobileDigits ? 'too-short' : 'too-long' }
  }
  const length = validatePhoneNumberLength(digits, 'JP', metadata)
  if (length === 'TOO_SHORT') return { fault: 'too-short' }
  if (length === 'TOO_LONG') return { fault: 'too-long' }
  const number = parsePhoneNumberFromString(digits, 'JP', metadata)
  if (!number?.isValid()) return { fault: 'invalid' }
  return { value: number.formatNational() }
}
