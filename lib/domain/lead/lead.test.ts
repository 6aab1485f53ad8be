import { describe, expect, it } from 'vitest'
import { judgeSending, leadMoves, leadStates, linksIn, mayMove } from './lead.ts'

describe('a request', () => {
  it('moves on as the table says, and a client stays one', () => {
    const allowed = leadStates.flatMap(state => (Object.keys(leadMoves) as (keyof typeof leadMoves)[]).filter(move => mayMove(state, move)).map(move => `${state} ${move}`))
    expect(allowed).toEqual(['fresh contact', 'fresh close', 'fresh makeClient', 'contacted close', 'contacted makeClient', 'closed makeClient'])
  })

  it.each([
    ['kijk op https://a.nl en http://b.nl', 2], ['www.a.nl', 1], ['[URL=x]<a href=x>', 2], ['geen link, wel mail: a@b.nl', 0], ['HTTPS://A.nl', 1],
  ])('has in %s %i links', (message, count) => expect(linksIn(message)).toBe(count))

  it.each([
    ['a person', { trap: '', age: 40_000 }, 'keep'], ['who fills in what nobody sees', { trap: 'x', age: 40_000 }, 'drop'], ['who is too fast', { trap: '', age: 1999 }, 'drop'],
    ['who made up the stamp', { trap: '', age: null }, 'drop'], ['who left the page open', { trap: '', age: 86_400_001 }, 'stale'], ['a program that waits', { trap: 'x', age: 86_400_001 }, 'drop'],
  ] as const)('of %s is judged', (_, given, verdict) => expect(judgeSending(given)).toBe(verdict))
})
