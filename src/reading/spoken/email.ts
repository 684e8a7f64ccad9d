import type { SpokenValue } from '../segment.ts'
import { spell, type Token } from './characters.ts'
import { type Piece, spokenValue } from './piece.ts'
import { compound, type Word, word } from './word.ts'

const shape = /^[\x21-\x3f\x41-\x7e]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/
const signs: ReadonlyMap<string, string> = new Map([
  ['@', 'あっとまーく'],
  ['.', 'どっと'],
  ['-', 'はいふん'],
  ['_', 'あんだーばー'],
  ['+', 'ぷらす'],
  ['/', 'すらっしゅ'],
  ['#', 'しゃーぷ'],
  ['&', 'あんど'],
  ['%', 'ぱーせんと'],
  ['=', 'いこーる'],
  ['~', 'ちるだ'],
  ['!', 'びっくりまーく'],
  ['?', 'はてなまーく'],
  [':', 'ころん'],
])
/** Names of accounts and machines that everybody says as a word. */
const commonNames: ReadonlyMap<string, string> = new Map([
  ['info', 'いんふぉ'],
  ['support', 'さぽーと'],
  ['contact', 'こんたくと'],
  ['mail', 'めーる'],
  ['shop', 'しょっぷ'],
  ['campaign', 'きゃんぺーん'],
])
/** Parts of a domain that everybody says as a word. */
const names: ReadonlyMap<string, string> = new Map([
  ...commonNames,
  ['docomo', 'どこも'],
  ['softbank', 'そふとばんく'],
  ['ezweb', 'いーじーうぇぶ'],
  ['gmail', 'じーめーる'],
  ['yahoo', 'やふー'],
  ['icloud', 'あいくらうど'],
  ['outlook', 'あうとるっく'],
  ['hotmail', 'ほっとめーる'],
  ['rakuten', 'らくてん'],
  ['google', 'ぐーぐる'],
  ['apple', 'あっぷる'],
  ['mobile', 'もばいる'],
])
const endings: ReadonlyMap<string, Word> = new Map([
  ['com', word('こむ')],
  ['net', word('ねっと')],
  ['org', compound([word('おー'), word('あーる'), word('じー')])],
  ['jp', compound([word('じぇー'), word('ぴー')])],
  ['co', compound([word('しー'), word('おー')])],
  ['ne', compound([word('えぬ'), word('いー')])],
  ['or', compound([word('おー'), word('あーる')])],
  ['ac', compound([word('えー'), word('しー')])],
])
const ending = /(?<second>\.(?:co|ne|or|ac)(?=\.jp$))?(?<top>\.(?:com|net|org|jp))$/i

/**
 * An e-mail address.
 *
 * In: an ASCII address; full-width is made half-width, capitals stay as typed. Out: letters by name, digits one by one
 * with すうじの and あるふぁべっとの where it changes, あっとまーく, どっと, はいふん, あんだーばー …; in the domain
 * known names as words and the usual endings in one (どっとこむ, どっとしーおー どっとじぇーぴー). A pause after each sign and
 * after at most four spelled characters. `again` as in `speakCode`. Throws RangeError for what is no such address or
 * holds a sign without a name. Source: README.md, Letters and codes.
 */
export function speakEmail(address: string): SpokenValue {
  return spokenValue(emailPieces(address, false), emailPieces(address, true))
}

/** The pieces of `speakEmail`; `again` for the second saying. */
export function emailPieces(address: string, again: boolean): readonly Piece[] {
  const printed = address.normalize('NFKC').trim()
  if (!shape.test(printed)) throw new RangeError('not an e-mail address')
  const at = printed.indexOf('@')
  return spell([...spelled(printed.slice(0, at + 1), commonNames), ...domainTokens(printed.slice(at + 1))], again)
}

/** A name of an account, as `speakEmail` says what stands before the @: letters, digits and signs. */
export function identifierPieces(name: string): readonly Piece[] {
  return spell(spelled(name, new Map()), false)
}

/**
 * A web address. In: an ASCII address, with https:// or without. Out: its pieces, letters by name, signs by name (ころん,
 * すらっしゅ, どっと), known names and endings of the domain as in `speakEmail`. Throws RangeError as `speakEmail`.
 */
export function urlPieces(url: string): readonly Piece[] {
  const [, protocol = '', domain = '', path = ''] = /^([a-z]+:\/\/)?([A-Za-z0-9.-]+)(.*)$/.exec(url) ?? []
  if (domain === '') throw new RangeError('not a web address')
  return spell([...spelled(protocol, new Map()), ...domainTokens(domain), ...spelled(path, names)], false)
}

function domainTokens(domain: string): readonly Token[] {
  const { second = '', top = '' } = ending.exec(domain)?.groups ?? {}
  const host = domain.slice(0, domain.length - second.length - top.length)
  return [...spelled(host, names), ...[second, top].filter((text) => text !== '').map(endingToken)]
}

function spelled(text: string, words: ReadonlyMap<string, string>): readonly Token[] {
  return (text.match(/[A-Za-z0-9]+|./g) ?? []).map((part): Token => {
    const name = words.get(part.toLowerCase())
    if (name !== undefined) return { text: part, word: word(name) }
    if (/[A-Za-z0-9]/.test(part)) return { text: part }
    const sign = signs.get(part)
    if (sign === undefined) throw new RangeError('a sign in the address has no name')
    return { text: part, word: word(sign), closes: true }
  })
}

function endingToken(text: string): Token {
  const label = text.slice(1).toLowerCase()
  return { text, word: compound([word('どっと'), endings.get(label) ?? word('')]), closes: true }
}
