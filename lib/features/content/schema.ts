import { z } from 'zod'
import { contentKinds, documentSchema, linkings } from '../../domain/content/document.ts'
import { locales } from '../../domain/text.ts'
import { momentAt } from '../../domain/waiting/amsterdam.ts'
import { listStates } from './view.ts'

const locale = z.enum(locales)
const kind = z.enum(contentKinds)
const version = z.coerce.number().int().min(1)

const lf = (text: string): string => text.replaceAll('\r\n', '\n')
const lines = (given: unknown): string[] => [given ?? []].flat().filter(part => typeof part === 'string').flatMap(part => part.split(/[\n,]/)).map(part => part.trim()).filter(part => part !== '')
const text = (given: unknown): unknown => (typeof given === 'string' ? lf(given).trim() : given ?? '')

/** A text of the public site as the fields of a plain form: lists with one on a line or between commas. */
const formFields = z.object({
  slug: z.preprocess(text, z.string()), title: z.preprocess(text, z.string()), summary: z.preprocess(text, z.string()),
  body: z.string().default('').transform(lf),
  synonyms: z.preprocess(lines, z.array(z.string())), related: z.preprocess(lines, z.array(z.string())),
  stages: z.preprocess(lines, z.array(z.string())), sources: z.preprocess(lines, z.array(z.string())),
  linking: z.enum(linkings).default('anyCase'), pictureMedia: z.string().default(''), pictureAlt: z.preprocess(text, z.string()),
  reviewedOn: z.preprocess(text, z.string()),
})

/** A draft comes as `document`, or from a browser without scripts as the fields of a form. */
const withDocument = (given: unknown): unknown => {
  if (typeof given !== 'object' || given === null || 'document' in given) return given
  const { editionId, version: read, ...fields } = given as Record<string, unknown>
  const form = formFields.safeParse(fields)
  if (!form.success) return given
  const { pictureMedia, pictureAlt, ...document } = form.data
  return { editionId, version: read, document: { ...document, picture: pictureMedia === '' ? null : { media: pictureMedia, alt: pictureAlt } } }
}

/** `version` is that of the draft which was read. */
export const saveInput = z.preprocess(withDocument, z.object({ editionId: z.uuid(), version, document: documentSchema }))

/** A moment with its zone, or as a form without scripts sends it: what the clocks of Amsterdam show. */
const momentOf = (given: unknown): unknown => {
  if (typeof given !== 'string') return given ?? null
  if (given.trim() === '') return null
  const [, day, hour, minutes] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::00)?$/.exec(given.trim()) ?? []
  if (day === undefined || Number.isNaN(Date.parse(`${day}T00:00Z`)) || Number(hour) > 23 || Number(minutes) > 59) return given
  return new Date(momentAt(day, Number(hour)).getTime() + Number(minutes) * 60_000).toISOString()
}
const moment = z.preprocess(momentOf, z.iso.datetime({ offset: true, error: 'content.errors.moment' }).transform(at => new Date(at)).nullable())

export const createInput = z.object({
  kind, locale, title: z.string({ error: 'content.errors.title' }).trim().min(1, 'content.errors.title').max(200, 'content.errors.titleLong'),
})
export const languageInput = z.object({ contentId: z.uuid(), locale })
export const editionInput = z.object({ editionId: z.uuid() })
export const askInput = z.object({ editionId: z.uuid(), version, note: z.string().trim().max(1000, 'content.errors.noteLong').default('') })
export const publishInput = z.object({ editionId: z.uuid(), version })
export const scheduleInput = z.object({ editionId: z.uuid(), version, publishAt: moment, unpublishAt: moment })
export const restoreInput = z.object({ editionId: z.uuid(), version, revisionId: z.uuid() })
export const contentInput = z.object({ contentId: z.uuid() })
export const nothing = z.object({})

/** One text in one language: by its own id, or by that of its content with the language. */
export const editorInput = z.union([z.object({ editionId: z.uuid() }), z.object({ contentId: z.uuid(), locale })])
export const listInput = z.object({
  kind, locale: locale.optional().catch(undefined), words: z.string().trim().max(100).catch('').default(''),
  state: z.enum(listStates).optional().catch(undefined), page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
/** Without `to`: what differs between a revision and the draft of now. */
export const differenceInput = z.object({ editionId: z.uuid(), from: z.coerce.number().int().min(1), to: z.coerce.number().int().min(1).optional() })
export const choicesInput = z.object({ locale, words: z.string().trim().max(100).default('') })
