import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { toCondition, toGroup, type BuilderGroup } from './builder.ts'
import type { Condition } from './schema.ts'

const playbook = readPlaybook()

/** Every condition in a tree of data, wherever it stands. */
const conditionsIn = (data: unknown): Condition[] => {
  if (Array.isArray(data)) return data.flatMap(conditionsIn)
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([name, part]) => {
    if (name === 'when' || name === 'needs' || name === 'fits') return [part as Condition]
    return name === 'phaseNeeds' ? Object.values(part as Record<string, Condition>) : conditionsIn(part)
  })
}

const codes = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 })
const unknownAs = fc.option(fc.boolean(), { nil: undefined }).map(value => (value === undefined ? {} : { unknownAs: value }))
const answer = fc.constantFrom('goal', 'loyalty.actions', 'touchpointScores.TP05')
const terms: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(answer, codes, unknownAs).map(([path, list, extra]) => ({ answer: path, in: list, ...extra })),
  fc.tuple(answer, codes, unknownAs).map(([path, list, extra]) => ({ answer: path, lacks: list, ...extra })),
  fc.tuple(answer, codes).map(([path, only]) => ({ answer: path, only })),
  fc.tuple(answer, fc.integer({ min: 1, max: 5 }), unknownAs).map(([path, atLeast, extra]) => ({ answer: path, atLeast, ...extra })),
  fc.tuple(answer, fc.boolean()).map(([path, known]) => ({ answer: path, known })),
  fc.constantFrom<Condition>(
    { phase: 'see', status: ['active', 'skipped'] }, { stages: ['use', 'bond'], status: ['skipped'] } as unknown as Condition, { proposed: ['CH01'] },
    { proposed: ['CH01', 'CH02'], unlessWorking: true }, { proposedWithConsent: ['email'] }, { fired: 'some-rule' }, { fact: 'emotionDips' },
  ),
)
const { condition } = fc.letrec<{ condition: Condition }>(tie => ({
  condition: fc.oneof({ maxDepth: 4 }, terms,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map(all => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map(any => ({ any })),
    tie('condition').map(not => ({ not }))),
}))

describe('the condition builder', () => {
  it('gives every condition of the seeded playbook back as it was', () => {
    const all = conditionsIn(playbook)
    expect(all.length).toBeGreaterThan(100)
    for (const one of all) expect(toCondition(toGroup(one))).toEqual(one)
  })

  it('gives any condition back as it was, also after a trip through JSON', () => {
    fc.assert(fc.property(condition, one => {
      expect(toCondition(JSON.parse(JSON.stringify(toGroup(one))) as BuilderGroup)).toEqual(one)
    }), { numRuns: 500 })
  })

  it('keeps two lines apart from one, once a line is added to what was one alone', () => {
    const group = toGroup({ answer: 'goal', in: ['leads'] })
    group.rules.push({ field: 'answer:market', operator: 'lacks', value: ['b2b'] })
    expect(toCondition(group)).toEqual({ all: [{ answer: 'goal', in: ['leads'] }, { answer: 'market', lacks: ['b2b'] }] })
  })

  it('has no condition where there is no line', () => {
    expect(toCondition({ combinator: 'all', rules: [{ combinator: 'any', rules: [] }] })).toBeUndefined()
    expect(toGroup(undefined)).toEqual({ combinator: 'all', rules: [] })
  })
})
