import { z } from 'zod'
import { answerSchemas } from '../workshop/answers.ts'
import { questionKeys, type QuestionKey } from '../workshop/questions.ts'
import { evaluate, missingFor } from './condition.ts'
import { at, fault, type Fault } from './faults.ts'
import { judgeAnswers, judgeProposals } from './judge.ts'
import type { Playbook, Rule } from './schema.ts'
import type { Index, World } from './world.ts'

type Example = Rule['examples'][number]
export type Outcome = Example['expect']

const answersSchema = z.strictObject(
  Object.fromEntries(questionKeys.map(key => [key, answerSchemas[key].optional()])) as { [Key in QuestionKey]: z.ZodOptional<(typeof answerSchemas)[Key]> },
)

/**
 * The world in which an example is judged: its answers, with what they settle, and the channels that it says are
 * proposed. Throws a ZodError when the answers are not well formed.
 */
export const exampleWorld = (index: Index, example: Example): World => {
  const { world } = judgeAnswers(index, answersSchema.parse(example.answers))
  const proposed = example.proposed ?? []
  return judgeProposals(world, {
    channels: new Set(proposed.filter(ref => index.channels.has(ref))),
    touchpoints: new Set(proposed.filter(ref => index.touchpoints.has(ref))),
  })
}

/** What became of a rule in a world. */
export const outcomeOf = (rule: Rule, world: World): Outcome => {
  const verdict = world.verdicts.get(rule.id)
  return verdict === true ? 'fires' : verdict === 'unknown' ? 'undecided' : 'quiet'
}

/** The places of the effects with a condition of their own that hold in a world where the rule fires. */
export const conditionalEffectsIn = (rule: Rule, world: World): number[] =>
  rule.effects.flatMap(({ when }, place) => (when && evaluate(when, world) === true ? [place] : []))

/** What is wrong with one example, its number counted from 1; nothing when it is well formed and behaves. */
export const checkExample = (index: Index, rule: Rule, given: Example, example: number): Fault[] => {
  const parsed = answersSchema.safeParse(given.answers)
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => fault('exampleForm', { example, path: path.join('.'), message }))
  const world = exampleWorld(index, given)
  const [was, does] = [outcomeOf(rule, world), conditionalEffectsIn(rule, world)]
  if (was === given.expect) {
    const same = !given.does || does.join() === given.does.join()
    return same ? [] : [fault('exampleEffects', { example, expected: given.does?.join(', ') || 'none', was: does.join(', ') || 'none' })]
  }
  if (was === 'undecided' && rule.when) return [fault('exampleMissing', { example, expected: given.expect, missing: missingFor(rule.when, world).join(', ') })]
  return [fault('exampleOutcome', { example, expected: given.expect, was })]
}

/** The examples that are not well formed, or do not behave. */
export const faultyExamples = (index: Index): Fault[] => {
  const { rules }: Playbook = index.playbook
  return rules.flatMap(rule => at(`${rule.ref} ${rule.id}`, rule.examples.flatMap((example, i) => checkExample(index, rule, example, i + 1))))
}
