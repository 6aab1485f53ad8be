import type { Answers } from '../workshop/answers.ts'
import { unknown } from '../workshop/codes.ts'
import { indexOf } from './world.ts'
import type { Playbook } from './schema.ts'

/** The channels and touchpoints that answers name and the playbook does not know: one "path: message" per fault. */
export const strayReferences = (answers: Answers, playbook: Playbook): string[] => {
  const { channels, touchpoints } = indexOf(playbook)
  const uses = Array.isArray(answers.currentChannels) ? answers.currentChannels : []
  const scores = answers.touchpointScores === undefined || answers.touchpointScores === unknown ? [] : Object.keys(answers.touchpointScores)
  return [
    ...uses.flatMap((use, i) => (channels.has(use.channel) ? [] : [`answers.currentChannels.${i}.channel: no channel "${use.channel}"`])),
    ...scores.filter(ref => !touchpoints.has(ref)).map(ref => `answers.touchpointScores.${ref}: no touchpoint "${ref}"`),
  ]
}
