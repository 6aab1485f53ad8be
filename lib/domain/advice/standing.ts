import type { Phase } from '../journey/stages.ts'
import { explain, type GroundedWorld } from '../playbook/explain.ts'
import { startingTier } from '../playbook/facts.ts'
import type { Channel } from '../playbook/schema.ts'
import { addFrequent, addKeys, countKeys, keySetOf, noCounts, noKeys, type KeySet } from '../workshop/keySet.ts'
import { enough, isNamedBy, namedFirst, namedForGoal, perScore, useOf, marketFitOf, type Candidate, type Candidates } from './candidates.ts'
import { about, effectsOf, type Ruling } from './effects.ts'
import { whyNotOthers, type Rulings } from './rulings.ts'
import { exemptionsOf, type Stop, type Stops } from './stops.ts'

/**
 * Why a channel stands where it does in a phase: the answers that suffice for it to be there, to be free of stops, to keep
 * its place, or to stay below another.
 */

const [market, area, inUse, budget] = [keySetOf(['market']), keySetOf(['area']), keySetOf(['currentChannels']), keySetOf(['mediaBudget'])]

export type Field = { world: GroundedWorld; active: readonly Phase[]; candidates: Candidates; rulings: Rulings }

const bestMarketFit = ({ marketFit: { b2c, b2b } }: Channel): number => Math.max(b2c, b2b)
const worstMarketFit = ({ marketFit: { b2c, b2b } }: Channel): number => Math.min(b2c, b2b)

/** The rules that may name a channel in a phase; where it does not fit, only those that say something about it. */
const namingOf = ({ world }: Field, phase: Phase, channel: Channel): readonly Ruling<'name'>[] => {
  const naming = about(effectsOf(world.index).naming, phase, channel.ref)
  return channel.fit[phase] ? naming : naming.filter(({ effect }) => effect.text)
}

/** Adds why the client can use a channel at all; whether it can. */
const whyAvailable = ({ world }: Field, { needs }: Channel, into: KeySet): boolean => !needs || explain(needs, world, into) === true

/** Why a candidate is one. */
const whyCandidate = (field: Field, phase: Phase, { channel, named, fit, score, inUse: use }: Candidate, into: KeySet): void => {
  const { world, rulings } = field
  whyAvailable(field, channel, into)
  if (named[0]) return addKeys(into, rulings.why[named[0].place]!)
  if (use === 'yes' && fit > 1) return addKeys(into, inUse)
  const needs = channel.phaseNeeds?.[phase]
  if (needs) explain(needs, world, into)
  if (fit * worstMarketFit(channel) < enough || score < enough) addKeys(into, market)
}

/** Why a channel is no candidate. */
const whyNoCandidate = (field: Field, phase: Phase, channel: Channel, into: KeySet): void => {
  const { world, rulings } = field
  const own = noKeys()
  if (!whyAvailable(field, channel, own)) return addKeys(into, own)
  const fit = channel.fit[phase] ?? 0
  whyNotOthers(rulings, namingOf(field, phase, channel), into)
  if (fit > 1) addKeys(into, inUse)
  if (fit * bestMarketFit(channel) < enough) return
  const needs = channel.phaseNeeds?.[phase]
  if (needs && explain(needs, world, noKeys()) !== true) explain(needs, world, into)
  else addKeys(into, market)
}

/** Why nothing stops a candidate. */
const whyFree = (field: Field, phase: Phase, channel: Channel, into: KeySet): void => {
  const { world, rulings } = field
  const { holds, why } = rulings
  const effects = effectsOf(world.index)
  for (const { place, rule } of about(effects.stopping, phase, channel.ref)) {
    if (holds[place] === 0) addKeys(into, why[place]!)
    else for (const exemption of exemptionsOf(world, channel.ref, rule)) addKeys(into, why[exemption.place]!)
  }
  if (channel.tier !== 'T0' || channel.wideTier) addKeys(into, budget)
  if (channel.wideTier) addKeys(into, area)
  if (!channel.ownership.includes('paid')) return
  for (const { place, effect } of effects.of('focusPaid')) {
    addKeys(into, why[place]!)
    if (holds[place] === 1) for (const ref of effect.keep[phase] ?? []) if (ref !== channel.ref) whyThere(field, phase, world.index.channels.get(ref)!, into)
  }
}

