import type { Exchange, Script, Stage } from '../script/script.ts'

/** The JSON of what is the same for everybody, made once: serialising and encoding are most of a request. */
const fixedBytes = new WeakMap<object, Uint8Array>()
const encoder = new TextEncoder()
const mostBytesACharacter = 3

type Piece = string | Uint8Array

/** Writes a script as JSON, UTF-8. */
export function serializeScript({
  advice,
  prepare,
  stages,
  rescue,
  afterwards,
  ...rest
}: Script): Uint8Array<ArrayBuffer> {
  return join([
    `${JSON.stringify(rest).slice(0, -1)},"advice":`,
    ...pieces(advice),
    ',"prepare":',
    ...pieces(prepare),
    ',"stages":',
    ...listPieces(stages, stagePieces),
    ',"rescue":',
    ...pieces(rescue),
    ',"afterwards":',
    ...pieces(afterwards),
    '}',
  ])
}

function stagePieces({ exchanges, ...rest }: Stage): Piece[] {
  return [`${JSON.stringify(rest).slice(0, -1)},"exchanges":`, ...listPieces<Exchange>(exchanges, pieces), '}']
}

function listPieces<Part extends object>(parts: readonly Part[], make: (part: Part) => Piece[]): Piece[] {
  return [
    '[',
    ...parts.flatMap((part, index) => (index > 0 ? [',', ...fixedOr(part, make)] : fixedOr(part, make))),
    ']',
  ]
}

function pieces(value: object): Piece[] {
  return fixedOr(value, () => [JSON.stringify(value)])
}

/** What is frozen is the same for everybody: its bytes are kept. */
function fixedOr<Part extends object>(part: Part, make: (part: Part) => Piece[]): Piece[] {
  if (!Object.isFrozen(part)) return make(part)
  const known = fixedBytes.get(part)
  if (known) return [known]
  const bytes = join(make(part))
  fixedBytes.set(part, bytes)
  return [bytes]
}

function join(all: readonly Piece[]): Uint8Array<ArrayBuffer> {
  const encoded = concatenateStrings(all).map((piece) => (typeof piece === 'string' ? encode(piece) : piece))
  const bytes = new Uint8Array(encoded.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of encoded) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** TextEncoder.encode takes twice as long as encodeInto. */
function encode(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * mostBytesACharacter)
  return bytes.subarray(0, encoder.encodeInto(text, bytes).written)
}

/** Neighbouring strings are encoded in one go. */
function concatenateStrings(all: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let text = ''
  for (const piece of all) {
    if (typeof piece === 'string') {
      text += piece
    } else {
      joined.push(text, piece)
      text = ''
    }
  }
  return [...joined, text]
}
