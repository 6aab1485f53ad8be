import { phases, type Phase } from '../journey/stages.ts'
import { generate } from '../advice/generate.ts'
import type { Advice, Verdict } from '../advice/types.ts'
import type { Playbook } from '../playbook/schema.ts'
import type { Answers } from '../workshop/answers.ts'
import type { Code } from '../workshop/codes.ts'
import { supposedAnswers } from './plan.ts'
import type { Assumptions, MediaPlanDocument, Month, PlanResult } from './types.ts'

/** What somebody wonders about: another budget or period, or other answers. */
export type Wonder = { monthlyCents: number; months: number; assumptions: Assumptions }

/** The class of budget that an amount a month falls in. Source: Q11. */
export const budgetClass = (monthlyCents: number): Code<'mediaBudget'> => {
  if (monthlyCents === 0) return 'b0'
  if (monthlyCents < 50_000) return 'lt500'
  if (monthlyCents < 150_000) return 'b500_1500'
  if (monthlyCents < 500_000) return 'b1500_5k'
  if (monthlyCents < 1_500_000) return 'b5k_15k'
  return monthlyCents < 5_000_000 ? 'b15k_50k' : 'gt50k'
}

/** What is supposed otherwise than the client answered; the same as the client answered is no assumption. */
const assumedBeside = (answers: Answers, { purchaseValue, market, horizon }: Assumptions): Assumptions => ({
  ...(purchaseValue === undefined || purchaseValue === answers.purchaseValue ? {} : { purchaseValue }),
  ...(market === undefined || market === answers.market ? {} : { market }),
  ...(horizon === undefined || horizon === answers.horizon ? {} : { horizon }),
})

/** The plan as it would be put in; amounts given by hand stay. */
export const supposing = (document: MediaPlanDocument, answers: Answers, { monthlyCents, months, assumptions }: Wonder): MediaPlanDocument =>
  ({ ...document, monthlyCents, months, confirmed: true, assumptions: assumedBeside(answers, assumptions) })

/** One amount before and after, in cents. */
export type Shift = { before: number; after: number }
export type PlanDifference = {
  /** For the whole period. */
  total: Shift
  phases: (Shift & { phase: Phase; name: string })[]
  rows: (Shift & { id: string; name: string; phase: Phase })[]
  months: (Shift & { month: Month })[]
}

const shifts = <Item, More>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string, centsOf: (item: Item) => number, more: (item: Item) => More): (Shift & More)[] => {
  const [old, now] = [new Map(before.map(item => [keyOf(item), item])), new Map(after.map(item => [keyOf(item), item]))]
  const keys = [...new Set([...now.keys(), ...old.keys()])]
  return keys.map(key => {
    const [was, is] = [old.get(key), now.get(key)]
    return { ...more((is ?? was)!), before: was === undefined ? 0 : centsOf(was), after: is === undefined ? 0 : centsOf(is) }
  }).filter(shift => shift.before !== shift.after)
}

/** The amounts that differ between two plans, per phase, medium and month. */
export const differenceOfPlans = (before: PlanResult, after: PlanResult): PlanDifference => ({
  total: { before: before.plannedCents, after: after.plannedCents },
  phases: shifts(before.phases, after.phases, item => item.phase, item => item.cents, ({ phase, name }) => ({ phase, name })),
  rows: shifts(before.rows, after.rows, item => item.id, item => item.cents, ({ id, name, phase }) => ({ id, name, phase })),
  months: shifts(
    before.months.map((month, i) => ({ month, cents: before.byMonth[i]! })), after.months.map((month, i) => ({ month, cents: after.byMonth[i]! })),
    item => item.month, item => item.cents, ({ month }) => ({ month }),
  ).toSorted((a, b) => (a.month < b.month ? -1 : 1)),
})

/** A medium on which the advice itself would say something else; null where it says nothing. */
export type AdviceShift = { id: string; name: string; phase: Phase; before: Verdict | null; after: Verdict | null }

/**
 * What the engine would say otherwise about media, if these were the client's answers. A hypothesis: the advice stays what
 * it is until an answer changes.
 */
export const differenceOfAdvice = (document: MediaPlanDocument, wondered: MediaPlanDocument, answers: Answers, playbook: Playbook): AdviceShift[] => {
  const budget = document.monthlyCents === wondered.monthlyCents ? {} : { mediaBudget: budgetClass(wondered.monthlyCents) }
  const [now, then] = [generate({ answers }, playbook), generate({ answers: { ...supposedAnswers(answers, wondered), ...budget } }, playbook)]
  const media = (advice: Advice) => new Map(advice.lines.filter(line => line.kind === 'channel').map(line => [line.id, line]))
  const [old, fresh] = [media(now), media(then)]
  return [...new Set([...fresh.keys(), ...old.keys()])].map(id => {
    const [was, is] = [old.get(id), fresh.get(id)]
    const { title, phase } = (is ?? was)!
    return { id, name: title, phase, before: was?.verdict ?? null, after: is?.verdict ?? null }
  }).filter(({ before, after }) => before !== after).toSorted((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase))
}
