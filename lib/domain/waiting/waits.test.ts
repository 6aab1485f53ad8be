import { describe, expect, it } from 'vitest'
import type { PhaseStanding } from '../decision/standing.ts'
import { columnOf, waitsOf, type WaitFacts } from './waits.ts'

const day = (number: number): Date => new Date(Date.UTC(2026, 10, number, 9))
const now = day(22)
const standing = (phase: PhaseStanding['phase'], state: PhaseStanding['state'], at = day(12)): PhaseStanding => ({
  phase, state, carriedFrom: null, decision: state === 'open' ? null : { phase, choice: state, remark: '', by: 'Eva', at: at.toISOString() },
})
const published: WaitFacts = {
  status: 'submitted', createdAt: day(1), submittedAt: day(5), reopenedAt: null, lastAnsweredAt: day(4), publications: [{ publishedAt: day(10) }],
  people: { members: 1, openInvitations: 0 }, phases: [standing('see', 'approved'), standing('do', 'approved')], words: [], reviewDate: new Date('2027-02-10'), hasNext: false,
}
const word = (given: Partial<WaitFacts['words'][number]>) =>
  ({ id: '1', about: 'phase:do', replyToId: null, agency: false, authorId: 'eva', at: day(13), resolved: false, ...given })
const said = (facts: Partial<WaitFacts>, at = now) => waitsOf({ ...published, ...facts }, at).map(wait => `${wait.turn} ${wait.for} ${wait.count}/${wait.of} ${wait.since.getUTCDate()}`)

describe('a published workshop waits', () => {
  it('for nothing when every phase is approved', () => { expect(said({})).toEqual([]) })

  it('for the client while phases are open', () => {
    expect(said({ phases: [standing('see', 'approved'), standing('think', 'open'), standing('do', 'open')] })).toEqual(['client decide 2/3 10'])
  })

  it('for the agency when a change was asked for, until it has answered; then it is the client’s turn again', () => {
    const phases = [standing('see', 'approved'), standing('do', 'change', day(12))]
    expect(said({ phases })).toEqual(['agency change 1/2 12'])
    expect(said({ phases, words: [word({ agency: true, at: day(11) })] })).toEqual(['agency change 1/2 12'])
    expect(said({ phases, words: [word({ agency: true, about: 'phase:see' })] })).toEqual(['agency change 1/2 12'])
    expect(said({ phases, words: [word({ agency: true })] })).toEqual(['client decide 1/2 10'])
  })

  it('for the agency when a question is open, in any state of the workshop', () => {
    const words = [word({}), word({ id: '2', at: day(14), about: 'answer:goal' }), word({ id: '3', replyToId: '2', agency: true, at: day(15) }), word({ id: '4', resolved: true })]
    expect(said({ words })).toEqual(['agency question 1/1 13'])
    expect(said({ words, status: 'in_progress', publications: [] })).toEqual(['agency question 1/1 13', 'client answers 1/1 4'])
  })

  it('for a new round from its review date on, by the day in Amsterdam, unless one was started', () => {
    const reviewDate = new Date('2026-11-22')
    expect(said({ reviewDate }, new Date('2026-11-21T22:59:00Z'))).toEqual([])
    expect(said({ reviewDate }, new Date('2026-11-21T23:01:00Z'))).toEqual(['agency round 1/1 22'])
    expect(said({ reviewDate, hasNext: true })).toEqual([])
    expect(columnOf({ ...published, reviewDate }, now)).toBe('round')
    expect(columnOf({ ...published, reviewDate, hasNext: true }, now)).toBe('published')
    expect(columnOf({ ...published, reviewDate, status: 'reopened', reopenedAt: day(20) }, now)).toBe('reopened')
  })
})

it('a workshop that was submitted anew waits to be published, not to be decided about', () => {
  expect(said({ submittedAt: day(20), phases: [standing('do', 'open')] })).toEqual(['agency publish 1/1 20'])
})
