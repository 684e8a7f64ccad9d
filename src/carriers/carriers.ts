import { au } from './au.ts'
import type { Carrier } from './carrier.ts'
import { docomo } from './docomo.ts'
import { softbank } from './softbank.ts'

/** The ids of all carriers, in the order in which they are offered. */
export const carrierIds = ['docomo', 'au', 'softbank'] as const
export type CarrierId = (typeof carrierIds)[number]

/** All carriers, in the order of their ids. */
export const carriers: readonly Carrier[] = [docomo, au, softbank]

/** The carrier with that id, if there is one. */
export function findCarrier(id: string): Carrier | undefined {
  return carriers.find((carrier) => carrier.id === id)
}
