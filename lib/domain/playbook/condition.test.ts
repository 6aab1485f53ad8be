import { describe, expect, it } from 'vitest'
import { stages, type PhaseStatus, type Stage } from '../journey/stages.ts'
import type { Answers } from '../workshop/answers.ts'
import { readerOf } from '../workshop/reader.ts'
import { evaluate, missingFor } from './condition.ts'
import type { Condition, Playbook } from './schema.ts'
import { indexOf, nothingProposed, type World } from './world.ts'

const bare: Playbook = {
  version: 1, channels: [], touchpoints: [], rules: [],
  tables: { highestTier: {}, decisionDays: {}, goalWeights: {}, emotionValence: { happy: 3, doubt: -1, curious: 1 } },
  phases: {} as Playbook['phases'],
}
const worldOf = (answers: Answers, more: Partial<World> = {}): World => ({
  index: indexOf(bare),
  answers: readerOf(answers),
  statuses: Object.fromEntries(stages.map(stage => [stage, 'active'])) as Record<Stage, PhaseStatus>,
  proposals: nothingProposed,
  verdicts: new Map(),
  ...more,
})
const judge = (condition: Condition, answers: Answers, more?: Partial<World>) => evaluate(condition, worldOf(answers, more))

describe('a condition over answers', () => {
  const impulse: Condition = { answer: 'deliberation', in: ['seconds'] }

  it('is true, false or undecided', () => {
    expect(judge(impulse, { deliberation: 'seconds' })).toBe(true)
    expect(judge(impulse, { deliberation: 'days' })).toBe(false)
    expect(judge(impulse, { deliberation: 'unknown' })).toBe('unknown')
    expect(judge(impulse, {})).toBe('unknown')
  })

  it('is decided by a part that settles it, whatever the others are', () => {
    const both: Condition = { all: [impulse, { answer: 'purchaseValue', in: ['lt10'] }] }
    expect(judge(both, { purchaseValue: 'gt10k' })).toBe(false)
    expect(judge(both, { purchaseValue: 'lt10' })).toBe('unknown')
    expect(judge({ any: both.all }, { purchaseValue: 'lt10' })).toBe(true)
    expect(judge({ not: both }, { purchaseValue: 'lt10' })).toBe('unknown')
  })

  it('reads lists: one of, none of, only, at least', () => {
    const routes: Answers = { salesRoutes: ['shelf', 'reseller'] }
    expect(judge({ answer: 'salesRoutes', in: ['shelf'] }, routes)).toBe(true)
    expect(judge({ answer: 'salesRoutes', lacks: ['webshop'] }, routes)).toBe(true)
    expect(judge({ answer: 'salesRoutes', only: ['shelf', 'reseller'] }, routes)).toBe(true)
    expect(judge({ answer: 'salesRoutes', only: ['shelf'] }, routes)).toBe(false)
    expect(judge({ answer: 'salesRoutes', only: ['shelf'] }, { salesRoutes: [] })).toBe(false)
    expect(judge({ answer: 'salesRoutes', atLeast: 2 }, routes)).toBe(true)
    expect(judge({ answer: 'salesRoutes', atLeast: 3 }, routes)).toBe(false)
  })

  it('is undecided on a list with a member that is not known, unless a known one settles it', () => {
    const partly: Answers = { research: ['desk', 'unknown'] }
    expect(judge({ answer: 'research', in: ['desk'] }, partly)).toBe(true)
    expect(judge({ answer: 'research', in: ['survey'] }, partly)).toBe('unknown')
    expect(judge({ answer: 'research', lacks: ['desk'] }, partly)).toBe(false)
    expect(judge({ answer: 'research', atLeast: 2 }, partly)).toBe('unknown')
  })

  it('walks into composite answers and through lists', () => {
    const answers: Answers = {
      sampleAd: { phase: 'see', action: 'unknown' },
      currentChannels: [{ channel: 'CH44', works: 'no' }, { channel: 'CH24', works: 'unknown' }],
    }
    expect(judge({ answer: 'sampleAd.phase', in: ['see'] }, answers)).toBe(true)
    expect(judge({ answer: 'sampleAd.action', in: ['buy'] }, answers)).toBe('unknown')
    expect(judge({ answer: 'currentChannels.channel', in: ['CH44'] }, answers)).toBe(true)
    expect(judge({ answer: 'currentChannels.works', in: ['yes'] }, answers)).toBe('unknown')
  })

  it('counts what is not known as the term says', () => {
    expect(judge({ answer: 'research', lacks: ['desk'], unknownAs: true }, {})).toBe(true)
    expect(judge({ answer: 'research', lacks: ['desk'], unknownAs: true }, { research: ['desk'] })).toBe(false)
    expect(judge({ answer: 'deliberation', known: true }, {})).toBe(false)
    expect(judge({ answer: 'deliberation', known: false }, {})).toBe(true)
  })
})

