import { type Outcome, outcomes } from '../languages/call-view/words.ts'
import { readProgress, writeProgress } from './progress.ts'
import { device } from './storage.ts'

/** What is written down during a call. Texts are as typed; `promisedFor` is a date (2026-04-08). */
export type Notes = {
  readonly id: string
  readonly carrierName: string
  readonly title: string
  /** ISO 8601. */
  readonly startedAt: string
  readonly endedAt: string
  readonly number: string
  readonly operatorName: string
  readonly referenceNumber: string
  readonly promised: string
  readonly promisedFor: string
  readonly free: string
  readonly outcome: Outcome | ''
}

export const written = ['number', 'operatorName', 'referenceNumber', 'promised', 'promisedFor', 'free'] as const
export type Written = (typeof written)[number]

const prefix = 'notes.'

/** The notes of the call that is open in this tab: begun, or empty ones that nothing keeps yet. */
export function currentNotes({ carrierName, title }: { readonly carrierName: string; readonly title: string }): Notes {
  const { notes: id } = readProgress()
  return readNotes(id) ?? { ...empty, carrierName, title, id }
}

/** New notes for another call. @returns their id */
export function beginNotes(): string {
  // randomUUID is missing where a page came without https.
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`
  writeProgress({ notes: id })
  return id
}

/** Keeps notes under a key of their own, so that two tabs do not write over each other. @returns whether they are kept */
export function writeNotes(notes: Notes): boolean {
  const id = notes.id || beginNotes()
  return device.write(prefix + id, { ...notes, id })
}

/** All notes on this device, the newest first. */
export function allNotes(): Notes[] {
  return device
    .keys()
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => readNotes(key.slice(prefix.length)) ?? [])
    .sort((one, other) => other.id.localeCompare(one.id))
}

const empty = {
  startedAt: '',
  endedAt: '',
  number: '',
  operatorName: '',
  referenceNumber: '',
  promised: '',
  promisedFor: '',
  free: '',
  outcome: '' as const,
}

/** Notes by their id; none where nothing is kept under it. */
export function readNotes(id: string): Notes | undefined {
  if (id === '') return undefined
  const kept = device.read(prefix + id)
  if (typeof kept !== 'object' || kept === null) return undefined
  const values = kept as Readonly<Record<string, unknown>>
  const names = [...written, 'startedAt', 'endedAt', 'carrierName', 'title']
  const texts = names.map((name) => [name, typeof values[name] === 'string' ? values[name] : ''])
  const outcome = outcomes.find((one) => one === values.outcome) ?? ''
  return { ...empty, ...(Object.fromEntries(texts) as Notes), id, outcome }
}
