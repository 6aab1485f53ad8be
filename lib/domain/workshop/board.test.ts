import { describe, expect, test } from 'vitest'
import { boardStatusOf, daysBetween, waitingFor, waitsSince, type StatusFacts } from './board.ts'

const day = (number: number): Date => new Date(Date.UTC(2026, 10, number, 9))
const fresh: StatusFacts = {
  status: 'not_started', createdAt: day(1), submittedAt: null, reopenedAt: null, lastAnsweredAt: null, publications: [],
}
const submitted: StatusFacts = { ...fresh, status: 'submitted', lastAnsweredAt: day(4), submittedAt: day(5) }

describe('the column of a workshop', () => {
  test('is its status while nothing was published', () => {
    expect(boardStatusOf(fresh)).toBe('not_started')
    expect(boardStatusOf({ ...fresh, status: 'in_progress' })).toBe('in_progress')
    expect(boardStatusOf(submitted)).toBe('submitted')
  })
  test('is published once the submitted answers were published', () => {
    expect(boardStatusOf({ ...submitted, publications: [{ publishedAt: day(6) }] })).toBe('published')
    expect(boardStatusOf({ ...submitted, publications: [{ publishedAt: day(5) }] })).toBe('published')
  })
  test('is reopened, and then submitted again, although an older advice is published', () => {
    const reopened = { ...submitted, status: 'reopened' as const, reopenedAt: day(8), publications: [{ publishedAt: day(6) }] }
    expect(boardStatusOf(reopened)).toBe('reopened')
    expect(boardStatusOf({ ...reopened, status: 'submitted', submittedAt: day(9) })).toBe('submitted')
  })
})

test('a workshop waits since the moment that brought it into its column', () => {
  expect(waitsSince(fresh)).toEqual(day(1))
  expect(waitsSince({ ...fresh, status: 'in_progress', lastAnsweredAt: day(3) })).toEqual(day(3))
  expect(waitsSince(submitted)).toEqual(day(5))
  expect(waitsSince({ ...submitted, publications: [{ publishedAt: day(6) }] })).toEqual(day(6))
  expect(waitsSince({ ...submitted, status: 'reopened', reopenedAt: day(8) })).toEqual(day(8))
  expect(waitsSince({ ...fresh, status: 'in_progress' })).toEqual(day(1))
})

test('someone is named who has to act', () => {
  const nobody = { members: 0, openInvitations: 0 }
  const invited = { members: 0, openInvitations: 1 }
  const there = { members: 1, openInvitations: 0 }
  expect(waitingFor('not_started', nobody)).toBe('invite')
  expect(waitingFor('not_started', invited)).toBe('accept')
  expect(waitingFor('not_started', there)).toBe('start')
  expect(waitingFor('in_progress', there)).toBe('answers')
  expect(waitingFor('reopened', there)).toBe('correction')
  expect(waitingFor('submitted', nobody)).toBe('publish')
  expect(waitingFor('published', there)).toBe('nothing')
})

test('days are whole and never negative', () => {
  expect(daysBetween(day(1), day(4))).toBe(3)
  expect(daysBetween(day(1), new Date(day(2).getTime() - 1))).toBe(0)
  expect(daysBetween(day(4), day(1))).toBe(0)
})