describe('a condition over an answer with a branch', () => {
  const slow: Condition = { answer: 'orderProblems', in: ['slow'] }

  it('is false when the branch hides it, also with an answer left over', () => {
    expect(judge(slow, { salesRoutes: ['store'], orderProblems: ['slow'] })).toBe(false)
    expect(judge({ answer: 'orderProblems', lacks: ['slow'] }, { salesRoutes: ['store'] })).toBe(false)
    expect(judge({ not: slow }, { salesRoutes: ['store'] })).toBe(true)
  })

  it('is at best undecided while the branch is', () => {
    expect(judge(slow, { orderProblems: ['slow'] })).toBe('unknown')
    expect(judge(slow, { orderProblems: ['none'] })).toBe(false)
    expect(missingFor(slow, worldOf({ orderProblems: ['slow'] }))).toEqual(['salesRoutes'])
  })
})

describe('what a condition waits for', () => {
  it('names the answers that keep it undecided, and no others', () => {
    const condition: Condition = { all: [{ answer: 'market', in: ['b2b'] }, { any: [{ answer: 'contract', in: ['tender'] }, { answer: 'goal', in: ['leads'] }] }] }
    expect(missingFor(condition, worldOf({ market: 'b2b', goal: 'sales' }))).toEqual(['contract'])
  })
})

describe('facts', () => {
  it('sees a fall in feeling between neighbours, and passes over a skipped phase', () => {
    const dips: Condition = { fact: 'emotionDips' }
    const felt: Answers = { emotions: { see: 'happy', do: 'curious', care: 'curious' } }
    expect(judge(dips, felt)).toBe('unknown')
    const skipping = { ...worldOf({}).statuses, orient: 'skipped', decide: 'skipped' } as const
    expect(judge(dips, felt, { statuses: skipping })).toBe(true)
    expect(judge(dips, { emotions: { see: 'curious', think: 'curious', do: 'curious', care: 'happy' } })).toBe(false)
    expect(judge(dips, { emotions: { think: 'doubt' } })).toBe(true)
  })

  it('compares rivals with the criteria that decide', () => {
    const wins: Condition = { fact: 'rivalWinsOnTopCriterion' }
    expect(judge(wins, { rivals: [{ name: 'A', betterAt: ['price'] }], decisionCriteria: ['price'] })).toBe(true)
    expect(judge(wins, { rivals: [{ name: 'A', betterAt: ['price'] }], decisionCriteria: ['design'] })).toBe(false)
    expect(judge(wins, { rivals: [{ name: 'A', betterAt: ['price'] }] })).toBe('unknown')
    expect(judge(wins, { rivals: [] })).toBe(false)
    expect(judge(wins, {})).toBe('unknown')
    expect(judge(wins, { rivals: [{ name: 'A', betterAt: 'unknown' }], decisionCriteria: ['price'] })).toBe('unknown')
    expect(judge(wins, { rivals: [{ name: 'A', betterAt: 'unknown' }], decisionCriteria: [] })).toBe(false)
    expect(judge(wins, { rivals: [{ name: 'A', betterAt: ['price'] }], decisionCriteria: ['design', 'unknown'] })).toBe('unknown')
  })

  it('takes a channel as failing only where the client says that it does not work', () => {
    const failing: Condition = { fact: 'failingChannel' }
    const uses = (...works: ('yes' | 'unsure' | 'no' | 'unknown')[]): Answers => ({ currentChannels: works.map((is, i) => ({ channel: `CH0${i + 1}`, works: is })) })
    expect([judge(failing, {}), judge(failing, uses()), judge(failing, uses('yes', 'unsure'))]).toEqual(['unknown', false, false])
    expect([judge(failing, uses('yes', 'unknown')), judge(failing, uses('unknown', 'no'))]).toEqual(['unknown', true])
  })
})
