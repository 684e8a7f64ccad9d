import { expect, it } from 'vitest'
import { type CallTime, callTime } from '../../../src/carriers/now/call-time.ts'

it.each<[string, CallTime]>([
  ['2026-11-17T14:00+09:00', 'quiet'],
  ['2026-11-17T15:59+09:00', 'quiet'],
  ['2026-11-17T16:00+09:00', 'ordinary'],
  ['2026-11-17T13:59+09:00', 'ordinary'],
  ['2026-11-17T12:30+09:00', 'busy'],
  ['2026-11-14T14:30+09:00', 'ordinary'],
  ['2026-11-23T14:30+09:00', 'ordinary'],
  ['2026-11-24T14:30+09:00', 'quiet'],
  ['2026-11-25T14:30+09:00', 'busy'],
  ['2026-12-01T14:30+09:00', 'busy'],
  ['2026-12-02T14:30+09:00', 'quiet'],
  ['2026-11-17T00:30-05:00', 'quiet'],
])('at %s lines are %s', (time, expected) => {
  expect(callTime(new Date(time))).toBe(expected)
})
