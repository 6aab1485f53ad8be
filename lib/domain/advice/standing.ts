import type { Phase } from '../journey/stages.ts'
import { addFrequent, addKeys, countKeys, noCounts, noKeys, type KeySet } from '../workshop/keySet.ts'
import type { Candidate } from './candidates.ts'
import type { Ruling, Spot } from './effects.ts'
import { hereIn, liftOf, whyCandidate, whyFree, whyNoCandidate, whyNoHigher, whyNotLower, whyThere, type Field, type Here, type Lift } from './places.ts'
import { whyNotOthers } from './rulings.ts'
import type { Avoided, Stop, Stops } from './stops.ts'

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
  const freeSpots = free.map(({ spot }) => spot)
  const holds = free.map(candidate => {
    const why = noKeys()
    whyCandidate(here, candidate, why)
    whyFree(here, candidate.spot, why)
    whyNotLower(here, candidate, why)
    return why
  })
  const lifts = new Array<Lift | undefined>(here.byPlace.length).fill(undefined)
  const notAbove: Above = (spot, place, into) => {
    const stop = stopped.get(spot.channel.ref)
    if (stop) return addKeys(into, stop[0]!.why)
    const lift = lifts[spot.at] ??= liftOf(here, spot)
    if (lift.most >= place) addKeys(into, lift.named)
    if (lift.mostOther >= place) addKeys(into, lift.other ??= whyNoHigher(here, spot))
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
    if (!candidate || avoided.get(phase)!.has(ref)) continue
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
    const stop = avoided.get(phase)!.has(ref) ? avoiding(spot).find(({ place }) => rulings.holds[place] === 1) : undefined
    if (stop) addKeys(why, rulings.why[stop.place]!)
    else whyNoCandidate(here, spot, why)
  }
  return why
}

/** How the media of each active phase stand. */
export const standings = (field: Field, stops: Stops, whyPhase: (phase: Phase) => KeySet): ReadonlyMap<Phase, Standing> =>
  new Map(field.active.map(phase => [phase, standingIn(field, phase, whyPhase(phase), stops.get(phase)!)]))
