import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { someAnswers } from '../../testing/generateAnswers.ts'
import { generate } from '../advice/generate.ts'
import type { Playbook } from '../playbook/schema.ts'
import { count, effectBetween, noTotals, sumOf, tryDraft, tryOnAll } from './dryRun.ts'

const playbook = readPlaybook()
const withBudget = (ref: string, nl: string): Playbook => ({
  ...playbook, channels: playbook.channels.map(channel => (channel.ref === ref ? { ...channel, budget: { nl } } : channel)),
})
const without = (ref: string): Playbook => ({ ...playbook, rules: playbook.rules.filter(rule => rule.ref !== ref) })
const florist = { emailSource: 'bought', goal: 'sales', market: 'b2c', salesRoutes: ['webshop'] } as const
const asked = { answers: { ...florist, salesRoutes: [...florist.salesRoutes] }, evidence: {} }

describe('a draft tried on one workshop', () => {
  it('changes nothing when it says the same, whatever the answers', () => {
    const copy = JSON.parse(JSON.stringify(playbook)) as Playbook
    fc.assert(fc.property(someAnswers, answers => {
      expect(tryDraft({ answers, evidence: {} }, playbook, copy)).toEqual({ changes: [], frame: [], rules: [] })
    }), { numRuns: 50 })
  })

  it('names the lines that read differently, and only those', () => {
    const line = generate(asked, playbook).lines.find(({ channel }) => channel !== undefined)!
    const { changes, rules } = tryDraft(asked, playbook, withBudget(line.ref, 'Vraag een offerte.'))
    expect(changes.length).toBeGreaterThan(0)
    expect(new Set(changes.map(change => change.after?.ref))).toEqual(new Set([line.ref]))
    expect(changes.every(({ change, after }) => change === 'changed' && after?.details.budget === 'Vraag een offerte.')).toBe(true)
    expect(rules).toEqual([])
  })

  it('says which rule no longer fires, and what goes with it', () => {
    const { changes, rules } = tryDraft(asked, playbook, without('R003'))
    expect(rules).toContainEqual({ id: 'bought-list-stops-mail', ref: 'R003', fires: false })
    expect(changes.some(({ change, before }) => change === 'dropped' && before?.part === 'task')).toBe(true)
  })

  it('sees that the same lines stand in another order', () => {
    const advice = generate(asked, playbook)
    expect(effectBetween(advice, { ...advice, lines: advice.lines.toReversed() })).toEqual({ changes: [], frame: ['order'], rules: [] })
  })
})

describe('a draft tried on many workshops', () => {
  const cases = [{ id: 'a', ...asked }, { id: 'b', answers: {}, evidence: {} }, { id: 'c', answers: { emailSource: 'none' as const }, evidence: {} }]

  it('adds up to the same, in whatever pages they come', () => {
    const draft = without('R003')
    const whole = tryOnAll(cases, playbook, draft)
    expect(sumOf(cases.toReversed().map(one => tryOnAll([one], playbook, draft)))).toEqual(whole)
    const inTurn = noTotals()
    for (const one of cases) tryOnAll([one], playbook, draft, inTurn)
    expect(inTurn).toEqual(whole)
    expect(whole.workshops).toBe(3)
    expect(whole.rules['bought-list-stops-mail']).toEqual({ ref: 'R003', more: 0, fewer: 1 })
    expect(whole.touched.map(([id]) => id)).toContain('a')
    expect(whole.touched.reduce((sum, [, added, dropped, changed]) => sum + added + dropped + changed, 0))
      .toBe(whole.counts.added + whole.counts.dropped + whole.counts.changed)
  })

  it('counts for each what it says of one, whatever the answers', () => {
    const draft = { ...without('R003'), channels: withBudget('CH10', 'Vraag een offerte.').channels }
    fc.assert(fc.property(someAnswers, answers => {
      const counted = noTotals()
      count(counted, 'a', tryDraft({ answers, evidence: {} }, playbook, draft))
      expect(tryOnAll([{ id: 'a', answers, evidence: {} }], playbook, draft)).toEqual(counted)
    }), { numRuns: 50 })
  })

  it('names a workshop that the draft cannot advise, and goes on', () => {
    const broken = { ...playbook, rules: playbook.rules.map(rule => (rule.ref === 'R003' ? { ...rule, when: { fact: 'noSuchFact' } } : rule)) }
    const totals = tryOnAll(cases, playbook, broken)
    expect(totals).toMatchObject({ workshops: 3, changed: 0, failed: ['a', 'b', 'c'] })
  })
})
