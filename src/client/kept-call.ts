import type { Script } from '../script/script.ts'
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
const placeKey = 'place'

/** The call of this tab or, where it has none, the one kept on the device. */
export function readCall(): OpenCall | undefined {
  return [tab.read(key), device.read(key)].find(isCall)
}

/** Holds a call for this tab. @returns whether a reload will find it */
export function holdCall(call: OpenCall): boolean {
  tab.remove(placeKey)
  if (isKept()) keepCall(call)
  return tab.write(key, call)
}

/** Keeps a call on the device. @returns whether it could be kept */
export function keepCall(call: OpenCall): boolean {
  const kept = device.write(key, call)
  if (!kept) device.remove(key)
  return kept
}

export function dropKeptCall(): void {
  device.remove(key)
}

export function isKept(): boolean {
  return isCall(device.read(key))
}

/** Which step the caller is at: its index among all. */
export function readPlace(): number {
  const place = tab.read(placeKey)
  return typeof place === 'number' && Number.isInteger(place) && place >= 0 ? place : 0
}

export function writePlace(place: number): void {
  tab.write(placeKey, place)
}

/** What an older version wrote, or a stranger, is not opened. */
function isCall(value: unknown): value is OpenCall {
  if (typeof value !== 'object' || value === null) return false
  const { version, posted, script } = value as Partial<OpenCall>
  return version === 1 && typeof posted === 'object' && Array.isArray(script?.stages) && Array.isArray(script.rescue)
}
