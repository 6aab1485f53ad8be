import { z } from 'zod'
import { locales } from '../../domain/text.ts'
import { evidenceLevels } from '../../domain/workshop/bounds.ts'
import { fieldsFrom } from '../../domain/workshop/form/fields.ts'
import { isUntouched, readForm, type Filled, type RawValue } from '../../domain/workshop/form/read.ts'
import { questionKeys, sections, type QuestionKey } from '../../domain/workshop/questions.ts'

const workshopId = z.uuid()
const locale = z.enum(locales).default('nl')

export const workshopInput = z.strictObject({ workshopId, locale })
/** `receipt` is the key of the save that the page was sent back from. */
export const sectionInput = z.strictObject({ workshopId, section: z.enum(sections), receipt: z.uuid().optional(), locale })
export const exportInput = z.strictObject({ workshopId })

const version = z.coerce.number().int().min(0)
export const submitInput = z.strictObject({ workshopId, version, locale })
export const reopenInput = z.strictObject({
  workshopId, version, locale,
  reason: z.string().trim().min(1, 'workshop.reopen.reasonMissing').max(1000, 'workshop.reopen.reasonLong'),
})
export const importInput = z.strictObject({ workshopId, locale, document: z.string().trim().min(1, 'workshop.import.empty').max(500_000, 'workshop.import.tooLarge') })

/** Where a plain form goes after saving. */
export const nextSteps = ['next', 'previous', 'list', 'check', 'stay'] as const
export type NextStep = (typeof nextSteps)[number]

const jsonSave = z.strictObject({
  workshopId,
  key: z.uuid(),
  section: z.enum(sections),
  locale,
  answers: z.partialRecord(z.enum(questionKeys as [QuestionKey, ...QuestionKey[]]), z.strictObject({
    value: z.json(), evidence: z.enum(evidenceLevels).nullable(), baseVersion: z.int().min(0),
  })),
}).transform(({ answers, ...save }): SaveInput => ({
  ...save, then: 'stay', typed: null,
  answers: Object.fromEntries(Object.entries(answers).map(([key, { value, evidence, baseVersion }]): [string, GivenAnswer] =>
    [key, { value: value, evidence, baseVersion }])),
}))

/** An answer as it arrives, with the version of the stored answer that its writer saw. */
export type GivenAnswer = { value: RawValue; evidence: Filled['evidence']; baseVersion: number }

/** One save, from autosave or from a plain form: then `typed` holds the whole form, to show again what was refused. */
export type SaveInput = {
  workshopId: string
  key: string
  section: (typeof sections)[number]
  locale: (typeof locales)[number]
  then: NextStep
  answers: Partial<Record<QuestionKey, GivenAnswer>>
  typed: Record<string, readonly string[]> | null
}

const formText = z.union([z.string(), z.array(z.string())])
const formSave = z.object({ workshopId, key: z.uuid(), section: z.enum(sections), locale, then: z.enum(nextSteps).default('next') })
  .catchall(formText)
  .transform(({ workshopId: id, key, section, locale: language, then, ...rest }): SaveInput => {
    const fields = fieldsFrom(Object.entries(rest).flatMap(([name, text]) => [text].flat().map((one): [string, unknown] => [name, one])))
    const filled = Object.entries(readForm(section, fields)) as [QuestionKey, Filled][]
    return {
      workshopId: id, key, section, locale: language, then, typed: { ...fields },
      answers: Object.fromEntries(filled.filter(([, one]) => !isUntouched(one))
        .map(([question, { value, evidence, base }]): [string, GivenAnswer] => [question, { value, evidence, baseVersion: base.version }])),
    }
  })

/** A save in either form: `answers` as JSON from autosave, or every field of a section from a plain post. */
export const saveInput = z.union([jsonSave, formSave])
