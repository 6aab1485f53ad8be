import type { Phase } from '../journey/stages.ts'
import { explain, type GroundedWorld } from '../playbook/explain.ts'
import { tiers } from '../playbook/tiers.ts'
import { addKeys, keySetOf, noKeys, type KeySet } from '../workshop/keySet.ts'
import { enough, isNamedBy, namedFirst, namedForGoal, perScore, type Candidate, type Candidates, type Prospect } from './candidates.ts'
import { effectsOf, type Effects, type Spot } from './effects.ts'
import { whyNotOthers, whyThese, type Rulings } from './rulings.ts'

/**
 * Why a channel stands where it does in a phase: the answers that suffice for it to be there, to be free of stops, to keep
 * its place, or to stay below another.
 */

const [market, area, inUse, budget] = [keySetOf(['market']), keySetOf(['area']), keySetOf(['currentChannels']), keySetOf(['mediaBudget'])]

export type Field = { world: GroundedWorld; active: readonly Phase[]; candidates: Candidates; rulings: Rulings; prospects: readonly Prospect[] }
/** A field as one phase sees it. */
export type Here = { world: GroundedWorld; rulings: Rulings; prospects: readonly Prospect[]; effects: Effects; phase: Phase; byPlace: readonly (Candidate | undefined)[]; spotOf: ReadonlyMap<string, Spot> }

export const hereIn = ({ world, candidates, rulings, prospects }: Field, phase: Phase): Here => {
  const effects = effectsOf(world.index)
  const [spotOf, byPlace] = [effects.spotOf[phase], new Array<Candidate | undefined>(effects.spots[phase].length).fill(undefined)]
  for (const candidate of candidates.get(phase) ?? []) byPlace[candidate.spot.at] = candidate
  return { world, rulings, prospects, effects, phase, byPlace, spotOf }
}

/** Adds why the client can use a channel at all; whether it can. */
const whyAvailable = ({ prospects }: Here, at: number, into: KeySet): boolean => {
  const { usable, why } = prospects[at]!
  addKeys(into, why)
  return usable === true
}

/** Why a candidate is one. */
export const whyCandidate = (here: Here, { spot, channel, named, fit, inUse: use }: Candidate, into: KeySet): void => {
  whyAvailable(here, spot.at, into)
  if (named[0]) return addKeys(into, here.rulings.why[named[0].place]!)
  if (use === 'yes' && fit > 1) return addKeys(into, inUse)
  const needs = channel.phaseNeeds?.[here.phase]
  if (needs) explain(needs, here.world, into)
  if (fit * Math.min(channel.marketFit.b2c, channel.marketFit.b2b) < enough) addKeys(into, market)
}

/** Why a channel is no candidate. */
export const whyNoCandidate = (here: Here, { channel, at, fit, bestMarketFit, byAnswer, forGoal }: Spot, into: KeySet): void => {
  const own = noKeys()
  if (!whyAvailable(here, at, own)) return addKeys(into, own)
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
export type Lift = { most: number; mostOther: number; named: KeySet; other: KeySet | undefined }

/** Why no other answer names a channel, without which it comes no higher than it does by all else. */
const whyNotNamed = ({ rulings }: Here, { fit, byAnswer }: Spot, { inUse: use }: Prospect): KeySet => {
  const named = noKeys()
  whyNotOthers(rulings, byAnswer, named)
  if (fit > 0 && use !== 'yes') addKeys(named, inUse)
  return named
}

export const liftOf = (here: Here, spot: Spot): Lift => {
  const { at, fit, bestMarketFit } = spot
  const prospect = here.prospects[at]!
  const mostOther = fit * bestMarketFit * perScore + namedForGoal
  const most = namedFirst + mostOther
  if (prospect.usable !== true) return { most, mostOther: -Infinity, named: prospect.why, other: undefined }
  const candidate = here.byPlace[at]
  return candidate !== undefined && isNamedBy(candidate, 'answer')
    ? { most: -Infinity, mostOther: most, named: prospect.why, other: undefined }
    : { most, mostOther, named: whyNotNamed(here, spot, prospect), other: undefined }
}

/** What else keeps a channel from coming higher; looked up only where that would bring it high enough. */
export const whyNoHigher = ({ world, rulings, phase, prospects, byPlace }: Here, { channel, at, bestMarketFit, forGoal }: Spot): KeySet => {
  const other = noKeys()
  whyNotOthers(rulings, forGoal, other)
  const { marketFit, step } = prospects[at]!
  if (marketFit < bestMarketFit) addKeys(other, market)
  if (channel.wideTier && step !== tiers.indexOf(channel.tier)) addKeys(other, area)
  const needs = channel.phaseNeeds?.[phase]
  if (!byPlace[at] && needs) explain(needs, world, other)
  return other
}