/** Why a channel is a candidate of a phase, or is not. */
const whyThere = (field: Field, phase: Phase, channel: Channel, into: KeySet): void => {
  const candidate = field.candidates.get(phase)?.find(one => one.channel === channel)
  if (candidate) whyCandidate(field, phase, candidate, into)
  else whyNoCandidate(field, phase, channel, into)
}

/** Why a candidate does not stand lower. */
const whyNotLower = ({ rulings }: Field, { channel, named, inUse: use }: Candidate, into: KeySet): void => {
  const byAnswer = named.find(({ effect }) => effect.because === 'answer')
  if (byAnswer) addKeys(into, rulings.why[byAnswer.place]!)
  else if (use === 'yes') addKeys(into, inUse)
  const forGoal = named.find(({ effect }) => effect.because === 'goal')
  if (forGoal) addKeys(into, rulings.why[forGoal.place]!)
  if (channel.marketFit.b2c !== channel.marketFit.b2b) addKeys(into, market)
  if (channel.wideTier) addKeys(into, area)
}

/** Why a channel that nothing stops does not come above a place. */
const whyNotAbove = (field: Field, phase: Phase, channel: Channel, candidate: Candidate | undefined, above: number, into: KeySet): void => {
  const { world, rulings } = field
  const fit = channel.fit[phase] ?? 0
  const most = fit * bestMarketFit(channel) * perScore + namedForGoal
  if (namedFirst + most < above) return
  const own = noKeys()
  if (!whyAvailable(field, channel, own)) return addKeys(into, own)
  const use = useOf(world, channel.ref)
  const naming = namingOf(field, phase, channel)
  const first = candidate !== undefined && isNamedBy(candidate, 'answer')
  if (!first) {
    whyNotOthers(rulings, naming.filter(({ effect }) => effect.because === 'answer'), into)
    if (use !== 'yes' && fit > 0) addKeys(into, inUse)
  }
  if ((first ? namedFirst : 0) + most < above) return
  whyNotOthers(rulings, naming.filter(({ effect }) => effect.because === 'goal'), into)
  if (marketFitOf(world, channel) < bestMarketFit(channel)) addKeys(into, market)
  if (channel.wideTier && startingTier(world, channel) !== channel.tier) addKeys(into, area)
  const needs = channel.phaseNeeds?.[phase]
  if (!candidate && needs) explain(needs, world, into)
}

/** How many media a phase shows as something to add, and how many of them it is steered by. */
export const shown = 6
const steering = 2

/** The media of a phase that nothing stops, best first, and why each stands where it does. */
export type Standing = {
  free: readonly Candidate[]
  /** Why a free medium is there, is free, and stands no lower. */
  holds: readonly KeySet[]
  /** Why each of them is among those shown, or is cut off. */
  cut: readonly KeySet[]
  /** Why these are the best, in this order. */
  best: KeySet
  /** Why another channel does not come above a place: it is stopped, is no candidate or stands lower. */
  notAbove: (channel: Channel, place: number) => KeySet
  /** Why a channel is a candidate here, or is not. */
  there: (channel: Channel, into: KeySet) => void
}

const below = -1e6

/** Why a free medium is shown: so many answers would have to bring so many others above it; or why others stand before it. */
const cuts = (field: Field, phase: Phase, free: readonly Candidate[], holds: readonly KeySet[], notAbove: Standing['notAbove']): KeySet[] => {
  const last = free[shown - 1]?.place ?? below
  const risers = noCounts()
  const top = free.slice(0, shown).map(({ channel }) => channel)
  for (const channel of field.world.index.playbook.channels) if (!top.includes(channel)) countKeys(risers, notAbove(channel, last))
  const fallers = noCounts()
  return free.map((candidate, i) => {
    const why = noKeys()
    if (i < shown) addFrequent(why, risers, shown - i)
    else {
      addFrequent(why, fallers, i - shown + 1)
      whyNotAbove(field, phase, candidate.channel, candidate, last, why)
    }
    countKeys(fallers, holds[i]!)
    return why
  })
}

