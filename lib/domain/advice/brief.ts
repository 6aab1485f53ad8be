import { phases, stagesOfPhase, type Phase, type PhaseStatus, type Stage } from '../journey/stages.ts'
import { phaseStatus, type Settled } from '../playbook/judge.ts'
import { explain, type GroundedWorld } from '../playbook/explain.ts'
import type { World } from '../playbook/world.ts'
import { say } from '../text.ts'
import { addKeys, copyOf, noKeys, type KeySet } from '../workshop/keySet.ts'
import type { Candidates, Prospect } from './candidates.ts'
import type { Effects } from './effects.ts'
import type { Rulings } from './rulings.ts'
import type { Standing } from './standing.ts'
import type { Stops } from './stops.ts'
import type { Mention } from './touchpoints.ts'
import type { Voice } from './trace.ts'
import type { Words } from './words/types.ts'

/** All that is worked out about a client before anything is written down. */
export type Brief = {
  world: GroundedWorld
  /** The words of the language in which it is told. */
  words: Words
  effects: Effects
  /** The stages of each phase that are worked on. */
  stages: Readonly<Record<Phase, Stage[]>>
  settled: Settled
  /** The active phases, as the customer walks them. */
  active: readonly Phase[]
  /** The active phases in the order of the work: those who are customers first. */
  workOrder: readonly Phase[]
  /** The share of effort of each phase, in whole percents that add up to 100. */
  weights: Readonly<Record<Phase, number>>
  rulings: Rulings
  candidates: Candidates
  /** How each channel stands with this client, in the order of the playbook. */
  prospects: readonly Prospect[]
  stops: Stops
  /** How the media of each active phase stand, and why. */
  standings: ReadonlyMap<Phase, Standing>
  mentions: readonly Mention[]
  /** What to steer each active phase by. */
  kpis: ReadonlyMap<Phase, { names: readonly string[]; why: KeySet }>
  voice: Voice
}

/** Engage, convert, act, reach: the most specific phase gives the quickest value. Source: R013. */
const orderOfWork: readonly Phase[] = ['care', 'do', 'think', 'see']

export const statusesOf = (settled: Settled): Record<Phase, PhaseStatus> =>
  Object.fromEntries(phases.map(phase => [phase, phaseStatus(settled.statuses, phase)])) as Record<Phase, PhaseStatus>

export const activePhases = (settled: Settled): Phase[] => phases.filter(phase => phaseStatus(settled.statuses, phase) === 'active')
export const inOrderOfWork = (active: readonly Phase[]): Phase[] => orderOfWork.filter(phase => active.includes(phase))

/** The stages of a phase that are worked on. */
export const activeStages = (world: World, phase: Phase): Stage[] => stagesOfPhase[phase].filter(stage => world.statuses[stage] === 'active')
export const stagesWorkedOn = (world: World): Record<Phase, Stage[]> =>
  Object.fromEntries(phases.map(phase => [phase, activeStages(world, phase)])) as Record<Phase, Stage[]>

/** Shares as whole percents that add up to 100, by largest remainder; all zero when there is nothing to share. */
const inPercents = (shares: Readonly<Record<Phase, number>>): Record<Phase, number> => {
  const total = phases.reduce((sum, phase) => sum + shares[phase], 0)
  const exact = phases.map(phase => ({ phase, share: total > 0 ? (shares[phase] * 100) / total : 0 }))
  const whole = Object.fromEntries(exact.map(({ phase, share }) => [phase, Math.floor(share)])) as Record<Phase, number>
  const short = total > 0 ? 100 - phases.reduce((sum, phase) => sum + whole[phase], 0) : 0
  for (const { phase } of exact.toSorted((a, b) => (b.share % 1) - (a.share % 1)).slice(0, short)) whole[phase] += 1
  return whole
}

/** Starts from the weights of the goal (equal while it is not known), adds what rules add, and leaves inactive phases out. */
export const weigh = (world: World, active: readonly Phase[], rulings: Rulings): Record<Phase, number> => {
  const goal = world.answers.at('goal')
  const start = typeof goal === 'string' ? world.index.playbook.tables.goalWeights[goal] : undefined
  const shares = Object.fromEntries(phases.map(phase => {
    const added = rulings.of('weigh').filter(({ effect }) => effect.phase === phase).reduce((sum, { effect }) => sum + effect.add, 0)
    return [phase, active.includes(phase) ? Math.max(0, (start?.[phase] ?? 2) + added) : 0]
  })) as Record<Phase, number>
  return inPercents(shares)
}

export const phaseName = ({ world, words }: Pick<Brief, 'world' | 'words'>, phase: Phase): string => say(world.index.playbook.phases[phase].name, words.locale)

/** Why a phase is worked on: its first stage that is; or why it is not, in none of its stages. */
export const whyPhase = ({ statuses, grounds }: GroundedWorld, phase: Phase): KeySet => {
  const stage = stagesOfPhase[phase].find(one => statuses[one] === 'active')
  if (stage) return copyOf(grounds.stages[stage])
  const why = noKeys()
  for (const one of stagesOfPhase[phase]) addKeys(why, grounds.stages[one])
  return why
}

/**
 * The first measure of its two best channels, then those of the phase itself; three in all, and why these. What is the same
 * measure is told by its Dutch name, in every language.
 */
const kpisOf = (world: GroundedWorld, { locale }: Words, phase: Phase, { free, best }: Standing): { names: readonly string[]; why: KeySet } => {
  const why = whyPhase(world, phase)
  addKeys(why, best)
  const own = world.index.playbook.phases[phase].kpis.filter(({ when }) => !when || explain(when, world, why) === true)
  const measures = [...free.slice(0, 2).flatMap(({ channel }) => channel.kpis.slice(0, 1)), ...own]
  const bare = measures.map(kpi => kpi.nl.replace(/^(de|het) /, ''))
  return { names: measures.filter((_, i) => bare.indexOf(bare[i]!) === i).slice(0, 3).map(kpi => say(kpi, locale)), why }
}

/** What to steer each active phase by. */
export const steerBy = (world: GroundedWorld, words: Words, all: ReadonlyMap<Phase, Standing>): Brief['kpis'] =>
  new Map([...all].map(([phase, standing]) => [phase, kpisOf(world, words, phase, standing)]))
