import { all, any, opposite, type Truth } from '../truth.ts'
import { readerOf } from '../workshop/reader.ts'
import { termsOf } from './check.ts'
import { evaluate } from './condition.ts'
import { judgeAnswers } from './judge.ts'
import type { Condition, Term } from './schema.ts'
import { answersWith, variablesOf, type AnswerTerm } from './settings.ts'
import type { Index, World } from './world.ts'

/** Whether a condition can be true at all. `undecided`: only if what is proposed, or a fact, comes out so, which answers alone do not tell. */
export type Possibility = 'yes' | 'never' | 'undecided'

/** More combinations than this are not gone through; the answer is then `undecided`. */
const mostCombinations = 40_000

const isAnswerTerm = (term: Term): term is AnswerTerm => 'answer' in term

/** What answers alone do not decide: what is proposed, and facts. */
const isFree = (term: Term): boolean => 'fact' in term || 'proposed' in term || 'proposedWithConsent' in term

/** Puts the condition of a rule in the place of the term that asks whether it fired. */
const inlined = (index: Index, condition: Condition, depth = 0): Condition => {
  if ('all' in condition) return { all: condition.all.map(part => inlined(index, part, depth)) }
  if ('any' in condition) return { any: condition.any.map(part => inlined(index, part, depth)) }
  if ('not' in condition) return { not: inlined(index, condition.not, depth) }
  if (!('fired' in condition)) return condition
  const when = index.rules.get(condition.fired)?.when
  return when === undefined || depth > index.rules.size ? { all: [] } : inlined(index, when, depth + 1)
}

/** Every combination of one setting for each variable, one after the other. */
function* combinations(variables: ReturnType<typeof variablesOf>): Generator<Parameters<typeof answersWith>[0]> {
  const places = variables.map(() => 0)
  for (;;) {
    yield new Map(variables.map(({ path, settings }, i) => [path, settings[places[i]!]]))
    let turn = places.length - 1
    while (turn >= 0 && ++places[turn]! === variables[turn]!.settings.length) places[turn--] = 0
    if (turn < 0) return
  }
}

type Free = ReadonlyMap<string, boolean>
const judge = (condition: Condition, world: World, free: Free): Truth => {
  if ('all' in condition) return all(condition.all, part => judge(part, world, free))
  if ('any' in condition) return any(condition.any, part => judge(part, world, free))
  if ('not' in condition) return opposite(judge(condition.not, world, free))
  return free.get(JSON.stringify(condition)) ?? evaluate(condition, world)
}

const frees = (names: readonly string[]): Free[] =>
  Array.from({ length: 2 ** names.length }, (_, bits) => new Map(names.map((name, i) => [name, (bits >> i & 1) === 1])))

/** A channel that nothing in the playbook can make a candidate is never proposed. */
const proposable = (index: Index): ReadonlySet<string> => {
  const named = index.playbook.rules.flatMap(rule => rule.effects.flatMap(effect => (effect.do === 'name' ? effect.channels : [])))
  return new Set([...named, ...index.playbook.channels.filter(channel => Object.keys(channel.fit).length > 0).map(channel => channel.ref)])
}

/** The terms that can come out either way; one about channels that are never proposed is never true. */
const freeTerms = (index: Index, terms: readonly Term[]): { open: string[]; closed: string[] } => {
  const can = proposable(index)
  const found = [...new Map(terms.filter(isFree).map(term => [JSON.stringify(term), term])).entries()]
  const isClosed = (term: Term): boolean => 'proposed' in term && term.proposed.every(ref => !can.has(ref))
  return { open: found.filter(([, term]) => !isClosed(term)).map(([name]) => name), closed: found.filter(([, term]) => isClosed(term)).map(([name]) => name) }
}

/**
 * Whether a condition of a checked playbook can ever be true: goes through all answers that its terms, the branches and
 * the statuses can tell apart.
 */
export const canHold = (index: Index, given: Condition): Possibility => {
  const condition = inlined(index, given)
  const terms = termsOf(condition)
  const settling = terms.some(term => 'status' in term) ? index.settling.flatMap(({ when }) => (when ? termsOf(when) : [])) : []
  const scope: AnswerTerm[] = settling.length > 0 ? [{ answer: 'scope', lacks: ['see', 'think', 'do', 'care'] }] : []
  const variables = variablesOf([...terms, ...settling, ...scope].filter(isAnswerTerm), index.playbook.channels.map(channel => channel.ref))
  const { open, closed } = freeTerms(index, terms)
  const [unjudged, start] = [{ ...index, overAnswers: [] }, judgeAnswers({ ...index, overAnswers: [] }, {}).world]
  const [size, choices] = [variables.reduce((product, { settings }) => product * settings.length, 1), frees(open.slice(0, 6))]
  if (open.length > 6 || size * choices.length > mostCombinations) return 'undecided'
  const never = closed.map((name): [string, boolean] => [name, false])
  let possible = false
  for (const combination of combinations(variables)) {
    const answers = answersWith(combination)
    const world = settling.length > 0 ? judgeAnswers(unjudged, answers).world : { ...start, answers: readerOf(answers) }
    const truths = choices.map(free => judge(condition, world, new Map([...free, ...never])))
    if (truths.every(truth => truth === true)) return 'yes'
    possible ||= truths.includes(true)
  }
  return possible ? 'undecided' : 'never'
}
