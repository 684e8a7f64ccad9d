import { calls } from '#generated/calls.js'
import { wordSlots } from './lines.ts'
import type { Exchange, Line, Script } from './script.ts'

/** One thing to write: what it is, in the desk's own word for it, and the line. */
export type Message = { readonly label?: string; readonly line: Line }

/** Lines that carry who the caller is, in the order in which a desk asks for them. */
const identityLines = [
  'say-phone-number',
  'say-contract-number',
  'say-name',
  'say-birthdate',
  'say-address',
  'say-email',
  'say-payment-method',
  'say-contact-number',
]
/** Stages that every call has, with nothing in them of what it is about. */
const sharedStages: ReadonlySet<string> = new Set([
  'menu',
  'waiting',
  'greeting',
  'identity',
  'holder-identity',
  'transfer',
  'call-back',
  'anytime',
  'evidence',
  'closing',
])

/** The same call in writing, for a chat or a counter: what the caller wants, then what was told, and who it is. */
export function writtenMessages({ stages }: Script): readonly Message[] {
  const own = stages.filter(({ id }) => !sharedStages.has(id)).flatMap(({ exchanges }) => exchanges.flatMap(messagesOf))
  // Where a desk asks who one is, its words are the plainest.
  const asking = stages.filter(({ id }) => id.endsWith('identity'))
  const everything = [...asking, ...stages].flatMap(({ exchanges }) => exchanges.flatMap(messagesOf))
  const opening = own.filter(({ line }) => line.id.startsWith('open-')).slice(0, 1)
  const told = own.filter(
    ({ line }) => !line.id.startsWith('open-') && !identityLines.includes(line.id) && isTold(line),
  )
  const identity = identityLines.flatMap((id) =>
    everything.filter(({ line }) => line.id === id && isTold(line)).slice(0, 1),
  )
  return unique([...opening.map(({ line }) => ({ line })), ...told, ...identity])
}

function messagesOf({ operator, replies }: Exchange): readonly Message[] {
  const label = operator?.listenFor?.[0]?.text
  return replies.map((line) => ({ line, ...(label && { label }) }))
}

/** Whether a line says something that the caller told us. */
function isTold({ id, segments }: Line): boolean {
  const slots = calls.lines[id]?.parts.flatMap((part) => ('slot' in part ? [part.slot] : [])) ?? []
  return slots.some((slot) => !wordSlots.has(slot)) && segments.every(({ blank }) => !blank)
}

function unique(messages: readonly Message[]): readonly Message[] {
  return messages.filter(({ line }, index) => messages.findIndex((other) => other.line.id === line.id) === index)
}
