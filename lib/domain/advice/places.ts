import type { Phase } from '../journey/stages.ts'
import { explain, type GroundedWorld } from '../playbook/explain.ts'
import { startingTier } from '../playbook/facts.ts'
import type { Channel } from '../playbook/schema.ts'
import { addKeys, keySetOf, noKeys, type KeySet } from '../workshop/keySet.ts'
import { enough, isNamedBy, marketFitOf, namedFirst, namedForGoal, perScore, useOf, type Availability, type Candidate, type Candidates } from './candidates.ts'
import { effectsOf, type Effects, type Spot } from './effects.ts'
import { whyNotOthers, whyThese, type Rulings } from './rulings.ts'

/**
 * Why a channel stands where it does in a phase: the answers that suffice for it to be there, to be free of stops, to keep
 * its place, or to stay below another.
 */

const [market, area, inUse, budget] = [keySetOf(['market']), keySetOf(['area']), keySetOf(['currentChannels']), keySetOf(['mediaBudget'])]

export type Field = { world: GroundedWorld; active: readonly Phase[]; candidates: Candidates; rulings: Rulings; availability: Availability }
/** A field as one phase sees it. */
export type Here = { world: GroundedWorld; rulings: Rulings; availability: Availability; effects: Effects; phase: Phase; byPlace: readonly (Candidate | undefined)[]; spotOf: ReadonlyMap<string, Spot> }

export const hereIn = ({ world, candidates, rulings, availability }: Field, phase: Phase): Here => {
  const effects = effectsOf(world.index)
  const [spotOf, byPlace] = [effects.spotOf[phase], new Array<Candidate | undefined>(effects.spots[phase].length).fill(undefined)]
  for (const candidate of candidates.get(phase) ?? []) byPlace[spotOf.get(candidate.channel.ref)!.at] = candidate
  return { world, rulings, availability, effects, phase, byPlace, spotOf }
}

/** Adds why the client can use a channel at all; whether it can. */
const whyAvailable = ({ availability }: Here, channel: Channel, into: KeySet): boolean => {
  if (!channel.needs) return true
  const { sure, why } = availability.get(channel)!
  addKeys(into, why)
  return sure
}

/** Why a candidate is one. */
export const whyCandidate = (here: Here, { channel, named, fit, inUse: use }: Candidate, into: KeySet): void => {
  whyAvailable(here, channel, into)
  if (named[0]) return addKeys(into, here.rulings.why[named[0].place]!)
  if (use === 'yes' && fit > 1) return addKeys(into, inUse)
  const needs = channel.phaseNeeds?.[here.phase]
  if (needs) explain(needs, here.world, into)
  if (fit * Math.min(channel.marketFit.b2c, channel.marketFit.b2b) < enough) addKeys(into, market)
}

/** Why a channel is no candidate. */
export const whyNoCandidate = (here: Here, { channel, fit, bestMarketFit, byAnswer, forGoal }: Spot, into: KeySet): void => {
  const own = noKeys()
  if (!whyAvailable(here, channel, own)) return addKeys(into, own)
  whyThese(here.rulings, byAnswer, into)
  whyThese(here.rulings, forGoal, into)
  if (fit > 1) addKeys(into, inUse)
  if (fit * bestMarketFit < enough) return
  const needs = channel.phaseNeeds?.[here.phase]
  if (needs && explain(needs, here.world, own) !== true) addKeys(into, own)
  else addKeys(into, market)
}

/** Why a channel is a candidate of a phase, or is not. */
export const whyThere = (here: Here, ref: string, into: KeySet): void => {
  const spot = here.spotOf.get(ref)!
  const candidate = here.byPlace[spot.at]
  if (candidate) whyCandidate(here, candidate, into)
  else whyNoCandidate(here, spot, into)
}

/** Why nothing stops a candidate. */
export const whyFree = (here: Here, { channel, stopping }: Spot, into: KeySet): void => {
  const { phase, effects, rulings: { holds, why } } = here
  for (const { place, rule } of stopping) {
    if (holds[place] === 0) addKeys(into, why[place]!)
    else for (const exemption of effects.exempting(channel.ref, rule)) addKeys(into, why[exemption.place]!)
  }
  if (channel.tier !== 'T0' || channel.wideTier) addKeys(into, budget)
  if (channel.wideTier) addKeys(into, area)
  if (!channel.ownership.includes('paid')) return
  for (const { place, effect } of effects.of('focusPaid')) {
    addKeys(into, why[place]!)
    if (holds[place] === 1) for (const ref of effect.keep[phase] ?? []) if (ref !== channel.ref) whyThere(here, ref, into)
  }
}

/** Why a candidate does not stand lower. */
export const whyNotLower = ({ rulings }: Here, { channel, named, inUse: use }: Candidate, into: KeySet): void => {
  const byAnswer = named.find(({ effect }) => effect.because === 'answer')
  if (byAnswer) addKeys(into, rulings.why[byAnswer.place]!)
  else if (use === 'yes') addKeys(into, inUse)
  const forGoal = named.find(({ effect }) => effect.because === 'goal')
  if (forGoal) addKeys(into, rulings.why[forGoal.place]!)
  if (channel.marketFit.b2c !== channel.marketFit.b2b) addKeys(into, market)
  if (channel.wideTier) addKeys(into, area)
}

/** How high a channel may come if other answers lift it: by being named for one, or by all else; and those answers. */
export type Lift = { named: KeySet; most: number; other: KeySet; mostOther: number }

const never: KeySet = Object.freeze(noKeys())

export const liftOf = (here: Here, { channel, at, fit, bestMarketFit, byAnswer, forGoal }: Spot): Lift => {
  const { world, rulings, phase } = here
  const candidate = here.byPlace[at]
  const mostOther = fit * bestMarketFit * perScore + namedForGoal
  const most = namedFirst + mostOther
  const own = noKeys()
  if (!whyAvailable(here, channel, own)) return { named: own, most, other: never, mostOther }
  const first = candidate !== undefined && isNamedBy(candidate, 'answer')
  const named = noKeys()
  if (!first) {
    whyNotOthers(rulings, byAnswer, named)
    if (fit > 0 && useOf(world, channel.ref) !== 'yes') addKeys(named, inUse)
  }
  const other = noKeys()
  whyNotOthers(rulings, forGoal, other)
  if (marketFitOf(world, channel) < bestMarketFit) addKeys(other, market)
  if (channel.wideTier && startingTier(world, channel) !== channel.tier) addKeys(other, area)
  const needs = channel.phaseNeeds?.[phase]
  if (!candidate && needs) explain(needs, world, other)
  return { named, most, other, mostOther: first ? most : mostOther }
}
