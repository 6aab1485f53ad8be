import type { FullText } from '../text.ts'
import type { Code, CodeList, unknown } from './codes.ts'
import type { QuestionKey } from './questions.ts'
import { audienceTexts } from './texts/audience.ts'
import { companyOptions } from './texts/company-options.ts'
import { companyTexts } from './texts/company.ts'
import { customerOptions } from './texts/customer-options.ts'
import { unknownText } from './texts/evidence.ts'
import { goalTexts } from './texts/goal.ts'
import { journeyTexts } from './texts/journey.ts'
import { measuringTexts } from './texts/measuring.ts'
import { mediaTexts } from './texts/media.ts'
import { practiceOptions } from './texts/practice-options.ts'
import { purchaseTexts } from './texts/purchase.ts'
import { serviceTexts } from './texts/service.ts'
import type { OptionTexts, QuestionText } from './texts/shape.ts'

export { evidenceTexts, unknownText } from './texts/evidence.ts'
export { sectionTexts } from './texts/sections.ts'
export type { OptionTexts, QuestionText } from './texts/shape.ts'

/** What each question of the intake says, in both languages. */
export const questionTexts: Record<QuestionKey, QuestionText> = {
  ...companyTexts, ...goalTexts, ...purchaseTexts, ...audienceTexts, ...journeyTexts, ...mediaTexts, ...measuringTexts, ...serviceTexts,
}

/** The label of every answer option, per code list. */
export const optionTexts: OptionTexts = { ...companyOptions, ...customerOptions, ...practiceOptions }

/** The label of one answer option, or of "weet ik niet". */
export const optionText = <List extends CodeList>(list: List, code: Code<List> | typeof unknown): FullText =>
  (optionTexts[list] as Partial<Record<string, FullText>>)[code] ?? unknownText
