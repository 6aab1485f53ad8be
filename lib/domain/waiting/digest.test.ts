import { describe, expect, it } from 'vitest'
import { isWorthAMail, remindersFor, type Reminded, type RemindedWorkshop } from './digest.ts'
import type { Wait } from './waits.ts'

/** Working hours of a day in November 2026; the 23rd is a Monday. */
const at = (day: number, hour = 9): Date => new Date(Date.UTC(2026, 10, day, hour))
const now = at(25)
const wait = (kind: Wait['for'], since: Date, count = 1): Wait => ({ for: kind, turn: 'client', since, count, of: 4 })
const florist: RemindedWorkshop = {
  id: 'w', companyId: 'bloem', strategistId: null, secondReaderId: null, waits: [], words: [], mentions: [], decisions: [],
}
const eva: Reminded = { id: 'eva', strategist: null, companyIds: ['bloem'], remindedAt: null }
const sanne: Reminded = { id: 'sanne', strategist: 'strategist', companyIds: [], remindedAt: null }
const kinds = (person: Reminded, workshop: Partial<RemindedWorkshop>) => remindersFor(person, [{ ...florist, ...workshop }], now).map(({ kind, count }) => `${kind} ${count}`)

describe('a client is reminded', () => {
  it('of a workshop that has lain still for three days', () => {
    expect(kinds(eva, { waits: [wait('answers', at(22, 10))] })).toEqual([])
    expect(kinds(eva, { waits: [wait('answers', at(22, 9))] })).toEqual(['unfinished 1'])
    expect(kinds(eva, { waits: [wait('start', at(20))] })).toEqual(['unfinished 1'])
  })

  it('of a correction and of phases to decide about, a day after the mail that brought them', () => {
    expect(kinds(eva, { waits: [wait('correction', at(24)), wait('decide', at(24), 3)] })).toEqual(['correction 1', 'decide 3'])
    expect(kinds(eva, { waits: [wait('correction', at(25)), wait('decide', at(25), 3)] })).toEqual([])
  })

  it('of what is new on the page that they open themselves', () => {
    const fresh = [{ ...florist, waits: [wait('decide', at(25), 3), wait('answers', at(25))] }]
    expect(remindersFor(eva, fresh, now, { patient: false }).map(({ kind }) => kind)).toEqual(['decide', 'unfinished'])
  })

  it('of answers to their own questions and of what the agency asks, once', () => {
    const words = [
      { id: '1', about: 'phase:do', replyToId: null, agency: false, authorId: 'eva', at: at(20), resolved: false },
      { id: '2', about: 'phase:do', replyToId: '1', agency: true, authorId: 'sanne', at: at(24), resolved: false },
      { id: '3', about: 'phase:do', replyToId: null, agency: true, authorId: 'sanne', at: at(24), resolved: false },
      { id: '4', about: 'phase:do', replyToId: null, agency: false, authorId: 'tom', at: at(24), resolved: false },
      { id: '5', about: 'phase:do', replyToId: '4', agency: true, authorId: 'sanne', at: at(24), resolved: false },
    ]
    expect(kinds(eva, { words })).toEqual(['said 2'])
    expect(kinds({ ...eva, remindedAt: at(24, 12) }, { words })).toEqual([])
    expect(kinds({ ...eva, companyIds: ['other'] }, { words })).toEqual([])
  })

  it('of nothing that is the agency’s turn, nor of another company', () => {
    const waits = (['publish', 'question', 'change', 'round', 'invite', 'accept'] as const).map(kind => wait(kind, at(1)))
    expect(kinds(eva, { waits })).toEqual([])
    expect(kinds({ ...eva, companyIds: ['other'] }, { waits: [wait('answers', at(1))] })).toEqual([])
  })
})

describe('a strategist is reminded', () => {
  const waits = (['publish', 'question', 'change', 'round', 'answers', 'decide'] as const).map(kind => wait(kind, at(20)))
  const mine = ['review 1', 'question 1', 'change 1', 'round 1']

  it('of what is theirs, or of everything while nobody was chosen', () => {
    expect(kinds(sanne, { waits })).toEqual(mine)
    expect(kinds(sanne, { waits, strategistId: 'sanne' })).toEqual(mine)
    expect(kinds(sanne, { waits, strategistId: 'joost', secondReaderId: 'sanne' })).toEqual(mine)
    expect(kinds(sanne, { waits, strategistId: 'joost' })).toEqual([])
    expect(kinds({ ...sanne, strategist: 'admin' }, { waits })).toEqual([])
    expect(kinds({ ...sanne, strategist: 'admin' }, { waits, strategistId: 'sanne' })).toEqual(mine)
  })

  it('of what the client decided since the last time', () => {
    expect(kinds(sanne, { decisions: [{ at: at(23) }, { at: at(24) }] })).toEqual(['decided 2'])
    expect(kinds({ ...sanne, remindedAt: at(23, 12) }, { decisions: [{ at: at(23) }, { at: at(24) }] })).toEqual(['decided 1'])
    expect(kinds(sanne, { decisions: [{ at: at(10) }] })).toEqual([])
  })
})

it('who is mentioned hears of it once, unless they wrote it, it was dealt with or they may not read it', () => {
  const mention = { userIds: ['eva', 'sanne'], authorId: 'joost', at: at(24), internal: false, resolved: false }
  expect(kinds(eva, { mentions: [mention] })).toEqual(['mentioned 1'])
  expect(kinds({ ...sanne, strategist: 'admin' }, { mentions: [mention, { ...mention, internal: true }] })).toEqual(['mentioned 2'])
  expect(kinds(eva, { mentions: [{ ...mention, internal: true }, { ...mention, resolved: true }, { ...mention, authorId: 'eva' }, { ...mention, at: at(2) }] })).toEqual([])
  expect(kinds({ ...eva, companyIds: [] }, { mentions: [mention] })).toEqual([])
})

describe('a mail is worth sending', () => {
  const reminders = [{ kind: 'decide' as const, workshopId: 'w', since: at(20), count: 1, news: false }]

  it('when something waits and nothing left that day', () => {
    expect(isWorthAMail([], null, now)).toBe(false)
    expect(isWorthAMail(reminders, null, now)).toBe(true)
    expect(isWorthAMail([{ ...reminders[0]!, since: at(25, 8) }], at(25, 7), now)).toBe(false)
    expect(isWorthAMail([{ ...reminders[0]!, since: at(25, 8) }], at(24, 12), now)).toBe(true)
  })

  it('with the same list only after three days', () => {
    expect(isWorthAMail(reminders, at(24), now)).toBe(false)
    expect(isWorthAMail(reminders, at(22), now)).toBe(true)
  })

  it('once for a whole weekend and the Monday after it', () => {
    const fresh = (since: Date) => [{ ...reminders[0]!, since }]
    expect(isWorthAMail(fresh(at(22)), at(21), at(22, 12))).toBe(false)
    expect(isWorthAMail(fresh(at(22)), at(21), at(23, 12))).toBe(false)
    expect(isWorthAMail(fresh(at(22)), at(21), at(24, 12))).toBe(true)
  })
})
