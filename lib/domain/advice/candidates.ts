import type { Phase } from '../journey/stages.ts'
import { evaluate } from '../playbook/condition.ts'
import { explain, type GroundedWorld } from '../playbook/explain.ts'
import { startingTier } from '../playbook/readings.ts'
import { tiers, type Channel, type Tier } from '../playbook/schema.ts'
import type { World } from '../playbook/world.ts'
import type { Truth } from '../truth.ts'
import { noKeys, type KeySet } from '../workshop/keySet.ts'
import { hidden } from '../workshop/reader.ts'
import { effectsOf, type Spot } from './effects.ts'
import { holding, type Ruling, type Rulings } from './rulings.ts'

/** A channel that may be used in a phase. */
export type Candidate = {
  spot: Spot
  channel: Channel
  fit: number
  marketFit: number
  /** Fit times market fit, from 0 to 9. */
  score: number
  /** The rules that name it for this phase. */
  named: readonly Ruling<'name'>[]
  inUse: Use
  /** Its place among the others, higher first. */
  place: number
}
export type Use = 'yes' | 'unsure' | 'no' | null
export type Candidates = ReadonlyMap<Phase, readonly Candidate[]>

/** The score from which a channel is a candidate without being named. Source: the paragraph on candidates. */
export const enough = 6

type InUse = readonly ({ channel: string; works?: string } | undefined)[]
const usesIn = (world: World): InUse => {
  const uses = world.answers.at('currentChannels')
  return uses === hidden || !Array.isArray(uses) ? [] : uses as InUse
}
/** Whether the client uses a channel, and whether it works. */
const useAmong = (uses: InUse, ref: string): Use => {
  for (const use of uses) if (use?.channel === ref) return use.works === 'yes' || use.works === 'no' ? use.works : 'unsure'
  return null
}

/** How well a channel reaches the client's market; the better one where there are two, or while that is not known. */
const fitFor = (market: unknown, { marketFit: { b2c, b2b } }: Channel): number => (market === 'b2c' ? b2c : market === 'b2b' ? b2b : Math.max(b2c, b2b))

export const isNamedBy = (candidate: Pick<Candidate, 'named' | 'inUse'>, because: 'answer' | 'goal'): boolean =>
  candidate.named.some(({ effect }) => effect.because === because) || (because === 'answer' && candidate.inUse === 'yes')

/**
 * The place of a candidate, higher first: named because of an answer (or working already), then score, then named for the
 * phase's goal, then the lower tier. What is equal stays in the order of the playbook.
 */
const placeOf = (score: number, named: readonly Ruling<'name'>[], { inUse, step }: Prospect): number => {
  let [byAnswer, forGoal] = [inUse === 'yes', false]
  for (const { effect: { because } } of named) {
    if (because === 'answer') byAnswer = true
    else forGoal = true
  }
  return (byAnswer ? namedFirst : 0) + score * perScore + (forGoal ? namedForGoal : 0) - step
}
/** What each part of a place weighs, so that none outweighs the one before it. */
export const [namedFirst, perScore, namedForGoal] = [1000, 100, 10]

/** How a channel stands with this client, whatever the phase. */
export type Prospect = {
  channel: Channel
  marketFit: number
  inUse: Use
  /** The tier from which it is worth starting, and how high that is. */
  tier: Tier
  step: number
  /** Whether the client has what it needs to be used at all; and why. */
  usable: Truth
  why: KeySet
}

/** How each channel stands with this client, in the order of the playbook. */
export const prospectsIn = (world: GroundedWorld): readonly Prospect[] => {
  const [market, uses] = [world.answers.at('market'), usesIn(world)]
  return world.index.playbook.channels.map(channel => {
    const why = noKeys()
    const usable = channel.needs ? explain(channel.needs, world, why) : true
    const tier = startingTier(world, channel)
    return { channel, marketFit: fitFor(market, channel), inUse: useAmong(uses, channel.ref), tier, step: tiers.indexOf(tier), usable, why }
  })
}

/** A channel as candidate of a phase: named for it, good enough by its score, or working already where it fits well. */
const asCandidate = (world: World, spot: Spot, rulings: Rulings, prospect: Prospect): Candidate | undefined => {
  const { channel, phase, fit } = spot
  const { marketFit, inUse } = prospect
  const named = holding(rulings, spot.naming)
  const score = fit * marketFit
  if (named.length === 0 && !(inUse === 'yes' && fit > 1)) {
    if (score < enough) return undefined
    const needs = channel.phaseNeeds?.[phase]
    if (needs && evaluate(needs, world) !== true) return undefined
  }
  return { spot, channel, fit, marketFit, score, named, inUse, place: placeOf(score, named, prospect) }
}

/** The candidates of each active phase, best first. What a channel needs must be there for certain. */
export const findCandidates = (world: World, active: readonly Phase[], rulings: Rulings, prospects: readonly Prospect[]): Candidates => {
  const { apt } = effectsOf(world.index)
  return new Map(active.map(phase => {
    const candidates: Candidate[] = []
    for (const spot of apt[phase]) {
      const prospect = prospects[spot.at]!
      const candidate = prospect.usable === true ? asCandidate(world, spot, rulings, prospect) : undefined
      if (candidate) candidates.push(candidate)
    }
    return [phase, candidates.sort((a, b) => b.place - a.place)]
  }))
}
