import { phases, stages, stagesOfPhase, type Phase, type PhaseStatus, type Stage } from '../journey/stages.ts'
import type { Answers } from '../workshop/answers.ts'
import { addKeys, copyOf, keySetOf, noKeys, type KeySet } from '../workshop/keySet.ts'
import { readerOf } from '../workshop/reader.ts'
import { explain, explainerOf, type Explainer, type GroundedWorld, type Grounds } from './explain.ts'
import type { Effect, Rule } from './schema.ts'
import { nothingProposed, perRule, type Index, type Proposals, type World } from './world.ts'

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

const scope = keySetOf(['scope'])

/** Settles the statuses of the stages, before the other rules, which read them as known; and what each rests on. */
const settle = (world: GroundedWorld): Settled => {
  const statuses = everywhereActive()
  const by = new Map<Stage, { rule: Rule; effect: StatusEffect }>()
  for (const rule of world.index.settling) {
    const keys = noKeys()
    const fires = !rule.when || explain(rule.when, world, keys) === true
    for (const effect of rule.effects) {
      if (effect.do !== 'status') continue
      const behind = copyOf(keys)
      const holds = fires && (!effect.when || explain(effect.when, world, behind) === true)
      if (holds && effect.stages === 'outOfScope') addKeys(behind, scope)
      const about = effect.stages === 'outOfScope' ? notChosen(world).flatMap(phase => stagesOfPhase[phase]) : effect.stages
      for (const stage of effect.stages === 'outOfScope' ? stages : effect.stages) {
        if (by.has(stage)) continue
        addKeys(world.grounds.stages[stage], behind)
        if (!holds || !about.includes(stage)) continue
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

type Prepared = readonly { place: number; explainer: Explainer | undefined }[]
const prepared = new WeakMap<readonly Rule[], Prepared>()

/** The rules of a pass with their conditions at hand, made once per playbook. */
const preparedOf = (rules: readonly Rule[], { places }: Index): Prepared => {
  let made = prepared.get(rules)
  if (!made) prepared.set(rules, (made = rules.map(({ id, when }) => ({ place: places.get(id)!, explainer: when && explainerOf(when) }))))
  return made
}

const judge = (rules: readonly Rule[], world: GroundedWorld): void => {
  const { index, verdicts, grounds } = world
  for (const { place, explainer } of preparedOf(rules, index)) {
    const keys = noKeys()
    verdicts.at[place] = explainer ? explainer(world, keys) : true
    grounds.rules.at[place] = keys
  }
}

const nothing: KeySet = Object.freeze(noKeys())
const groundless = (index: Index): Grounds => ({
  rules: perRule(index),
  stages: Object.fromEntries(stages.map(stage => [stage, noKeys()])) as Record<Stage, KeySet>,
  channel: () => nothing,
  touchpoint: () => nothing,
})

export type Judged = { world: GroundedWorld; settled: Settled }

/** The first pass: statuses, then the rules over answers. The world it gives holds their verdicts, and what they rest on. */
export const judgeAnswers = (index: Index, answers: Answers): Judged => {
  const reader = readerOf(answers)
  const start: GroundedWorld = { index, answers: reader, statuses: everywhereActive(), proposals: nothingProposed, verdicts: perRule(index), grounds: groundless(index) }
  const settled = settle(start)
  const world = { ...start, statuses: settled.statuses }
  judge(index.overAnswers, world)
  return { world, settled }
}

/** The second pass: the rules over what the first pass proposed; `why` says what each proposal rests on. */
export const judgeProposals = (first: GroundedWorld, proposals: Proposals, why: Partial<Pick<Grounds, 'channel' | 'touchpoint'>> = {}): GroundedWorld => {
  const verdicts = perRule(first.index, first.verdicts.at.slice())
  const world = { ...first, proposals, verdicts, grounds: { ...first.grounds, ...why } }
  judge(first.index.overProposals, world)
  return world
}
