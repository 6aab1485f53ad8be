import { distinct } from '../distinct.ts'
import { stagesOfPhase } from '../journey/stages.ts'
import { all, any, opposite, type Truth } from '../truth.ts'
import { branchedOn } from '../workshop/branches.ts'
import { hidden, keyOf, known, type Reader } from '../workshop/reader.ts'
import { facts, type FactName } from './facts.ts'
import { worksFor } from './readings.ts'
import type { Condition, Term } from './schema.ts'
import type { Index, World } from './world.ts'

type AnswerTerm = Extract<Term, { answer: string }>
/** A term about what the first pass proposed. */
export type ProposalTerm = Extract<Term, { proposed: string[] } | { proposedWithConsent: unknown }>

/** Members of a list, a map or a single answer; what is not known is `undefined`. */
const members = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value
  return typeof value === 'object' && value !== null ? Object.values(value).map(known) : [value]
}

const includes = (codes: readonly string[], value: unknown): boolean => codes.includes(typeof value === 'string' ? value : String(value))

const holdsOne = (given: readonly unknown[], codes: readonly string[]): Truth => {
  let result: Truth = false
  for (const value of given) {
    if (value === undefined) result = 'unknown'
    else if (includes(codes, value)) return true
  }
  return result
}

/** How a term compares a value that is known. */
const comparisonOf = (term: AnswerTerm): ((value: unknown) => Truth) => {
  if ('in' in term) {
    const codes = term.in
    return value => (typeof value === 'string' ? codes.includes(value) : holdsOne(members(value), codes))
  }
  if ('lacks' in term) return value => opposite(holdsOne(members(value), term.lacks))
  if ('only' in term) {
    return value => {
      const given = members(value)
      return given.length > 0 && all(given, one => (one === undefined ? 'unknown' : includes(term.only, one)))
    }
  }
  if ('atLeast' in term) {
    return value => {
      const given = members(value)
      const count = given.filter(one => one !== undefined).length
      return count >= term.atLeast || (count < given.length ? 'unknown' : false)
    }
  }
  return () => term.known
}

/** A comparison with a hidden answer is false; with one that may turn out to be hidden it is at best undecided. */
export const judgeOfAnswer = (term: AnswerTerm): ((answers: Reader) => Truth) => {
  const path = term.answer
  const compare = comparisonOf(term)
  const missing: Truth = 'known' in term ? !term.known : 'unknown'
  const undecided: Truth = 'unknownAs' in term && term.unknownAs !== undefined ? term.unknownAs : 'unknown'
  return answers => {
    const value = answers.at(path)
    if (value === hidden) return false
    const compared = value === undefined ? missing : compare(value)
    const truth = compared === 'unknown' ? undecided : compared
    return truth === true && answers.doubtful(path) ? 'unknown' : truth
  }
}

/** Whether a channel that a term is about counts as proposed. */
export const isProposed = (term: ProposalTerm, ref: string, world: World): Truth =>
  world.proposals.channels.has(ref) && ('unlessWorking' in term && term.unlessWorking ? opposite(worksFor(world, ref)) : true)

const asking = new WeakMap<Index, Map<ProposalTerm, readonly string[]>>()

/** The channels that a term about proposals looks for; those that ask a consent are looked up once per playbook. */
export const channelsAbout = (term: ProposalTerm, index: Index): readonly string[] => {
  if ('proposed' in term) return term.proposed
  let known = asking.get(index)
  if (!known) asking.set(index, (known = new Map<ProposalTerm, readonly string[]>()))
  let refs = known.get(term)
  if (!refs) {
    refs = index.playbook.channels.filter(({ consent }) => consent.some(asked => term.proposedWithConsent.includes(asked))).map(({ ref }) => ref)
    known.set(term, refs)
  }
  return refs
}

/** The channels that a term about proposals finds among those of the first pass. */
export const proposedBy = (term: Term, world: World): string[] => {
  if ('proposed' in term) return term.proposed.filter(ref => isProposed(term, ref, world) === true)
  if ('proposedWithConsent' in term) {
    const refs = channelsAbout(term, world.index)
    return [...world.proposals.channels].filter(ref => refs.includes(ref))
  }
  return 'fact' in term ? [...(facts[term.fact as FactName]?.channels?.(world) ?? [])] : []
}

