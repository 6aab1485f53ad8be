import { journeyKeys, type Answers } from './answers.ts'
import { questionKeys } from './questions.ts'

const place = new Map<string, number>(journeyKeys.map((key, index) => [key, index]))
const before = (a: string, b: string): number => (place.get(a) ?? journeyKeys.length) - (place.get(b) ?? journeyKeys.length) || (a < b ? -1 : a > b ? 1 : 0)

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => before(a, b)))
    : value

/**
 * The same answers with their keys in one order: questions as in the wizard, phases along the journey, the rest by name.
 * A database keeps no order of keys, and the same answers must give the same advice.
 */
export const inOrder = (answers: Answers): Answers =>
  Object.fromEntries(questionKeys.flatMap(key => (answers[key] === undefined ? [] : [[key, sorted(answers[key])]])))
