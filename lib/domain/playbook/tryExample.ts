import type { Answers } from '../workshop/answers.ts'
import { judgeAnswers, judgeProposals } from './judge.ts'
import type { Outcome } from './examples.ts'
import type { Playbook, Rule } from './schema.ts'
import { indexOf } from './world.ts'

/**
 * What a rule in the making does on an example, in the browser too: without checking the form of either, so `null` where
 * something in them is not right yet. `kit` is a playbook in which at least what the rule asks for stands.
 */
export const tryExample = (kit: unknown, given: unknown, example: unknown): Outcome | null => {
  const [playbook, rule, { answers, proposed = [] }] = [kit as Playbook, given as Rule, example as { answers: Answers; proposed?: string[] }]
  try {
    const bare: Rule = { ...rule, effects: rule.effects.filter(effect => effect.do === 'status') }
    const index = indexOf({ ...playbook, rules: [...playbook.rules, bare] })
    const world = judgeProposals(judgeAnswers(index, answers).world, {
      channels: new Set(proposed.filter(ref => index.channels.has(ref))), touchpoints: new Set(proposed.filter(ref => index.touchpoints.has(ref))),
    })
    const verdict = world.verdicts.get(rule.id)
    return verdict === true ? 'fires' : verdict === 'unknown' ? 'undecided' : 'quiet'
  } catch {
    return null
  }
}
