import type { Phase } from '../journey/stages.ts'
import { tiersAboveBudget } from '../playbook/readings.ts'
import type { Rule, Template } from '../playbook/schema.ts'
import type { World } from '../playbook/world.ts'
import { addKeys, copyOf, keySetOf, type KeySet } from '../workshop/keySet.ts'
import type { Candidate, Candidates, Prospect } from './candidates.ts'
import { effectsOf, type Effects } from './effects.ts'
import type { Rulings } from './rulings.ts'

/** A rule that keeps a channel from being added in a phase; `why` holds the answers that make it do so. */
export type Stop = { verdict: 'hold' | 'avoid'; rule: Rule; text: Template; why: KeySet }
export type Stops = ReadonlyMap<Phase, ReadonlyMap<string, readonly Stop[]>>

type Case = { world: World; active: readonly Phase[]; candidates: Candidates; rulings: Rulings; prospects: readonly Prospect[] }
type Place = (phase: Phase, ref: string, stop: Stop) => void

const isCandidate = ({ candidates }: Case, phase: Phase, ref: string): boolean => {
  for (const { channel } of candidates.get(phase) ?? []) if (channel.ref === ref) return true
  return false
}

/** The channels that a rule over answers says to avoid in each active phase: the first pass does not propose them. */
export type Avoided = ReadonlyMap<Phase, ReadonlySet<string>>
export const avoidedIn = (rulings: Rulings, active: readonly Phase[]): Avoided => new Map(active.map(phase => {
  const avoided = new Set<string>()
  for (const { effect } of rulings.of('avoid')) {
    if (effect.phases?.includes(phase) ?? true) for (const ref of effect.channels) avoided.add(ref)
  }
  return [phase, avoided]
}))

/** Whether a stop is worth showing for a channel that is no candidate: the client might well think of it. */
const couldBeConsidered = (fit: number, { inUse, marketFit, usable }: Prospect): boolean =>
  inUse !== null ? fit > 0 : fit > 1 && marketFit > 0 && usable !== false

/** Holds and avoids that rules give. A rule over proposals stops only what was proposed. */
const placeGiven = (given: Case, { spotOf }: Effects, place: Place): void => {
  for (const { rule, effect, place: at } of [...given.rulings.of('hold'), ...given.rulings.of('avoid')]) {
    const stop: Stop = { verdict: effect.do, rule, text: effect.text, why: given.rulings.why[at]! }
    for (const phase of given.active) {
      if (effect.phases && !effect.phases.includes(phase)) continue
      for (const ref of effect.channels) {
        const spot = spotOf[phase].get(ref)!
        if (isCandidate(given, phase, ref) || (rule.pass === 'answers' && couldBeConsidered(spot.fit, given.prospects[spot.at]!))) place(phase, ref, stop)
      }
    }
  }
}

const forEachCandidate = (given: Case, visit: (phase: Phase, candidate: Candidate) => void): void => {
  for (const phase of given.active) for (const candidate of given.candidates.get(phase) ?? []) visit(phase, candidate)
}

/** From which distance above the budget a channel is better avoided than held (R093). */
const farAbove = 2
/** While the budget is not known, all that asks more than a few hundred euros waits. */
const carefulTiers = ['T2', 'T3', 'T4', 'T5']

const budgetAndArea = keySetOf(['mediaBudget', 'area'])

const placeAboveBudget = (given: Case, place: Place): void => {
  for (const { rule, effect, place: at } of given.rulings.of('holdAboveBudget')) {
    const why = copyOf(given.rulings.why[at]!)
    addKeys(why, budgetAndArea)
    forEachCandidate(given, (phase, { channel }) => {
      const above = tiersAboveBudget(given.world, channel)
      if (above === 0 || (above === undefined && !carefulTiers.includes(channel.wideTier ?? channel.tier))) return
      place(phase, channel.ref, { verdict: above !== undefined && above >= farAbove ? 'avoid' : 'hold', rule, text: effect.text, why })
    })
  }
}

/** One paid channel per named phase: the first of its list that nothing stops. The other paid ones wait. */
const placeFocus = (given: Case, isStopped: (phase: Phase, ref: string) => boolean, place: Place): void => {
  for (const { rule, effect, place: at } of given.rulings.of('focusPaid')) {
    const why = given.rulings.why[at]!
    const kept = given.active.flatMap(phase =>
      effect.keep[phase]?.find(ref => isCandidate(given, phase, ref) && !isStopped(phase, ref)) ?? [])
    forEachCandidate(given, (phase, { channel }) => {
      if (channel.ownership.includes('paid') && !kept.includes(channel.ref)) place(phase, channel.ref, { verdict: 'hold', rule, text: effect.text, why })
    })
  }
}

/** All stops per active phase and channel. */
export const findStops = (given: Case): Stops => {
  const stops = new Map(given.active.map(phase => [phase, new Map<string, Stop[]>()]))
  const { holds } = given.rulings
  const effects = effectsOf(given.world.index)
  const isExempt = (ref: string, rule: Rule): boolean => effects.exempting(ref, rule).some(({ place: at }) => holds[at] === 1)
  const place: Place = (phase, ref, stop) => {
    if (isExempt(ref, stop.rule)) return
    const here = stops.get(phase)!
    const others = here.get(ref)
    if (!others) here.set(ref, [stop])
    else if (!others.some(({ rule, verdict }) => rule === stop.rule && verdict === stop.verdict)) others.push(stop)
  }
  placeGiven(given, effects, place)
  placeAboveBudget(given, place)
  placeFocus(given, (phase, ref) => stops.get(phase)?.has(ref) ?? false, place)
  return stops
}
