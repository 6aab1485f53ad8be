import type { Phase } from '../journey/stages.ts'
import { explain, type GroundedWorld } from '../playbook/explain.ts'
import { startingTier } from '../playbook/facts.ts'
import type { Channel } from '../playbook/schema.ts'
import { addFrequent, addKeys, countKeys, keySetOf, noCounts, noKeys, type KeySet } from '../workshop/keySet.ts'
import { enough, isNamedBy, marketFitOf, namedFirst, namedForGoal, perScore, useOf, type Availability, type Candidate, type Candidates } from './candidates.ts'
import { effectsOf, type Effects, type Ruling, type Spot } from './effects.ts'
import { whyNotOthers, whyThese, type Rulings } from './rulings.ts'
import type { Stop, Stops } from './stops.ts'

/**
 * Why a channel stands where it does in a phase: the answers that suffice for it to be there, to be free of stops, to keep
 * its place, or to stay below another.
 */

const [market, area, inUse, budget] = [keySetOf(['market']), keySetOf(['area']), keySetOf(['currentChannels']), keySetOf(['mediaBudget'])]

export type Field = { world: GroundedWorld; active: readonly Phase[]; candidates: Candidates; rulings: Rulings; availability: Availability }
/** A field as one phase sees it. */
type Here = { world: GroundedWorld; rulings: Rulings; availability: Availability; effects: Effects; phase: Phase; byPlace: readonly (Candidate | undefined)[]; spotOf: ReadonlyMap<string, Spot> }

