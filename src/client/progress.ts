import { device, type Store, tab } from './storage.ts'

/** How far one is in the call of this tab. */
export type Progress = {
  /** Which step the caller is at: its index among all. */
  readonly place: number
  /** The id of the notes of this call, empty where none are begun. */
  readonly notes: string
}

const key = 'progress'
/** Both the device and the tab that shows the kept call know it by this number. */
const keptKey = 'kept'

export function readProgress(): Progress {
  return progressIn(tab)
}

/** Beside a kept call it stays on the device, too: a phone may end the page in mid-call. */
export function writeProgress(change: Partial<Progress>): void {
  const progress = { ...readProgress(), ...change }
  tab.write(key, progress)
  if (isKept()) device.write(key, progress)
}

/** Whether the device keeps the call of this tab. */
export function isKept(): boolean {
  const kept = device.read(keptKey)
  return kept !== undefined && kept === tab.read(keptKey)
}

/** The call of this tab is being kept. */
export function keepProgress(): void {
  const kept = Math.random()
  for (const store of [device, tab]) store.write(keptKey, kept)
  device.write(key, readProgress())
}

/** This tab goes on with the call that the device keeps. */
export function takeKeptProgress(): void {
  tab.write(keptKey, device.read(keptKey) ?? 0)
  tab.write(key, progressIn(device))
}

/** This tab shows another call than the kept one. */
export function stopKeepingProgress(): void {
  tab.remove(keptKey)
}

export function dropKeptProgress(): void {
  for (const name of [key, keptKey]) device.remove(name)
  tab.remove(keptKey)
}

function progressIn(store: Store): Progress {
  const { place, notes } = (store.read(key) ?? {}) as Readonly<Record<string, unknown>>
  return {
    place: typeof place === 'number' && Number.isInteger(place) && place >= 0 ? place : 0,
    notes: typeof notes === 'string' ? notes : '',
  }
}
