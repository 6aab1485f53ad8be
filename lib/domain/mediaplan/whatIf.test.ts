import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { generate } from '../advice/generate.ts'
import { workshopFileSchema, type Answers } from '../workshop/answers.ts'
import { planFor } from './plan.ts'
import { startDocument } from './start.ts'
import type { MediaPlanDocument } from './types.ts'
import { budgetClass, differenceOfAdvice, differenceOfPlans, supposing } from './whatIf.ts'

const playbook = readPlaybook()
const answers: Answers = workshopFileSchema.parse(JSON.parse(readFileSync(new URL('../advice/cases/sc01-bloem-co.json', import.meta.url), 'utf8'))).answers
const advice = generate({ answers }, playbook)
const start: MediaPlanDocument = {
  ...startDocument(answers, { start: '2027-01', preparesFrom: '2026-11-22' }),
  media: { 'do-channel-CH15': { phase: 'do', ref: 'CH15', name: 'SEA', on: null, cells: { '2027-02': { cents: 12_345, locked: true } } } },
}
const wonder = { monthlyCents: start.monthlyCents, months: start.months, assumptions: {} }
const planOf = (document: MediaPlanDocument) => planFor({ document, advice, answers, playbook })

describe('what if', () => {
  it('nothing changes when nothing is otherwise', () => {
    const same = supposing(start, answers, { ...wonder, assumptions: { horizon: answers.horizon, market: answers.market } })
    expect(same.assumptions).toEqual({})
    expect(differenceOfPlans(planOf(start), planOf(same))).toEqual({ total: { before: 450_000, after: 450_000 }, phases: [], rows: [], months: [] })
    expect(differenceOfAdvice(start, same, answers, playbook)).toEqual([])
  })

  it('another budget: the differences add up, and what was locked stays', () => {
    const wondered = supposing(start, answers, { ...wonder, monthlyCents: 600_000 })
    const [before, after] = [planOf(start), planOf(wondered)]
    const difference = differenceOfPlans(before, after)
    for (const part of [difference.phases, difference.rows, difference.months]) {
      expect(part.reduce((sum, shift) => sum + shift.after - shift.before, 0)).toBe(after.plannedCents - before.plannedCents)
    }
    expect(after.rows.find(({ id }) => id === 'do-channel-CH15')!.cells[1]).toEqual({ cents: 12_345, origin: 'hand', locked: true })
    const opened = differenceOfAdvice(start, wondered, answers, playbook)
    expect(opened.length).toBeGreaterThan(0)
    expect(opened.every(shift => shift.before !== shift.after)).toBe(true)
  })

  it('a longer period: the months that come are among the differences', () => {
    const difference = differenceOfPlans(planOf(start), planOf(supposing(start, answers, { ...wonder, months: 4 })))
    expect(difference.months.find(({ month }) => month === '2027-04')).toMatchObject({ before: 0 })
  })

  it('another market or price is only supposed: it changes the plan, not the answers', () => {
    const wondered = supposing(start, answers, { ...wonder, assumptions: { market: 'b2b' } })
    expect(wondered.assumptions).toEqual({ market: 'b2b' })
    expect(answers.market).toBe('b2c')
    expect(differenceOfAdvice(start, wondered, answers, playbook).some(({ before, after }) => before === 'add' && after !== 'add')).toBe(true)
  })

  it.each([[0, 'b0'], [1, 'lt500'], [49_999, 'lt500'], [50_000, 'b500_1500'], [150_000, 'b1500_5k'], [500_000, 'b5k_15k'], [1_500_000, 'b15k_50k'], [5_000_000, 'gt50k']])(
    '%i cents a month is the class %s', (cents, code) => { expect(budgetClass(cents)).toBe(code) })
})
