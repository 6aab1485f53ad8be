import { stagesOfPhase, type Stage } from '../journey/stages.ts'
import { opposite, type Truth } from '../truth.ts'
import { branchedOn } from '../workshop/branches.ts'
import { addKeys, keySetOf, type KeySet } from '../workshop/keySet.ts'
import { hidden, keyOf } from '../workshop/reader.ts'
import { channelsAbout, evaluate, isProposed, judgeOfAnswer, type ProposalTerm } from './condition.ts'
import { facts, type FactName } from './facts.ts'
import type { Condition, Term } from './schema.ts'
import type { PerRule, World } from './world.ts'

/** What is known of the answers behind each part of a world: other answers than these leave it as it is. */
export type Grounds = {
  /** Why each rule fired, did not, or is undecided. */
  rules: PerRule<KeySet>
  /** Why each stage has its status. */
  stages: Record<Stage, KeySet>
  /** Why the first pass proposed a channel, or did not. */
  channel: (ref: string) => KeySet
  /** Why the first pass mentioned a touchpoint, or did not. */
  touchpoint: (ref: string) => KeySet
}
export type GroundedWorld = World & { verdicts: PerRule<Truth>; grounds: Grounds }

/** Judges a condition, and adds the questions whose answers are enough to make it come out as it does. */
export type Explainer = (world: GroundedWorld, into: KeySet) => Truth

const ofAnswer = (term: Extract<Term, { answer: string }>): Explainer => {
  const branch = branchedOn[keyOf(term.answer)]
  const own = keySetOf([term.answer, ...(branch ?? [])])
  const judge = judgeOfAnswer(term)
  if (!branch) {
    return ({ answers }, into) => {
      addKeys(into, own)
      return judge(answers)
    }
  }
  const hiding = keySetOf(branch)
  return ({ answers }, into) => {
    addKeys(into, answers.at(term.answer) === hidden ? hiding : own)
    return judge(answers)
  }
}

const ofStatus = (term: Extract<Term, { status: unknown }>): Explainer => {
  const stages = 'phase' in term ? stagesOfPhase[term.phase] : term.stages
  return ({ statuses, grounds }, into) => {
    const match = stages.find(stage => term.status.includes(statuses[stage]))
    if (match) addKeys(into, grounds.stages[match])
    else for (const stage of stages) addKeys(into, grounds.stages[stage])
    return match !== undefined
  }
}

const ofFact = (term: Extract<Term, { fact: string }>): Explainer => {
  const fact = facts[term.fact as FactName]
  const own = keySetOf(fact.answers)
  return (world, into) => {
    const truth = fact.holds(world)
    addKeys(into, own)
    fact.explain?.(world, truth, into)
    return truth
  }
}

const inUse = keySetOf(['currentChannels'])

const ofProposals = (term: ProposalTerm): Explainer => {
  const checksUse = 'unlessWorking' in term
  return (world, into) => {
    const refs = channelsAbout(term, world.index)
    if (checksUse) addKeys(into, inUse)
    const truth = evaluate(term, world)
    const match = truth === false ? undefined : refs.find(ref => isProposed(term, ref, world) === truth)
    if (match) addKeys(into, world.grounds.channel(match))
    if (truth !== true) for (const ref of refs) if (ref !== match) addKeys(into, world.grounds.channel(ref))
    return truth
  }
}

const ofTerm = (term: Term): Explainer => {
  if ('answer' in term) return ofAnswer(term)
  if ('status' in term) return ofStatus(term)
  if ('fact' in term) return ofFact(term)
  if ('fired' in term) {
    return (world, into) => {
      const keys = world.grounds.rules.get(term.fired)
      if (keys) addKeys(into, keys)
      return world.verdicts.get(term.fired) ?? false
    }
  }
  return ofProposals(term)
}

/**
 * The parts of an `all` (or, turned around, of an `any`) with what they rest on: one part that settles it is enough; where
 * none does, all of them count.
 */
const ofParts = (parts: readonly Explainer[], settling: boolean): Explainer => (world, into) => {
  const { lo, hi } = into
  let [allLo, allHi] = [lo, hi]
  let result: Truth = !settling
  for (const part of parts) {
    into.lo = into.hi = 0
    const truth = part(world, into)
    if (truth === settling) {
      into.lo |= lo
      into.hi |= hi
      return settling
    }
    allLo |= into.lo
    allHi |= into.hi
    if (truth === 'unknown') result = 'unknown'
  }
  into.lo = allLo
  into.hi = allHi
  return result
}

const made = new WeakMap<Condition, Explainer>()

/** The explainer of a condition, made once. */
export const explainerOf = (condition: Condition): Explainer => {
  let explainer = made.get(condition)
  if (!explainer) {
    if ('all' in condition) explainer = ofParts(condition.all.map(explainerOf), false)
    else if ('any' in condition) explainer = ofParts(condition.any.map(explainerOf), true)
    else if ('not' in condition) {
      const part = explainerOf(condition.not)
      explainer = (world, into) => opposite(part(world, into))
    } else explainer = ofTerm(condition)
    made.set(condition, explainer)
  }
  return explainer
}

/**
 * Judges a condition as `evaluate` does, and adds to `into` questions whose answers suffice for how it came out: as long
 * as those stay the same, so does the outcome, whatever becomes of the others.
 */
export const explain = (condition: Condition, world: GroundedWorld, into: KeySet): Truth => explainerOf(condition)(world, into)
