import { answerSchemas } from '../answers.ts'
import { longestText, standsAlone } from '../bounds.ts'
import { questionOf, type QuestionKey } from '../questions.ts'
import type { RawValue } from './read.ts'

/** What is wrong with what was filled in; the message files say it to the client. */
export const faults = ['tooLong', 'duplicate', 'contradiction', 'nameMissing', 'invalid'] as const
export type Fault = (typeof faults)[number]

const listsIn = (value: RawValue): RawValue[][] => {
  if (Array.isArray(value)) return [value, ...value.flatMap(listsIn)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listsIn) : []
}
const textsIn = (value: RawValue): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** What is wrong with an answer, or null when it can be stored. An empty answer can always be stored. */
export const faultOf = (key: QuestionKey, value: RawValue): Fault | null => {
  if (value === null) return null
  if (textsIn(value).some(text => text.length > longestText)) return 'tooLong'
  const { kind } = questionOf(key)
  if (kind === 'rank' && Array.isArray(value) && new Set(value).size < value.length) return 'duplicate'
  if (listsIn(value).some(list => list.length > 1 && list.some(code => typeof code === 'string' && standsAlone(code)))) return 'contradiction'
  if (kind === 'rivals' && Array.isArray(value) && value.some(rival => rival !== null && typeof rival === 'object' && !Array.isArray(rival) && rival['name'] === '')) return 'nameMissing'
  return answerSchemas[key].safeParse(value).success ? null : 'invalid'
}
