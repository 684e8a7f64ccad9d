import { emailPieces, urlPieces } from '../spoken/email.ts'
import { type Finder, type Found, matchAt, spokenOrNothing } from './found.ts'

const email = /[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/y
const url = /https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:[/?#][\x21-\x7e]*)?/y
/** A domain by itself counts only with an ending that everybody knows: docomo.ne.jp, but not v2.app or 1.5. */
const domain =
  /(?:[A-Za-z0-9-]+\.)+(?:jp|com|net|org)(?![A-Za-z0-9-])(?:\/[\x21-\x7e]*)?|(?:[a-z0-9-]+\.)+(?:ly|me|io|gl|co|to|app|dev|info|page)\/[\x21-\x7e]*/y
const trailing = /[.,;:!?)\]}>'"]+$/

/** An e-mail address. */
export const findEmail: Finder = (text, at) => {
  const found = matchAt(email, text, at)?.[0].replace(trailing, '')
  return found === undefined ? undefined : asFound(found, () => emailPieces(found, false))
}

/** A web address, with https:// or without. */
export const findUrl: Finder = (text, at) => {
  const found = (matchAt(url, text, at) ?? matchAt(domain, text, at))?.[0].replace(trailing, '')
  return found === undefined ? undefined : asFound(found, () => urlPieces(found))
}

function asFound(found: string, speak: () => Found['pieces']): Found | undefined {
  const pieces = spokenOrNothing(speak)
  return pieces && { length: found.length, pieces, standIn: '8' }
}
