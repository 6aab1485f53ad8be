import type { Words } from '../types.ts'
import { answers } from './answers.ts'
import { clauses, wonders } from './clauses.ts'
import { grammar } from './grammar.ts'
import { sentences } from './sentences.ts'

/** The Dutch words of the engine. */
export const nl: Words = {
  locale: 'nl', ...grammar, answers, clauses, wonders, sentences,
  yourCompany: 'je bedrijf', yourJourney: 'je klantreis', otherMedia: 'andere media',
}
