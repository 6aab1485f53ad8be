import type { Phase } from '../journey/stages.ts'
import { evaluate } from '../playbook/condition.ts'
import { explain, type GroundedWorld } from '../playbook/explain.ts'
import { startingTier } from '../playbook/facts.ts'
import { tiers, type Channel } from '../playbook/schema.ts'
import type { World } from '../playbook/world.ts'
import { noKeys, type KeySet } from '../workshop/keySet.ts'
import { hidden } from '../workshop/reader.ts'
import type { Ruling, Rulings } from './rulings.ts'

/** A channel that may be used in a phase. */
export type Candidate = {
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

/** Whether the client uses a channel, and whether it works. */
export const useOf = (world: World, ref: string): Use => {
  const uses = world.answers.at('currentChannels')
  if (uses === hidden || !Array.isArray(uses)) return null
  const use = (uses as ({ channel: string; works?: string } | undefined)[]).find(one => one?.channel === ref)
  return use ? (use.works === 'yes' || use.works === 'no' ? use.works : 'unsure') : null
}

/** How well a channel reaches the client's market; the better one where there are two, or while that is not known. */
export const marketFitOf = (world: World, { marketFit: { b2c, b2b } }: Channel): number => {
  const market = world.answers.at('market')
  return market === 'b2c' ? b2c : market === 'b2b' ? b2b : Math.max(b2c, b2b)
}

export const isNamedBy = (candidate: Pick<Candidate, 'named' | 'inUse'>, because: 'answer' | 'goal'): boolean =>
  candidate.named.some(({ effect }) => effect.because === because) || (because === 'answer' && candidate.inUse === 'yes')

/**
 * The place of a candidate, higher first: named because of an answer (or working already), then score, then named for the
 * phase's goal, then the lower tier. What is equal stays in the order of the playbook.
 */
const standing = (world: World, candidate: Omit<Candidate, 'place'>): number =>
  (isNamedBy(candidate, 'answer') ? namedFirst : 0) + candidate.score * perScore + (isNamedBy(candidate, 'goal') ? namedForGoal : 0) -
  tiers.indexOf(startingTier(world, candidate.channel))
/** What each part of a place weighs, so that none outweighs the one before it. */
export const [namedFirst, perScore, namedForGoal] = [1000, 100, 10]

/** The rules that name channels for a phase, by channel. */
const namesIn = (rulings: Rulings, phase: Phase): ReadonlyMap<string, Ruling<'name'>[]> => {
  const names = new Map<string, Ruling<'name'>[]>()
  for (const ruling of rulings.of('name')) {
    if (!ruling.effect.phases.includes(phase)) continue
    for (const ref of ruling.effect.channels) {
      const others = names.get(ref)
      if (others) others.push(ruling)
      else names.set(ref, [ruling])
    }
  }
  return names
}

type Available = Pick<Candidate, 'channel' | 'marketFit' | 'inUse'>

/** A channel as candidate of a phase: named for it, good enough by its score, or working already where it fits well. */
const asCandidate = (world: World, phase: Phase, names: readonly Ruling<'name'>[], { channel, marketFit, inUse }: Available): Candidate | undefined => {
  const fit = channel.fit[phase] ?? 0
  const named = fit > 0 ? names : names.filter(({ effect }) => effect.text)
  const score = fit * marketFit
  if (named.length === 0 && !(inUse === 'yes' && fit > 1)) {
    const needs = channel.phaseNeeds?.[phase]
    if (score < enough || (needs && evaluate(needs, world) !== true)) return undefined
  }
  const candidate = { channel, fit, marketFit, score, named, inUse }
  return { ...candidate, place: standing(world, candidate) }
}

/** Whether the channels that need something can be used at all, and why; for certain only. */
export type Availability = ReadonlyMap<Channel, { sure: boolean; why: KeySet }>
export const availabilityIn = (world: GroundedWorld): Availability => {
  const found = new Map<Channel, { sure: boolean; why: KeySet }>()
  for (const channel of world.index.playbook.channels) {
    if (!channel.needs) continue
    const why = noKeys()
    found.set(channel, { sure: explain(channel.needs, world, why) === true, why })
  }
  return found
}

/** The candidates of each active phase, best first. What a channel needs must be there for certain. */
export const findCandidates = (world: World, active: readonly Phase[], rulings: Rulings, availability: Availability): Candidates => {
  const available: Available[] = []
  for (const channel of world.index.playbook.channels) {
    if (availability.get(channel)?.sure === false) continue
    available.push({ channel, marketFit: marketFitOf(world, channel), inUse: useOf(world, channel.ref) })
  }
  return new Map(active.map(phase => {
    const names = namesIn(rulings, phase)
    const candidates: Candidate[] = []
    for (const one of available) {
      const candidate = asCandidate(world, phase, names.get(one.channel.ref) ?? [], one)
      if (candidate) candidates.push(candidate)
    }
    return [phase, candidates.sort((a, b) => b.place - a.place)]
  }))
}
