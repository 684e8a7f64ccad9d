import type { WaysName } from '../carriers/carrier.ts'

/** What a call can be for, in the order in which it is offered. Each has a template of its name. */
export const procedures = [
  'cancel',
  'port-out',
  'lost',
  'resume',
  'reissue',
  'change-address',
  'change-name',
  'change-payment',
  'bill',
  'wrong-charge',
  'fee',
  'check-cancellation',
  'pin',
  'leaving-japan',
  'on-behalf',
  'cooling-off',
  'language',
] as const
export type Procedure = (typeof procedures)[number]

const ways: Readonly<Partial<Record<Procedure, WaysName>>> = {
  cancel: 'cancel',
  'leaving-japan': 'cancel',
  'port-out': 'port-out',
  lost: 'lost',
}

/** Which of the carriers' ways a procedure goes by; none where the directory holds nothing about it. */
export function waysOf(procedure: Procedure): WaysName | undefined {
  return ways[procedure]
}
