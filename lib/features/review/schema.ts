import { z } from 'zod'
import { phases } from '../../domain/journey/stages.ts'
import { owners } from '../../domain/playbook/schema.ts'
import { locales } from '../../domain/text.ts'

const workshopId = z.uuid()
const entryId = z.string().min(1).max(200)
const whole = z.coerce.number().int().min(0)
/** What the strategist had on the screen: the version of the decision, and a print of the engine's words. */
const basis = { workshopId, entryId, version: whole, seen: z.string().max(20) }

const title = z.string().trim().max(200, 'review.errors.titleLong')
const text = z.string().trim().min(1, 'review.errors.textMissing').max(4000, 'review.errors.textLong')
const someTitle = title.min(1, 'review.errors.titleMissing')
const reason = z.string().trim().max(1000, 'review.errors.reasonLong')
const empty = z.literal('').transform(() => null)
const verdict = z.union([empty, z.enum(['add', 'possible', 'hold', 'avoid', 'improve', 'keep', 'state'])]).optional().transform(value => value ?? null)
const priority = z.union([empty, z.null(), z.coerce.number().int().min(1).max(5)]).optional().transform(value => value ?? null)
const owner = z.union([empty, z.null(), z.enum(owners)]).optional().transform(value => value ?? null)

export const overviewInput = z.strictObject({ workshopId })
export const reviewParts = [...phases, 'whole'] as const
/** `locale` is of the names to choose from; what is written stays in Dutch. */
export const partInput = z.strictObject({ workshopId, part: z.enum(reviewParts), locale: z.enum(locales).default('nl') })

/** A decision that takes no words. */
export const judgeInput = z.strictObject({ ...basis, do: z.enum(['accept', 'takeOver', 'keep', 'restore']) })
export const rejectInput = z.strictObject({ ...basis, reason: reason.min(1, 'review.errors.reasonMissing') })
/** The words as they should read; where an entry has no title, verdict, priority or owner, those stay out of the form. */
export const editInput = z.strictObject({ ...basis, title: title.default(''), text, verdict, priority, owner, reason: reason.default('') })
export const moveInput = z.strictObject({ workshopId, entryId, version: whole, step: z.enum(['up', 'down']) })
export const acceptRestInput = z.strictObject({ workshopId, part: z.enum(reviewParts), seen: z.string().max(20) })

export const ownKinds = ['channel', 'touchpoint', 'task', 'note'] as const
export const addInput = z.strictObject({
  workshopId, id: z.uuid(), phase: z.enum(phases), kind: z.enum(ownKinds),
  ref: z.union([empty, z.string().regex(/^(CH|TP)\d{2}$/)]).optional().transform(value => value ?? null),
  title: someTitle, text, verdict, priority, owner,
})

const person = z.union([empty, z.uuid()])
export const assignInput = z.strictObject({ workshopId, strategistId: person, secondReaderId: person })
