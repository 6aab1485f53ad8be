import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codes } from './codes.ts'
import { answersInQuery, readTest, shortTestKeys, testAnswersSchema, testQuery, type TestAnswers } from './shortTest.ts'

const baker: TestAnswers = { market: 'b2c', salesRoutes: ['webshop', 'store'], goal: 'repeat', mediaBudget: 'lt500', purchaseValue: 'lt10', deliberation: 'seconds' }
const fieldsOf = (query: string) => {
  const fields: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(query)) (fields[name] ??= []).push(value)
  return fields
}

describe('the short test', () => {
  it('stands in an address and comes back as it was', () => {
    expect(testQuery(baker)).toBe('market=b2c&salesRoutes=webshop&salesRoutes=store&goal=repeat&mediaBudget=lt500&purchaseValue=lt10&deliberation=seconds')
    expect(readTest(fieldsOf(testQuery(baker)))).toEqual({ answers: baker, faults: {} })
  })

  it('comes back as it was for any answers', () => {
    const answers = fc.record({
      market: fc.constantFrom(...codes.market, 'unknown' as const), goal: fc.constantFrom(...codes.goal, 'unknown' as const),
      salesRoutes: fc.oneof(fc.constant('unknown' as const), fc.subarray([...codes.salesRoutes], { minLength: 1 })),
    }, { requiredKeys: [] })
    fc.assert(fc.property(answers, given => {
      expect(answersInQuery(testQuery(given)) ?? {}).toEqual(given)
    }))
  })

  it('says of each question what is wrong, and keeps the answers that are right', () => {
    const { answers, faults } = readTest({ market: ['b2c'], goal: ['world-peace'], salesRoutes: ['unknown', 'store'] })
    expect(answers).toEqual({ market: 'b2c' })
    expect(faults).toEqual({ goal: 'invalid', salesRoutes: 'contradiction', mediaBudget: 'missing', purchaseValue: 'missing', deliberation: 'missing' })
  })

  it('takes “weet ik niet” for every question', () => {
    const { answers, faults } = readTest(Object.fromEntries(shortTestKeys.map(key => [key, ['unknown']])))
    expect(faults).toEqual({})
    expect(new Set(Object.values(answers))).toEqual(new Set(['unknown']))
  })

  it('reads nothing but its own six questions from an address', () => {
    expect(answersInQuery('sector=health&__proto__=x&done=1')).toBeNull()
    expect(answersInQuery('market=b2c&market=b2b&companyPitch=hallo')).toEqual({ market: 'b2c' })
    expect(testAnswersSchema.safeParse({ market: 'b2x' }).success).toBe(false)
  })

  it('survives any address', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), query => { answersInQuery(query) }))
  })
})
