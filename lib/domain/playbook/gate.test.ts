import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { someAnswers } from '../../testing/generateAnswers.ts'
import { evaluate } from './condition.ts'
import { describeFault } from './faults.ts'
import { gateOf } from './gate.ts'
import { judgeAnswers } from './judge.ts'
import { canHold } from './satisfiable.ts'
import type { Condition, Playbook, Rule } from './schema.ts'
import { indexOf } from './world.ts'

const seeded = readPlaybook()
const today = '2026-11-22'
const changed = (change: (playbook: Playbook, rule: (ref: string) => Rule) => void): ReturnType<typeof gateOf> => {
  const draft = JSON.parse(JSON.stringify(seeded)) as Playbook
  change(draft, ref => draft.rules.find(rule => rule.ref === ref)!)
  return gateOf(draft, today)
}
const said = (faults: ReturnType<typeof gateOf>['faults']): string => faults.map(describeFault).join('\n')

/** A rule of class F that names or avoids the sea of channels it is given, on one answer. */
const aRule = (ref: string, over: Partial<Rule>): Rule => ({
  id: `extra-${ref.toLowerCase()}`, ref, class: 'F', pass: 'answers', when: { answer: 'market', in: ['b2b'] }, effects: [],
  reason: [{ nl: 'Omdat {company} dit zei.' }], sources: ['EXP'],
  examples: [{ answers: { market: 'b2b' }, expect: 'fires' }, { answers: { market: 'b2c' }, expect: 'quiet' }], ...over,
})
const avoid = (ref: string, when: Condition): Rule => aRule(ref, { when, effects: [{ do: 'avoid', channels: ['CH01'], text: [{ nl: 'Laat {channel} voor {company} liggen.' }] }], examples: [] })
const name = (ref: string, when: Condition): Rule => aRule(ref, { when, effects: [{ do: 'name', channels: ['CH01'], phases: ['see'], because: 'answer' }], examples: [] })
const withoutExamples = (faults: ReturnType<typeof gateOf>['faults']) => faults.filter(({ code }) => code !== 'noFiringExample' && code !== 'noQuietExample')

describe('the gate', () => {
  it('lets the playbook that comes with the product through', () => {
    expect(gateOf(seeded, today)).toEqual({ faults: [], notices: [] })
  })

  it('names the part whose form is wrong', () => {
    expect(said(changed((_, rule) => Object.assign(rule('R014'), { class: 'Z' })).faults)).toMatch(/^R014\.class: /)
  })

  it('stops a rule whose example fails', () => {
    expect(said(changed((_, rule) => { rule('R014').when = { answer: 'deliberation', in: ['months'] } }).faults)).toMatch(/R014 .*example 1: expected fires, was quiet/)
  })

  it('stops a rule that can never fire, also when only a branch or a status keeps it from firing', () => {
    const never = (when: Condition) => withoutExamples(changed((_, rule) => Object.assign(rule('R014'), { when, examples: [
      { answers: { market: 'b2b' }, expect: 'quiet' }, { answers: { market: 'b2b' }, expect: 'fires' }] })).faults).filter(({ code }) => code === 'never')
    expect(never({ all: [{ answer: 'market', in: ['b2b'] }, { answer: 'market', in: ['b2c'] }] })).toHaveLength(1)
    expect(never({ all: [{ answer: 'orderProblems', in: ['slow'] }, { answer: 'salesRoutes', only: ['store'] }] })).toHaveLength(1)
    expect(never({ answer: 'market', in: ['b2b'] })).toHaveLength(0)
  })

  it('stops two rules of one class that name and avoid a channel on the same answers', () => {
    const tried = (b: Condition, over: Partial<Rule> = {}) => changed(({ rules }) => rules.push(
      aRule('R901', { effects: name('R901', b).effects }),
      aRule('R902', { when: b, effects: avoid('R902', b).effects, examples: examplesOf(b), ...over }),
    )).faults.filter(fault => fault.at.startsWith('R901')).map(({ code }) => code)
    expect(tried({ answer: 'area', in: ['local'] })).toEqual(['contradicts'])
    expect(tried({ answer: 'market', in: ['b2c'] })).toEqual([])
    expect(tried({ answer: 'area', in: ['local'] }, { class: 'M' })).toEqual([])
  })

  it('notices what is old or has no source, and lets it through', () => {
    const { faults, notices } = changed((playbook, rule) => {
      rule('R014').sources = []
      Object.assign(playbook.channels[0]!, { benchmark: { text: { nl: 'Een op de tien.' }, sources: ['EXP'], year: 2020, country: 'NL', expiresOn: '2026-01-01' } })
    })
    expect(faults).toEqual([])
    expect(notices.map(({ code }) => code)).toEqual(['noSource', 'expired'])
  })

  it('stops one task that two rules give in different ways', () => {
    const task = (title: string) => ({ do: 'task' as const, id: 'same-task', title: [{ nl: title }], text: [{ nl: 'Doe dit voor {company}.' }], owner: 'client' as const, effort: 'low' as const })
    const codes = changed(({ rules }) => rules.push(aRule('R901', { effects: [task('Dit')] }), aRule('R902', { effects: [task('Dat')] }))).faults.map(({ code }) => code)
    expect(codes).toEqual(['sameTask'])
  })
})

const examplesOf = (when: Condition): Rule['examples'] => {
  const { answer, in: codes } = when as { answer: string; in: string[] }
  const other = answer === 'area' ? 'national' : 'both'
  return [{ answers: { [answer]: codes[0] }, expect: 'fires' }, { answers: { [answer]: other }, expect: 'quiet' }]
}

describe('whether a condition can ever hold', () => {
  const index = indexOf(seeded)
  const conditions = seeded.rules.filter(rule => rule.pass === 'answers').flatMap(({ when }) => when ?? [])

  it('never says never of one that holds on some answers', () => {
    const negated = conditions.map((condition): Condition => ({ not: condition }))
    const pairs = conditions.flatMap((one, i): Condition[] => [{ all: [one, conditions[(i * 7 + 3) % conditions.length]!] }])
    const verdicts = [...conditions, ...negated, ...pairs].map(condition => ({ condition, can: canHold(index, condition) }))
    fc.assert(fc.property(someAnswers, answers => {
      const { world } = judgeAnswers(index, answers)
      for (const { condition, can } of verdicts) if (can === 'never') expect(evaluate(condition, world)).not.toBe(true)
    }), { numRuns: 300 })
    expect(verdicts.some(({ can }) => can === 'never')).toBe(true)
  })
})
