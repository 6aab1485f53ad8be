import { z } from 'zod'
import { locales } from '../../domain/text.ts'
import { growingParts, playbookParts } from '../../domain/playbook/parts.ts'

const locale = z.enum(locales).default('nl')
const version = z.coerce.number().int().min(0)
const part = z.enum(playbookParts)
const item = z.string().max(12)

export const overviewInput = z.strictObject({ locale })
export const versionsInput = z.strictObject({})
/** A part of the draft, or of the newest published version while there is no draft. */
export const partInput = z.strictObject({ part, locale, search: z.string().trim().max(120).default(''), filter: z.string().max(20).default('') })
export const itemInput = z.strictObject({ part, item, locale })
/** A dry run; with `workshopId` also what it changes there, line by line. */
export const dryRunInput = z.strictObject({ dryRunId: z.uuid(), workshopId: z.uuid().optional(), page: z.coerce.number().int().min(1).max(1000).default(1) })
export const progressInput = z.strictObject({ dryRunId: z.uuid() })
/** A published version by its number, or the draft. */
export const exportInput = z.strictObject({ version: z.union([z.literal('draft'), z.coerce.number().int().min(1)]) })

/** Far above what a playbook of today takes; below what a request may hold. */
const longestDocument = 900_000
const document = z.string().trim().min(1, 'playbook.form.empty').max(longestDocument, 'playbook.form.tooLarge')

export const startDraftInput = z.strictObject({ locale })
/** `seen` is the fingerprint of the item as it stood when the form was opened; `document` the item as JSON. */
export const saveItemInput = z.strictObject({ part, item, seen: z.string().max(64), document, locale })
export const copyItemInput = z.strictObject({ part: z.enum(growingParts), item, locale })
export const removeItemInput = z.strictObject({ part: z.enum(growingParts), item, seen: z.string().max(64), locale })
export const importInput = z.strictObject({ document, version: version.optional(), locale })
/** What was on the screen: the draft and its version. */
export const draftInput = z.strictObject({ draftId: z.uuid(), version, locale })
const note = z.string().transform(text => text.replaceAll('\r\n', '\n').trim()).pipe(z.string().max(1000, 'playbook.publish.noteLong'))
/** `was` is the note that was on the screen. */
export const noteInput = z.strictObject({ draftId: z.uuid(), note, was: note })
export const publishInput = z.strictObject({ draftId: z.uuid(), version, locale, note: note.pipe(z.string().min(1, 'playbook.publish.noteMissing')) })
export const stopInput = z.strictObject({ dryRunId: z.uuid(), locale })