const hereIn = ({ world, candidates, rulings, availability }: Field, phase: Phase): Here => {
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
const whyCandidate = (here: Here, { channel, named, fit, inUse: use }: Candidate, into: KeySet): void => {
  whyAvailable(here, channel, into)
  if (named[0]) return addKeys(into, here.rulings.why[named[0].place]!)
  if (use === 'yes' && fit > 1) return addKeys(into, inUse)
  const needs = channel.phaseNeeds?.[here.phase]
  if (needs) explain(needs, here.world, into)
  if (fit * Math.min(channel.marketFit.b2c, channel.marketFit.b2b) < enough) addKeys(into, market)
}

/** Why a channel is no candidate. */
const whyNoCandidate = (here: Here, { channel, fit, bestMarketFit, byAnswer, forGoal }: Spot, into: KeySet): void => {
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
const whyThere = (here: Here, ref: string, into: KeySet): void => {
  const spot = here.spotOf.get(ref)!
  const candidate = here.byPlace[spot.at]
  if (candidate) whyCandidate(here, candidate, into)
  else whyNoCandidate(here, spot, into)
}

/** Why nothing stops a candidate. */
const whyFree = (here: Here, { channel, stopping }: Spot, into: KeySet): void => {
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
const whyNotLower = ({ rulings }: Here, { channel, named, inUse: use }: Candidate, into: KeySet): void => {
  const byAnswer = named.find(({ effect }) => effect.because === 'answer')
  if (byAnswer) addKeys(into, rulings.why[byAnswer.place]!)
  else if (use === 'yes') addKeys(into, inUse)
  const forGoal = named.find(({ effect }) => effect.because === 'goal')
  if (forGoal) addKeys(into, rulings.why[forGoal.place]!)
  if (channel.marketFit.b2c !== channel.marketFit.b2b) addKeys(into, market)
  if (channel.wideTier) addKeys(into, area)
}

/** How high a channel may come if other answers lift it: by being named for one, or by all else; and those answers. */
type Lift = { named: KeySet; most: number; other: KeySet; mostOther: number }

const never: KeySet = Object.freeze(noKeys())

const liftOf = (here: Here, { channel, at, fit, bestMarketFit, byAnswer, forGoal }: Spot): Lift => {
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

/** How many media a phase shows as something to add, and how many of them it is steered by. */
export const shown = 6
const steering = 2

/** The media of a phase that nothing stops, best first, and why each stands where it does. */
export type Standing = {
  free: readonly Candidate[]
  /** Why the phase is worked on. */
  phase: KeySet
  /** Why a free medium is there, is free, and stands no lower. */
  holds: readonly KeySet[]
  /** Why each of them is among those shown, or is cut off. */
  cut: readonly KeySet[]
  /** Why these are the best, in this order. */
  best: KeySet
  /** Adds why another channel does not come above a place: it is stopped, is no candidate or stands lower. */
  notAbove: (ref: string, place: number, into: KeySet) => void
  /** Adds why a channel is a candidate here, or is not. */
  there: (ref: string, into: KeySet) => void
}

const below = -1e6

type Above = (spot: Spot, place: number, into: KeySet) => void

/** Why a free medium is shown: so many answers would have to bring so many others above it; or why others stand before it. */
const cuts = (spots: readonly Spot[], free: readonly Spot[], places: readonly number[], holds: readonly KeySet[], notAbove: Above): KeySet[] => {
  const last = places[shown - 1] ?? below
  const [risers, fallers] = [noCounts(), noCounts()]
  const top = free.slice(0, shown)
  const why = noKeys()
  for (const spot of spots) {
    if (top.includes(spot)) continue
    why.lo = why.hi = 0
    notAbove(spot, last, why)
    countKeys(risers, why)
  }
  return free.map((spot, i) => {
    const cut = noKeys()
    if (i < shown) addFrequent(cut, risers, shown - i)
    else {
      addFrequent(cut, fallers, i - shown + 1)
      notAbove(spot, last, cut)
    }
    countKeys(fallers, holds[i]!)
    return cut
  })
}

/** Why the first media of a phase are those, in that order. */
const whyBest = (spots: readonly Spot[], free: readonly Spot[], places: readonly number[], holds: readonly KeySet[], notAbove: Above): KeySet => {
  const why = noKeys()
  const last = places[steering - 1] ?? below
  for (const spot of spots) if (spot !== free[0] && spot !== free[1]) notAbove(spot, last, why)
  for (let i = 0; i < Math.min(steering, free.length); i++) {
    addKeys(why, holds[i]!)
    if (i > 0) notAbove(free[i]!, places[i - 1]!, why)
  }
  return why
}

/** How the media of a phase stand. */
const standingIn = (field: Field, phase: Phase, why: KeySet, stopped: ReadonlyMap<string, readonly Stop[]>): Standing => {
  const here = hereIn(field, phase)
  const spots = here.effects.apt[phase]
  const free = (field.candidates.get(phase) ?? []).filter(({ channel }) => !stopped.has(channel.ref))
  const freeSpots = free.map(({ channel }) => here.spotOf.get(channel.ref)!)
  const holds = free.map((candidate, i) => {
    const why = noKeys()
    whyCandidate(here, candidate, why)
    whyFree(here, freeSpots[i]!, why)
    whyNotLower(here, candidate, why)
    return why
  })
  const lifts = new Array<Lift | undefined>(here.byPlace.length).fill(undefined)
  const notAbove: Above = (spot, place, into) => {
    const stop = stopped.get(spot.channel.ref)
    if (stop) return addKeys(into, stop[0]!.why)
    const lift = lifts[spot.at] ??= liftOf(here, spot)
    if (lift.most >= place) addKeys(into, lift.named)
    if (lift.mostOther >= place) addKeys(into, lift.other)
  }
  const places = free.map(({ place }) => place)
  return {
    free, phase: why, holds,
    cut: cuts(spots, freeSpots, places, holds, notAbove),
    best: whyBest(spots, freeSpots, places, holds, notAbove),
    notAbove: (ref, place, into) => notAbove(here.spotOf.get(ref)!, place, into),
    there: (ref, into) => whyThere(here, ref, into),
  }
}

type Avoided = (phase: Phase, ref: string) => boolean

/** Why the first pass proposed a channel: a phase where it is a candidate that no answer says to avoid; or why none is. */
export const whyProposed = (field: Field, phases: readonly Phase[], whyPhase: (phase: Phase) => KeySet, avoided: Avoided): ((ref: string) => KeySet) => {
  const heres = new Map<Phase, Here>()
  const here = (phase: Phase): Here => {
    const known = heres.get(phase) ?? hereIn(field, phase)
    heres.set(phase, known)
    return known
  }
  const known = new Map<string, KeySet>()
  return ref => {
    let why = known.get(ref)
    if (!why) known.set(ref, (why = whyProposal(field, here, phases, whyPhase, avoided, ref)))
    return why
  }
}

const whyProposal = (field: Field, hereOf: (phase: Phase) => Here, phases: readonly Phase[], whyPhase: (phase: Phase) => KeySet, avoided: Avoided, ref: string): KeySet => {
  const { world, active, rulings } = field
  const why = noKeys()
  if (!world.index.channels.has(ref)) return why
  const avoiding = ({ stopping }: Spot): readonly Ruling<'hold' | 'avoid'>[] => stopping.filter(({ effect, rule }) => effect.do === 'avoid' && rule.pass === 'answers')
  for (const phase of active) {
    const here = hereOf(phase)
    const spot = here.spotOf.get(ref)!
    const candidate = here.byPlace[spot.at]
    if (!candidate || avoided(phase, ref)) continue
    addKeys(why, whyPhase(phase))
    whyCandidate(here, candidate, why)
    return whyNotOthers(rulings, avoiding(spot), why)
  }
  for (const phase of phases) {
    if (!active.includes(phase)) {
      addKeys(why, whyPhase(phase))
      continue
    }
    const here = hereOf(phase)
    const spot = here.spotOf.get(ref)!
    const stop = avoided(phase, ref) ? avoiding(spot).find(({ place }) => rulings.holds[place] === 1) : undefined
    if (stop) addKeys(why, rulings.why[stop.place]!)
    else whyNoCandidate(here, spot, why)
  }
  return why
}

/** How the media of each active phase stand. */
export const standings = (field: Field, stops: Stops, whyPhase: (phase: Phase) => KeySet): ReadonlyMap<Phase, Standing> =>
  new Map(field.active.map(phase => [phase, standingIn(field, phase, whyPhase(phase), stops.get(phase)!)]))
