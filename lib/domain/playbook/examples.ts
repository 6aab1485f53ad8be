import { z } from 'zod'
import { answerSchemas } from '../workshop/answers.ts'
import { questionKeys, type QuestionKey } from '../workshop/questions.ts'
import { evaluate, missingFor } from './condition.ts'
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

const checkExample = (index: Index, rule: Rule, example: Example): string[] => {
  const parsed = answersSchema.safeParse(example.answers)
  if (!parsed.success) return parsed.error.issues.map(issue => `answers.${issue.path.join('.')}: ${issue.message}`)
  const world = exampleWorld(index, example)
  const outcome = outcomeOf(rule, world)
  const does = conditionalEffectsIn(rule, world)
  if (outcome === example.expect) {
    return !example.does || does.join() === example.does.join() ? [] : [`expected effects ${example.does.join(', ') || 'none'}, was ${does.join(', ') || 'none'}`]
  }
  const missing = outcome === 'undecided' && rule.when ? `, for want of ${missingFor(rule.when, world).join(', ')}` : ''
  return [`expected ${example.expect}, was ${outcome}${missing}`]
}

/** The examples that are not well formed, or do not behave. */
export const faultyExamples = (index: Index): string[] => {
  const { rules }: Playbook = index.playbook
  return rules.flatMap(rule => rule.examples.flatMap((example, i) =>
    checkExample(index, rule, example).map(fault => `${rule.ref} ${rule.id}: example ${i + 1}: ${fault}`)))
}
