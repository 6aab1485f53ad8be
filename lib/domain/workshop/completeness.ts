import type { Stage } from '../journey/stages.ts'
import type { Answers } from './answers.ts'
import { unknown } from './codes.ts'
import { questionOf, type QuestionKey, type QuestionKind } from './questions.ts'
import { spread, type PerKey } from './spread.ts'

/** How much of a question is answered. "Weet ik niet" is an answer. */
export type Completeness = 'empty' | 'partly' | 'full'

/** The parts of a composite answer that make it whole. */
const parts: Partial<Record<QuestionKind, readonly string[]>> = {
  audience: ['description', 'size'],
  ad: ['text', 'phase', 'action'],
  loyalty: ['repeatShare', 'actions'],
  reviews: ['feedback', 'count'],
  marketChanges: ['topics'],
}

const says = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null

const measure = (given: number, wanted: number): Completeness => (given === 0 && wanted > 0 ? 'empty' : given < wanted ? 'partly' : 'full')

const ofStages = (value: PerKey<unknown>, asked: readonly Stage[]): Completeness => {
  const perStage = spread(value)
  return measure(asked.filter(stage => says(perStage[stage])).length, asked.length)
}

/** How much of one question is answered, given the stages that the questions per phase ask about. */
export const completenessOf = (key: QuestionKey, value: Answers[QuestionKey] | null, asked: readonly Stage[]): Completeness => {
  const { kind } = questionOf(key)
  if (value === undefined || value === null) return 'empty'
  if (value === unknown) return 'full'
  if (kind === 'phaseText' || kind === 'phaseEmotion') return ofStages(value as PerKey<unknown>, asked)
  if (kind === 'channels' || kind === 'touchpoints') return 'full'
  const wanted = parts[kind]
  if (!wanted) return says(value) ? 'full' : 'empty'
  const given = wanted.filter(part => says((value as Record<string, unknown>)[part])).length
  return given === 0 && says(Object.values(value).find(says)) ? 'partly' : measure(given, wanted.length)
}
