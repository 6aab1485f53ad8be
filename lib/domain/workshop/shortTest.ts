import { z } from 'zod'
import { answerSchemas, type Answers } from './answers.ts'
import { unknown } from './codes.ts'
import type { Fields } from './form/fields.ts'
import { faultOf, type Fault } from './form/judge.ts'
import { readAnswer, type RawValue } from './form/read.ts'

/**
 * The six questions of the short test, in the order of the wizard. Over the demo's companies, other answers to these change
 * most of what the advice says: its lines (sales routes and market 22 on average, budget 11, deliberation 7, value 6), and the
 * goal its tasks and the order of work. Left out although they weigh: which phases take part, which a visitor who does not
 * know them yet cannot choose, and how a site asks for consent, which few know by heart.
 */
export const shortTestKeys = ['market', 'salesRoutes', 'goal', 'mediaBudget', 'purchaseValue', 'deliberation'] as const
export type ShortTestKey = (typeof shortTestKeys)[number]
export type TestAnswers = Pick<Answers, ShortTestKey>

const isTestKey = (name: string): name is ShortTestKey => (shortTestKeys as readonly string[]).includes(name)

/** What is wrong with one field of the test; "weet ik niet" is an answer, nothing is not. */
export type TestFault = 'missing' | Fault

/** What somebody filled in: the answers that can be used, and what is wrong with the others. */
export type FilledTest = { answers: TestAnswers; faults: Partial<Record<ShortTestKey, TestFault>> }

/** In the test "weet ik niet" is one of the boxes, which must stand alone, where the wizard has a box of its own for it. */
const isTornOver = (value: RawValue): boolean => Array.isArray(value) && value.length > 1 && value.includes(unknown)
const plain = (value: RawValue): RawValue => (Array.isArray(value) && value.length === 1 && value[0] === unknown ? unknown : value)

/** Reads a form of the test, from the fields of an address. */
export function readTest(fields: Fields): FilledTest {
  const answers: Record<string, unknown> = {}
  const faults: FilledTest['faults'] = {}
  for (const key of shortTestKeys) {
    const value = plain(readAnswer(key, fields))
    const fault = value === null ? 'missing' : isTornOver(value) ? 'contradiction' : faultOf(key, value)
    if (fault === null) answers[key] = value
    else faults[key] = fault
  }
  return { answers, faults }
}

/** The address that holds these answers, as a form of the test writes it: `market=b2c&salesRoutes=webshop`. */
export function testQuery(answers: TestAnswers): string {
  const pairs = shortTestKeys.flatMap(key => [answers[key] ?? []].flat().map(value => [key, value]))
  return new URLSearchParams(pairs).toString()
}

/** The answers in a query that `testQuery` wrote; what is wrong in it is left out, and null says that nothing is left. */
export function answersInQuery(query: string): TestAnswers | null {
  const fields: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(query)) if (isTestKey(name)) (fields[name] ??= []).push(value)
  const { answers } = readTest(fields)
  return Object.keys(answers).length === 0 ? null : answers
}

/** Answers of the test as they are stored with a request. */
export const testAnswersSchema = z.object(Object.fromEntries(shortTestKeys.map(key => [key, answerSchemas[key].optional()]))) as unknown as z.ZodType<TestAnswers>

/** Whether somebody knew the answer. */
export const isKnown = (answers: TestAnswers, key: ShortTestKey): boolean => answers[key] !== undefined && answers[key] !== unknown
