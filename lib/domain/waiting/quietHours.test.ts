import { describe, expect, it } from 'vitest'
import { dayOf, momentAt } from './amsterdam.ts'
import { isQuiet, leavesOn, outsideQuietHours } from './quietHours.ts'

const leaves = (moment: string): string => outsideQuietHours(new Date(moment)).toISOString()

describe('a reminder leaves', () => {
  it.each([
    ['at once on a working day', '2026-11-23T10:15:00+01:00', '2026-11-23T09:15:00.000Z'],
    ['at once until 20:00', '2026-11-23T19:59:59+01:00', '2026-11-23T18:59:59.000Z'],
    ['the next morning from 20:00 on', '2026-11-23T20:00:00+01:00', '2026-11-24T07:00:00.000Z'],
    ['that same morning before 08:00', '2026-11-24T00:30:00+01:00', '2026-11-24T07:00:00.000Z'],
    ['at 08:00 sharp', '2026-11-24T08:00:00+01:00', '2026-11-24T07:00:00.000Z'],
    ['on Monday when it is Friday evening', '2026-11-27T21:00:00+01:00', '2026-11-30T07:00:00.000Z'],
    ['on Monday when it is Saturday noon', '2026-11-28T12:00:00+01:00', '2026-11-30T07:00:00.000Z'],
    ['on Monday when it is Sunday night', '2026-11-29T23:59:00+01:00', '2026-11-30T07:00:00.000Z'],
    ['by summer time after the clocks went forward', '2027-03-27T12:00:00+01:00', '2027-03-29T06:00:00.000Z'],
    ['by winter time after the clocks went back', '2026-10-24T12:00:00+02:00', '2026-10-26T07:00:00.000Z'],
    ['by summer time in July', '2026-07-01T22:00:00+02:00', '2026-07-02T06:00:00.000Z'],
  ])('%s', (_, now, moment) => { expect(leaves(now)).toBe(moment) })

  it('never in quiet hours and never in the past, whatever the hour of the year', () => {
    for (let hour = 0; hour < 366 * 24; hour++) {
      const moment = new Date(Date.UTC(2026, 0, 1, hour, 17))
      const left = outsideQuietHours(moment)
      if (isQuiet(left) || left < moment || left.getTime() - moment.getTime() > 61 * 3_600_000) throw new Error(`${moment.toISOString()} leaves ${left.toISOString()}`)
    }
  })

  it('on one day only, however often it is queued in a weekend', () => {
    expect(['2026-11-27T20:30:00+01:00', '2026-11-28T12:00:00+01:00', '2026-11-30T15:00:00+01:00'].map(moment => leavesOn(new Date(moment)))).toEqual(['2026-11-30', '2026-11-30', '2026-11-30'])
  })
})

it('days and hours are those of Amsterdam, on the days that the clocks change too', () => {
  expect(dayOf(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23')
  expect(momentAt('2027-03-28', 8).toISOString()).toBe('2027-03-28T06:00:00.000Z')
  expect(momentAt('2027-03-28', 1).toISOString()).toBe('2027-03-28T00:00:00.000Z')
  expect(momentAt('2026-10-25', 8).toISOString()).toBe('2026-10-25T07:00:00.000Z')
  expect(momentAt('2026-10-25', 1).toISOString()).toBe('2026-10-24T23:00:00.000Z')
})
