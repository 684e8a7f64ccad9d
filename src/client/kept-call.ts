import type { Script } from '../script/script.ts'
import { readNotes } from './notes.ts'
import {
  dropKeptProgress,
  keepProgress,
  readProgress,
  stopKeepingProgress,
  takeKeptProgress,
  writeProgress,
} from './progress.ts'
import { device, tab } from './storage.ts'

/** What the call view needs of a script. */
export type CallScript = Pick<Script, 'language' | 'carrier' | 'procedure' | 'sim' | 'stages' | 'rescue'> & {
  readonly advice: Pick<Script['advice'], 'desks'>
}

/** A call that is open: its script, and the details that it was made of, by the names of the form's inputs. */
export type OpenCall = {
  readonly version: 1
  readonly title: string
  readonly carrierName: string
  readonly posted: Readonly<Record<string, string>>
  readonly script: CallScript
}

const key = 'call'

/** The call of this tab or, where it has none, the one kept on the device, which is this tab’s from now on. */
export function readCall(): OpenCall | undefined {
  const open = tab.read(key)
  if (isCall(open)) return open
  const kept = device.read(key)
  if (!isCall(kept)) return undefined
  tab.write(key, kept)
  takeKeptProgress()
  return kept
}

/** Holds a call for this tab; the same call goes on with its notes and its place. @returns whether a reload will find it */
export function holdCall(call: OpenCall): boolean {
  const before = readCall()
  const goesOn = before !== undefined && isSameCall(before, call)
  const { place, notes } = readProgress()
  const isOver = readNotes(notes)?.outcome !== ''
  const isHeld = tab.write(key, call)
  // Another call, which nobody asked to keep, takes nothing of the one that is kept.
  stopKeepingProgress()
  writeProgress({
    place: goesOn && hasSameDetails(before, call) ? place : 0,
    notes: goesOn && !isOver ? notes : '',
  })
  const kept = device.read(key)
  if (isCall(kept) && isSameCall(kept, call)) keepCall(call)
  return isHeld
}

/** Keeps a call on the device, one at a time, and how far one is in it. @returns whether it could be kept */
export function keepCall(call: OpenCall): boolean {
  const isWritten = device.write(key, call)
  if (isWritten) keepProgress()
  else dropKeptCall()
  return isWritten
}

export function dropKeptCall(): void {
  device.remove(key)
  dropKeptProgress()
}

function isSameCall({ script, carrierName }: OpenCall, other: OpenCall): boolean {
  return carrierKey(script, carrierName) === carrierKey(other.script, other.carrierName)
}

/** A carrier that is not in the list is known by its name alone; the others have one in each language. */
function carrierKey({ carrier, procedure }: CallScript, carrierName: string): string {
  return `${procedure} ${carrier === 'other' ? carrierName : carrier}`
}

function hasSameDetails({ posted }: OpenCall, other: OpenCall): boolean {
  const names = new Set([...Object.keys(posted), ...Object.keys(other.posted)])
  return [...names].every((name) => posted[name] === other.posted[name])
}

/** What an older version wrote, or a stranger, is not opened. */
function isCall(value: unknown): value is OpenCall {
  if (typeof value !== 'object' || value === null) return false
  const { version, posted, script } = value as Partial<OpenCall>
  return version === 1 && typeof posted === 'object' && Array.isArray(script?.stages) && Array.isArray(script.rescue)
}
