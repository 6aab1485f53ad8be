import type { Words } from '../types.ts'
import { answers } from './answers.ts'
import { clauses, wonders } from './clauses.ts'
import { grammar } from './grammar.ts'
import { sentences } from './sentences.ts'

/** The English words of the engine. */
export const en: Words = {
  locale: 'en', ...grammar, answers, clauses, wonders, sentences,
  yourCompany: 'your company', yourJourney: 'your customer journey', otherMedia: 'other media',
}
