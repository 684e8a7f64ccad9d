import type { Language } from '../languages/languages.ts'

/** Details in the fragment of an address, which browsers send to no server. */
const marker = '#details='

/** The address of the call view at `origin` that carries the details. */
export function linkTo(posted: Readonly<Record<string, string>>, language: Language, origin: string): string {
  const bytes = new TextEncoder().encode(JSON.stringify(posted))
  const base64 = btoa(String.fromCharCode(...bytes))
  const encoded = base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  return `${origin}/${language}/call${marker}${encoded}`
}

/**
 * The details that an address carries.
 *
 * @returns undefined where there are none, 'broken' where they are not whole
 */
export function detailsIn(fragment: string): Readonly<Record<string, string>> | 'broken' | undefined {
  if (!fragment.startsWith(marker)) return undefined
  try {
    const base64 = fragment.slice(marker.length).replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const details: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (typeof details !== 'object' || details === null || Array.isArray(details)) return 'broken'
    const entries = Object.entries(details)
    if (!entries.every(([, value]) => typeof value === 'string')) return 'broken'
    return Object.fromEntries(entries)
  } catch {
    return 'broken'
  }
}