type Judge = (world: World) => Truth

const judgeOfTerm = (term: Term): Judge => {
  if ('answer' in term) {
    const judge = judgeOfAnswer(term)
    return world => judge(world.answers)
  }
  if ('status' in term) {
    const stages = 'phase' in term ? stagesOfPhase[term.phase] : term.stages
    return world => stages.some(stage => term.status.includes(world.statuses[stage]))
  }
  if ('fired' in term) return world => world.verdicts.get(term.fired) ?? false
  if ('fact' in term) return facts[term.fact as FactName].holds
  if ('proposed' in term) return world => any(term.proposed, ref => isProposed(term, ref, world))
  return world => channelsAbout(term, world.index).some(ref => world.proposals.channels.has(ref))
}

/** A condition as functions: how it comes out, and which of its terms made it come out so. */
type Ready = {
  judge: Judge
  /** Adds the decisive terms; the truth is worked out only where it is asked for and not known yet. */
  addDecisive: (known: Truth | undefined, world: World, found: Term[]) => void
}

const readyTerm = (term: Term): Ready => ({
  judge: judgeOfTerm(term),
  addDecisive: (_known, _world, found) => {
    if (!found.includes(term)) found.push(term)
  },
})

const readyParts = (parts: readonly Ready[], judge: Judge): Ready => ({
  judge,
  addDecisive: (known, world, found) => {
    const truth = known ?? judge(world)
    for (const part of parts) if (part.judge(world) === truth) part.addDecisive(truth, world, found)
  },
})

const readyNot = (part: Ready): Ready => ({
  judge: world => opposite(part.judge(world)),
  addDecisive: (known, world, found) => part.addDecisive(known === undefined ? known : opposite(known), world, found),
})

const made = new WeakMap<Condition, Ready>()

/** A condition made ready, once. */
const readyOf = (condition: Condition): Ready => {
  let ready = made.get(condition)
  if (!ready) {
    if ('all' in condition) {
      const parts = condition.all.map(readyOf)
      ready = readyParts(parts, world => all(parts, part => part.judge(world)))
    } else if ('any' in condition) {
      const parts = condition.any.map(readyOf)
      ready = readyParts(parts, world => any(parts, part => part.judge(world)))
    } else ready = 'not' in condition ? readyNot(readyOf(condition.not)) : readyTerm(condition)
    made.set(condition, ready)
  }
  return ready
}

/**
 * Judges a condition in three values: true only when it holds whatever the answers that are not known would turn out
 * to be.
 */
export const evaluate = (condition: Condition, world: World): Truth => readyOf(condition).judge(world)

/** The terms that made a condition come out as it did: of a true `any` the parts that hold, of a false `all` those that fail. */
export const decisiveTerms = (condition: Condition, world: World): Term[] => {
  const found: Term[] = []
  readyOf(condition).addDecisive(undefined, world, found)
  return found
}

/** The answers that a term looks at, as paths; for one that may be hidden, those that decide it. */
export const pathsOf = (term: Term, world: World): readonly string[] => {
  if ('answer' in term) return world.answers.doubtful(term.answer) ? [term.answer, ...(branchedOn[keyOf(term.answer)] ?? [])] : [term.answer]
  if ('proposed' in term) return term.unlessWorking ? ['currentChannels'] : []
  return 'fact' in term ? facts[term.fact as FactName].answers : []
}

/** The answers, not known yet, that keep a condition undecided. */
export const missingFor = (condition: Condition, world: World): string[] => {
  const paths = decisiveTerms(condition, world).flatMap(term => pathsOf(term, world))
  const missing = paths.filter(path => {
    const value = world.answers.at(path)
    return value === undefined || (Array.isArray(value) && value.includes(undefined))
  })
  return distinct(missing.length > 0 ? missing : paths)
}
