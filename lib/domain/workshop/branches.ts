import { any, type Truth } from '../truth.ts'
import type { Answers } from './answers.ts'
import { unknown } from './codes.ts'
import type { QuestionKey } from './questions.ts'

/** Whether a single or list answer holds one of these codes; undecided while it is not known. */
const holds = (answer: string | readonly string[] | undefined, codes: readonly string[]): Truth => {
  if (answer === undefined || answer === unknown) return 'unknown'
  const given = typeof answer === 'string' ? [answer] : answer
  if (given.some(code => codes.includes(code))) return true
  return given.includes(unknown) ? 'unknown' : false
}

/** When a question is shown; the questions that are not named here always are. Source: questions.md, "Branches". */
const branches: Partial<Record<QuestionKey, (answers: Answers) => Truth[]>> = {
  orderProblems: answers => [holds(answers.salesRoutes, ['webshop'])],
  orderUpdates: answers => [holds(answers.salesRoutes, ['webshop', 'marketplace', 'sales_team'])],
  returns: answers => [holds(answers.salesRoutes, ['webshop', 'marketplace']), holds(answers.offer, ['subscription', 'software'])],
  leadReply: answers => [holds(answers.goal, ['leads']), holds(answers.offer, ['service', 'software', 'project'])],
}

/** The answers that decide whether a question is shown; none when it always is. */
export const branchedOn: Partial<Record<QuestionKey, readonly QuestionKey[]>> = {
  orderProblems: ['salesRoutes'],
  orderUpdates: ['salesRoutes'],
  returns: ['salesRoutes', 'offer'],
  leadReply: ['goal', 'offer'],
}

/** Whether a question applies to this company; undecided while the answer that decides it is not known. */
export const applies = (key: QuestionKey, answers: Answers): Truth => {
  const branch = branches[key]
  return branch === undefined || any(branch(answers), truth => truth)
}

/** Whether the wizard shows a question: always, unless its branch is known to hide it. */
export const isShown = (key: QuestionKey, answers: Answers): boolean => applies(key, answers) !== false
