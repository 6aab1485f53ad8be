import { expect, it } from 'vitest'
import { reviewDateAfter } from './reviewDate.ts'

const after = (moment: string, days?: number) => reviewDateAfter(new Date(moment), days).toISOString().slice(0, 10)

it('comes three months later, or after a longer decision of the customer', () => {
  expect(after('2026-11-22T12:00:00Z')).toBe('2027-02-22')
  expect(after('2026-11-22T12:00:00Z', 14)).toBe('2027-02-22')
  expect(after('2026-11-22T12:00:00Z', 180)).toBe('2027-05-21')
})

it('goes by the day in Amsterdam, and by the last day of a short month', () => {
  expect(after('2026-11-22T23:30:00Z')).toBe('2027-02-23')
  expect(after('2026-11-30T12:00:00Z')).toBe('2027-02-28')
})
