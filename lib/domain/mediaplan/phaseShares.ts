import { phases, type Phase } from '../journey/stages.ts'
import type { Advice } from '../advice/types.ts'
import { answers as words } from '../advice/words/nl/answers.ts'
import type { Playbook } from '../playbook/schema.ts'
import type { Answers } from '../workshop/answers.ts'
import { sentences } from './sentences.ts'
import { share, sum } from './share.ts'
import type { MediaPlanDocument, Reason } from './types.ts'

export type Shares = { weights: Record<Phase, number>; why: Reason[] }

/** From this amount a month the split between building and selling is the point to start from. Source: R033, U73. */
const splitFrom = 1_500_000
const building = 60

/** `percent` is what becomes of the weight: 50 halves it. */
type Step = { phase: Phase; percent: number; reason: Reason }

/** What the client buys and how long they give it changes the weight of a phase. EXP, on the ground of the rules named. */
const steps = ({ purchaseFrequency, horizon }: Answers): Step[] => [
  ...(purchaseFrequency === 'once' ? [{ phase: 'care' as const, percent: 50, reason: { text: sentences.boughtOnce, refs: ['R050', 'EXP'] } }] : []),
  ...(horizon === 'lt1m' ? [{ phase: 'see' as const, percent: 50, reason: { text: sentences.withinAMonth, refs: ['R030', 'EXP'] } }] : []),
  ...(horizon === 'gt12m' ? [{ phase: 'see' as const, percent: 150, reason: { text: sentences.overAYear, refs: ['R031', 'U72', 'EXP'] } }] : []),
]

/** 60% for building a name, where budget and goal ask for it and both sides take part. */
const splitOf = (weights: Record<Phase, number>, { goal }: Answers, monthlyCents: number): { weights: Record<Phase, number>; why: Reason[] } => {
  const others = phases.filter(phase => phase !== 'see')
  const rest = sum(others.map(phase => weights[phase]))
  if (monthlyCents < splitFrom || (goal !== 'awareness' && goal !== 'launch') || weights.see === 0 || rest === 0) return { weights, why: [] }
  const scaled = Object.fromEntries(others.map(phase => [phase, weights[phase] * (100 - building)])) as Record<Phase, number>
  return { weights: { ...scaled, see: building * rest }, why: [{ text: sentences.buildingAndSelling, refs: ['R033', 'U73'] }] }
}

const named = (playbook: Playbook, weights: Record<Phase, number>): string => {
  const percents = percentsOf(weights)
  return phases.filter(phase => percents[phase] > 0).map(phase => `${playbook.phases[phase].name.nl} ${percents[phase]}%`).join(', ')
}

/** Whole percents that add up to 100. */
export const percentsOf = (weights: Record<Phase, number>): Record<Phase, number> => {
  const { parts } = share(100, phases.map(phase => weights[phase]))
  return Object.fromEntries(phases.map((phase, i) => [phase, parts[i]!])) as Record<Phase, number>
}

/**
 * The weight of each phase in the budget: what staff set by hand, or the weights of the advice (goal and rules) changed by
 * how often people buy, how soon results are wanted and the size of the budget.
 */
export const phaseShares = (document: MediaPlanDocument, advice: Advice, answers: Answers, playbook: Playbook): Shares => {
  if (document.shares !== null && sum(Object.values(document.shares)) > 0) {
    return { weights: document.shares, why: [{ text: sentences.sharesByHand(named(playbook, document.shares)), refs: [] }] }
  }
  const start = Object.fromEntries(phases.map(phase => [phase, advice.phases[phase].weight])) as Record<Phase, number>
  const { goal } = answers
  const goalKnown = goal !== undefined && goal !== 'unknown'
  const ruled = advice.plan.filter(note => note.topic === 'weight').map(note => ({ text: note.text, refs: [note.ref] }))
  const changes = steps(answers).filter(({ phase }) => start[phase] > 0)
  const changed = Object.fromEntries(phases.map(phase => [
    phase, start[phase] * (changes.find(step => step.phase === phase)?.percent ?? 100),
  ])) as Record<Phase, number>
  const split = splitOf(changed, answers, document.monthlyCents)
  return {
    weights: split.weights,
    why: [
      { text: goalKnown ? sentences.goalGives(words.goal[goal], named(playbook, start)) : sentences.goalUnknown(named(playbook, start)), refs: [] },
      ...ruled,
      ...changes.map(({ reason }) => reason),
      ...split.why,
      ...(changes.length + split.why.length > 0 ? [{ text: sentences.sharesBecome(named(playbook, split.weights)), refs: [] }] : []),
    ],
  }
}
