import { journeyKeys } from './answers.ts'
import type { QuestionKey } from './questions.ts'

/** The answers whose keys are the client's choice, so that a database may give them back in another order. */
const keyed: readonly QuestionKey[] = ['informationNeeds', 'emotions', 'touchpointScores']

const place = new Map<string, number>(journeyKeys.map((key, index) => [key, index]))
const before = (a: string, b: string): number => (place.get(a) ?? journeyKeys.length) - (place.get(b) ?? journeyKeys.length) || (a < b ? -1 : a > b ? 1 : 0)

/**
 * An answer with its keys in one order: phases along the journey, the rest by name. A database keeps no order of keys,
 * and the same answers must give the same advice.
 */
export const inOrder = (key: QuestionKey, answer: unknown): unknown => {
  if (!keyed.includes(key) || typeof answer !== 'object' || answer === null) return answer
  const keys = Object.keys(answer)
  return keys.every((one, i) => i === 0 || before(keys[i - 1]!, one) <= 0)
    ? answer
    : Object.fromEntries(Object.entries(answer).sort(([a], [b]) => before(a, b)))
}
