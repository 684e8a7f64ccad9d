import { expect, it } from 'vitest'
import type { Timing } from '../../../src/carriers/carrier.ts'
import { type Deadline, deadline } from '../../../src/carriers/now/deadline.ts'

const text = { en: '', 'zh-Hans': '' }
const sameDay: Timing = { ends: 'same-day', text }
const until2110: Timing = { ends: 'same-day', until: '21:10', text }
const monthEnd: Timing = { ends: 'month-end', lastDay: 'last', text }
const someMonthEnd: Timing = { ends: 'month-end', text }
const the25th: Timing = { ends: 'month-end', lastDay: 25, text }
const eve: Timing = { ends: 'month-end', lastDay: 'day-before-last', until: '17:59', text }
const anyDay: Timing = { ends: 'chosen-day', text }

it.each<[string, Timing, string, string | undefined, Deadline | undefined]>([
  [
    'the same day: by the month’s end',
    sameDay,
    '2026-11-24T12:00+09:00',
    undefined,
    { date: '2026-11-30', ends: '2026-11-30' },
  ],
  [
    'a minute before the limit of the last day',
    until2110,
    '2026-11-30T21:09+09:00',
    undefined,
    { date: '2026-11-30', time: '21:10', ends: '2026-11-30' },
  ],
  [
    'at the limit of the last day: another month',
    until2110,
    '2026-11-30T21:10+09:00',
    undefined,
    { date: '2026-12-31', time: '21:10', ends: '2026-12-31' },
  ],
  [
    'the last day in Japan, though not where the caller is',
    until2110,
    '2026-11-29T22:00-05:00',
    undefined,
    { date: '2026-11-30', time: '21:10', ends: '2026-11-30' },
  ],
  [
    'a day that was wished for',
    sameDay,
    '2026-11-24T12:00+09:00',
    '2026-12-20',
    { date: '2026-12-20', ends: '2026-12-20' },
  ],
  [
    'today, but too late today',
    until2110,
    '2026-11-24T21:30+09:00',
    '2026-11-24',
    { date: '2026-11-25', time: '21:10', ends: '2026-11-25' },
  ],
  ['the month’s end', monthEnd, '2026-11-30T23:59+09:00', undefined, { date: '2026-11-30', ends: '2026-11-30' }],
  ['up to the 25th', the25th, '2026-11-25T23:59+09:00', undefined, { date: '2026-11-25', ends: '2026-11-30' }],
  [
    'after the 25th: the next month',
    the25th,
    '2026-11-26T00:00+09:00',
    undefined,
    { date: '2026-12-25', ends: '2026-12-31' },
  ],
  [
    'for a day in a later month',
    the25th,
    '2026-11-26T00:00+09:00',
    '2027-02-10',
    { date: '2027-02-25', ends: '2027-02-28' },
  ],
  [
    'for a day in a month that is lost already',
    the25th,
    '2026-11-26T00:00+09:00',
    '2026-11-28',
    { date: '2026-12-25', ends: '2026-12-31' },
  ],
  [
    'the day before the last, in February',
    eve,
    '2028-02-28T17:58+09:00',
    undefined,
    { date: '2028-02-28', time: '17:59', ends: '2028-02-29' },
  ],
  [
    'the day before the last, too late',
    eve,
    '2026-11-29T17:59+09:00',
    undefined,
    { date: '2026-12-30', time: '17:59', ends: '2026-12-31' },
  ],
  ['any day', anyDay, '2026-11-24T12:00+09:00', '2026-12-20', { date: '2026-12-20', ends: '2026-12-20' }],
  ['the month’s end, nobody knows until when', someMonthEnd, '2026-11-24T12:00+09:00', undefined, undefined],
  ['any day, none wished for', anyDay, '2026-11-24T12:00+09:00', undefined, undefined],
])('%s', (_, timing, now, wish, expected) => {
  expect(deadline(timing, new Date(now), wish)).toEqual(expected)
})
