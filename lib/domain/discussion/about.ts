import { z } from 'zod'
import { phases, type Phase } from '../journey/stages.ts'
import { questionKeys, type QuestionKey } from '../workshop/questions.ts'

/** What a comment is about: an entry of the advice by its id, the answer to a question, or a phase. */
export type About = `entry:${string}` | `answer:${QuestionKey}` | `phase:${Phase}`

/** What `about` names, taken apart. */
export type Topic =
  | { kind: 'entry'; id: string }
  | { kind: 'answer'; question: QuestionKey }
  | { kind: 'phase'; phase: Phase }

/** The id of an entry (lib/domain/review/types.ts), without spaces or markup. */
const entryId = /^(line|task|warning|own):[^\s<>"']{1,200}$/

/** Takes "answer:goal" apart; null when it names nothing that can be talked about. */
export function topicOf(about: string): Topic | null {
  const [kind, ...rest] = about.split(':')
  const name = rest.join(':')
  if (kind === 'entry') return entryId.test(name) ? { kind, id: name } : null
  if (kind === 'answer') {
    const question = questionKeys.find(key => key === name)
    return question === undefined ? null : { kind, question }
  }
  const phase = kind === 'phase' ? phases.find(one => one === name) : undefined
  return phase === undefined ? null : { kind: 'phase', phase }
}

export const aboutSchema = z.string().max(220).refine((about): about is About => topicOf(about) !== null)

export const aboutEntry = (id: string): About => `entry:${id}`
export const aboutAnswer = (question: QuestionKey): About => `answer:${question}`
export const aboutPhase = (phase: Phase): About => `phase:${phase}`
