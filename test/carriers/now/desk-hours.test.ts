import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Hours } from '../../../src/carriers/carrier.ts'
import { deskNow, isBusinessDay } from '../../../src/carriers/now/desk-hours.ts'

const daily: Hours = { opens: '09:00', closes: '21:00' }
const weekdays: Hours = { opens: '10:00', closes: '16:00', days: 'weekdays' }
const yearEnd: Hours = { ...weekdays, closedOn: ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03'] }
const always: Hours = { opens: '00:00', closes: '24:00' }

describe('whether a desk is open', () => {
  it.each<[string, Hours, string, object]>([
    ['a minute before it opens', daily, '2026-11-24T08:59+09:00', { open: false, opensNext: '2026-11-24T09:00+09:00' }],
    ['as it opens', daily, '2026-11-24T09:00+09:00', { open: true, closes: '2026-11-24T21:00+09:00' }],
    [
      'a minute before it closes',
      daily,
      '2026-11-24T20:59+09:00',
      { open: true, closes: '2026-11-24T21:00+09:00', closesSoon: true },
    ],
    ['as it closes', daily, '2026-11-24T21:00+09:00', { open: false, opensNext: '2026-11-25T09:00+09:00' }],
    [
      'on the last day of a month',
      daily,
      '2026-11-30T22:00+09:00',
      { open: false, opensNext: '2026-12-01T09:00+09:00' },
    ],
    [
      'on the last day of a year',
      daily,
      '2026-12-31T22:00+09:00',
      { open: false, opensNext: '2027-01-01T09:00+09:00' },
    ],
    ['for a caller in New York', daily, '2026-11-23T19:00-05:00', { open: true, closes: '2026-11-24T21:00+09:00' }],
    ['for a caller in Honolulu', daily, '2026-11-23T13:59-10:00', { open: false, opensNext: '2026-11-24T09:00+09:00' }],
    ['on a Friday evening', weekdays, '2026-11-27T16:00+09:00', { open: false, opensNext: '2026-11-30T10:00+09:00' }],
    ['on a public holiday', weekdays, '2026-11-23T12:00+09:00', { open: false, opensNext: '2026-11-24T10:00+09:00' }],
    [
      'through a row of holidays',
      weekdays,
      '2027-04-30T17:00+09:00',
      { open: false, opensNext: '2027-05-06T10:00+09:00' },
    ],
    [
      'over the turn of the year',
      yearEnd,
      '2026-12-28T16:30+09:00',
      { open: false, opensNext: '2027-01-04T10:00+09:00' },
    ],
    ['at midnight, round the clock', always, '2026-11-24T00:00+09:00', { open: true }],
    ['before midnight, round the clock', always, '2026-11-24T23:59+09:00', { open: true }],
    [
      'late in the evening, open to midnight',
      { opens: '18:00', closes: '24:00' },
      '2026-11-24T20:00+09:00',
      { open: true, closes: '2026-11-25T00:00+09:00' },
    ],
  ])('%s', (_, hours, time, expected) => {
    expect(deskNow(hours, new Date(time))).toEqual(expected)
  })

  it('opens next in the future, at a moment at which it is open', () => {
    const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2049-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.constantFrom(daily, weekdays, yearEnd), moments, (hours, moment) => {
        const desk = deskNow(hours, moment)
        if (desk.open) return
        const next = new Date(desk.opensNext ?? '')
        expect(next.getTime()).toBeGreaterThan(moment.getTime())
        expect(deskNow(hours, next).open).toBe(true)
        expect(deskNow(hours, new Date(next.getTime() - 1)).open).toBe(false)
      }),
    )
  })
})

it.each([
  ['2026-11-27', true, 'a Friday'],
  ['2026-11-28', false, 'a Saturday'],
  ['2026-11-29', false, 'a Sunday'],
  ['2026-11-23', false, 'Labour Thanksgiving Day'],
  ['2026-09-22', false, 'the day between two holidays'],
  ['2026-05-06', false, 'the day that a holiday on a Sunday moves to'],
  ['2026-12-31', true, 'no holiday by law'],
])('%s as a business day: %s (%s)', (date, expected) => {
  expect(isBusinessDay(date)).toBe(expected)
})
