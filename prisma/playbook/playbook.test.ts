import { describe, expect, it } from 'vitest'
import { evaluate } from '../../lib/domain/playbook/condition.ts'
import { conditionalEffectsIn, exampleWorld, outcomeOf, type Outcome } from '../../lib/domain/playbook/examples.ts'
import type { Condition, Rule } from '../../lib/domain/playbook/schema.ts'
import { indexOf, type World } from '../../lib/domain/playbook/world.ts'
import { mutantsOf, variationsOf } from '../../lib/testing/mutants.ts'
import { readPlaybook } from './read.ts'

const playbook = readPlaybook()
const index = indexOf(playbook)
const numbered = (prefix: string, count: number, width: number): string[] =>
  Array.from({ length: count }, (_, i) => prefix + String(i + 1).padStart(width, '0'))

describe('the playbook that comes with the product', () => {
  it('has every rule, channel and touchpoint of the domain', () => {
    expect(playbook.rules.map(rule => rule.ref)).toEqual(numbered('R', 93, 3))
    expect(playbook.channels.map(channel => channel.ref)).toEqual(numbered('CH', 45, 2))
    expect(playbook.touchpoints.map(touchpoint => touchpoint.ref)).toEqual(numbered('TP', 65, 2))
  })

  it('dates each legal rule', () => {
    expect(playbook.rules.filter(rule => rule.class === 'L').map(rule => rule.checkedOn)).not.toContain(undefined)
  })
})

const outcome = (condition: Condition, world: World): Outcome => {
  const truth = evaluate(condition, world)
  return truth === true ? 'fires' : truth === 'unknown' ? 'undecided' : 'quiet'
}

/** Changes that change nothing, because another term of the rule says the same. */
const sameByNature: Readonly<Record<string, string>> = {
  R066: '{"answer":"reviews.feedback","in":["always"]} -> {"answer":"reviews.feedback","in":["always","never"]}',
}

const survivorsOf = (rule: Rule): string[] => {
  const examples = rule.examples.map(example => ({ world: exampleWorld(index, example), expected: example.expect }))
  return mutantsOf(rule.when!, playbook)
    .filter(({ condition }) => examples.every(({ world, expected }) => outcome(condition, world) === expected))
    .map(({ how }) => how)
    .filter(how => sameByNature[rule.ref] !== how)
}

describe('a rule whose condition is broken in any one term is caught by its own examples', () => {
  it.each(playbook.rules.filter(rule => rule.when).map(rule => [`${rule.ref} ${rule.id}`, rule] as const))('%s', (_, rule) => {
    expect(survivorsOf(rule)).toEqual([])
  })
})

/** No answers at all, and the three shortest examples that make a rule fire. */
const plainest = (rule: Rule): Rule['examples'] => [
  { answers: {}, expect: 'fires' },
  ...rule.examples.filter(example => example.expect === 'fires').toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length).slice(0, 3),
]

/** Broken conditions of effects that show in some answers with which the rule fires, yet in none of its examples. */
const effectSurvivorsOf = (rule: Rule): string[] => {
  const conditions = rule.effects.flatMap(({ when }) => when ?? [])
  const examples = rule.examples.filter(example => example.does).map(example => exampleWorld(index, example))
  const mutants = conditions.flatMap(condition => mutantsOf(condition, playbook).map(mutant => ({
    how: mutant.how,
    shows: (world: World) => (evaluate(condition, world) === true) !== (evaluate(mutant.condition, world) === true),
  })))
  const unseen = mutants.filter(({ shows }) => !examples.some(shows))
  const around = unseen.length === 0 ? [] : variationsOf(plainest(rule), conditions, playbook).map(example => exampleWorld(index, example)).filter(world => outcomeOf(rule, world) === 'fires')
  return unseen.filter(({ shows }) => around.some(shows)).map(({ how }) => how)
}

describe('a rule with an effect whose own condition is broken in any one term is caught by what its examples say it does', () => {
  const rules = playbook.rules.filter(rule => rule.effects.some(effect => effect.when))

  it.each(rules.map(rule => [`${rule.ref} ${rule.id}`, rule] as const))('%s', (_, rule) => {
    expect(effectSurvivorsOf(rule)).toEqual([])
    for (const example of rule.examples) if (example.does) expect(conditionalEffectsIn(rule, exampleWorld(index, example))).toEqual(example.does)
  })
})