/** Why the first media of a phase are those, in that order. */
const whyBest = (field: Field, phase: Phase, free: readonly Candidate[], holds: readonly KeySet[], notAbove: Standing['notAbove']): KeySet => {
  const why = noKeys()
  const first = free.slice(0, steering)
  for (const keys of holds.slice(0, steering)) addKeys(why, keys)
  const last = first.length < steering ? below : first.at(-1)!.place
  for (const channel of field.world.index.playbook.channels) {
    const place = first.findIndex(candidate => candidate.channel === channel)
    if (place < 0) addKeys(why, notAbove(channel, last))
    else if (place > 0) whyNotAbove(field, phase, channel, first[place], first[place - 1]!.place, why)
  }
  return why
}

/** How the media of a phase stand. */
export const standingIn = (field: Field, phase: Phase, stopped: ReadonlyMap<string, readonly Stop[]>): Standing => {
  const here = field.candidates.get(phase) ?? []
  const byChannel = new Map(here.map(candidate => [candidate.channel, candidate]))
  const free = here.filter(({ channel }) => !stopped.has(channel.ref))
  const holds = free.map(candidate => {
    const why = noKeys()
    whyCandidate(field, phase, candidate, why)
    whyFree(field, phase, candidate.channel, why)
    whyNotLower(field, candidate, why)
    return why
  })
  const notAbove = (channel: Channel, place: number): KeySet => {
    const [stop] = stopped.get(channel.ref) ?? []
    if (stop) return stop.why
    const why = noKeys()
    whyNotAbove(field, phase, channel, byChannel.get(channel), place, why)
    return why
  }
  return {
    free, holds, notAbove,
    cut: cuts(field, phase, free, holds, notAbove),
    best: whyBest(field, phase, free, holds, notAbove),
    there: (channel, into) => whyThere(field, phase, channel, into),
  }
}

/** Why the first pass proposed a channel: a phase where it is a candidate that no answer says to avoid; or why none is. */
export const whyProposed = (field: Field, phaseKeys: (phase: Phase) => KeySet, phases: readonly Phase[], avoided: (phase: Phase, ref: string) => boolean) => (ref: string): KeySet => {
  const { world, active, candidates, rulings } = field
  const channel = world.index.channels.get(ref)
  const why = noKeys()
  if (!channel) return why
  const { stopping } = effectsOf(world.index)
  const avoiding = (phase: Phase): readonly Ruling<'hold' | 'avoid'>[] => about(stopping, phase, ref).filter(({ effect, rule }) => effect.do === 'avoid' && rule.pass === 'answers')
  for (const phase of active) {
    const candidate = candidates.get(phase)?.find(one => one.channel === channel)
    if (!candidate || avoided(phase, ref)) continue
    addKeys(why, phaseKeys(phase))
    whyCandidate(field, phase, candidate, why)
    whyNotOthers(rulings, avoiding(phase), why)
    return why
  }
  for (const phase of phases) {
    const stop = avoided(phase, ref) ? avoiding(phase).find(({ place }) => rulings.holds[place] === 1) : undefined
    if (!active.includes(phase)) addKeys(why, phaseKeys(phase))
    else if (stop) addKeys(why, rulings.why[stop.place]!)
    else whyNoCandidate(field, phase, channel, why)
  }
  return why
}

/** How the media of each active phase stand. */
export const standings = (field: Field, stops: Stops): ReadonlyMap<Phase, Standing> =>
  new Map(field.active.map(phase => [phase, standingIn(field, phase, stops.get(phase)!)]))
