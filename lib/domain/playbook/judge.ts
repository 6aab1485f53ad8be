import { phases, stages, stagesOfPhase, type Phase, type PhaseStatus, type Stage } from '../journey/stages.ts'
import type { Answers } from '../workshop/answers.ts'
import { readerOf } from '../workshop/reader.ts'
import type { Truth } from '../truth.ts'
import { evaluate } from './condition.ts'
import type { Effect, Rule } from './schema.ts'
import { nothingProposed, type Index, type Proposals, type World } from './world.ts'

type Statuses = Record<Stage, PhaseStatus>
type StatusEffect = Extract<Effect, { do: 'status' }>

/** Stages that are settled, each by the first rule that says so. */
export type Settled = { statuses: Statuses; by: ReadonlyMap<Stage, { rule: Rule; effect: StatusEffect }> }

const everywhereActive = (): Statuses => Object.fromEntries(stages.map(stage => [stage, 'active'])) as Statuses

/** The phases that the client did not choose to work out. */
const notChosen = (world: World): Phase[] => {
  const chosen = (world.answers.at('scope') ?? phases) as readonly unknown[]
  return phases.filter(phase => !chosen.includes(phase))
}

/** Settles the statuses of the stages, before the other rules, which read them as known. */
const settle = (world: World): Settled => {
  const statuses = everywhereActive()
  const by = new Map<Stage, { rule: Rule; effect: StatusEffect }>()
  for (const rule of world.index.settling) {
    if (rule.when && evaluate(rule.when, world) !== true) continue
    for (const effect of rule.effects) {
      if (effect.do !== 'status' || (effect.when && evaluate(effect.when, world) !== true)) continue
      const about = effect.stages === 'outOfScope' ? notChosen(world).flatMap(phase => stagesOfPhase[phase]) : effect.stages
      for (const stage of about) {
        if (by.has(stage)) continue
        by.set(stage, { rule, effect })
        statuses[stage] = effect.status
      }
    }
  }
  return { statuses, by }
}

/** The status of a phase: active when one of its stages is, else skipped when one is. */
export const phaseStatus = (statuses: Readonly<Statuses>, phase: Phase): PhaseStatus => {
  const own = stagesOfPhase[phase].map(stage => statuses[stage])
  return own.find(status => status === 'active') ?? own.find(status => status === 'skipped') ?? 'out_of_scope'
}

const judge = (rules: readonly Rule[], world: World, verdicts: Map<string, Truth>): void => {
  for (const rule of rules) verdicts.set(rule.id, rule.when ? evaluate(rule.when, world) : true)
}

export type Judged = { world: World; settled: Settled }

/** The first pass: statuses, then the rules over answers. The world it gives holds their verdicts. */
export const judgeAnswers = (index: Index, answers: Answers): Judged => {
  const verdicts = new Map<string, Truth>()
  const reader = readerOf(answers)
  const start: World = { index, answers: reader, statuses: everywhereActive(), proposals: nothingProposed, verdicts }
  const settled = settle(start)
  const world = { ...start, statuses: settled.statuses }
  judge(index.overAnswers, world, verdicts)
  return { world, settled }
}

/** The second pass: the rules over what the first pass proposed. */
export const judgeProposals = (first: World, proposals: Proposals): World => {
  const verdicts = new Map(first.verdicts)
  const world = { ...first, proposals, verdicts }
  judge(first.index.overProposals, world, verdicts)
  return world
}
