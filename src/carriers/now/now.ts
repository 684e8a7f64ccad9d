import type { AdvisedDesk } from '../advice.ts'
import type { Carrier, WaysName } from '../carrier.ts'
import { type CallTime, callTime } from './call-time.ts'
import { type Deadline, deadline } from './deadline.ts'
import { type DeskNow, deskNow } from './desk-hours.ts'
import { timeInJapan } from './japan-time.ts'

/** What a moment means for a call. */
export type Now = {
  /** ISO 8601, with Japan's offset. */
  readonly time: string
  readonly callTime: CallTime
  /** By number; desks whose hours are not known are left out. */
  readonly desks: Readonly<Record<string, DeskNow>>
  /** Until when to act for which date; none where nothing is known of it. */
  readonly deadline?: Deadline
}

/**
 * What a moment means for these desks and this procedure.
 *
 * @param wish the day on which the contract should end, YYYY-MM-DD
 */
export function nowAt(
  now: Date,
  desks: readonly AdvisedDesk[],
  {
    carrier,
    procedure,
    wish,
  }: { readonly carrier: Carrier; readonly procedure: WaysName | undefined; readonly wish?: string | undefined },
): Now {
  const { date, time } = timeInJapan(now)
  const timing = (procedure && carrier.procedures[procedure])?.timing
  const until = timing && deadline(timing.value, now, wish)
  return {
    time: `${date}T${time}+09:00`,
    callTime: callTime(now),
    desks: Object.fromEntries(desks.flatMap(({ number, hours }) => (hours ? [[number, deskNow(hours, now)]] : []))),
    ...(until && { deadline: until }),
  }
}
