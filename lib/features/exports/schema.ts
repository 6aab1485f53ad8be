import { z } from 'zod'
import { locales } from '../../domain/text.ts'
import { formats } from './view.ts'

export const exportsInput = z.strictObject({ workshopId: z.uuid() })

/** What to take along: the agency's draft or a published version, as which kind of file, in which language. */
export const requestInput = z.strictObject({
  workshopId: z.uuid(),
  edition: z.union([z.literal('draft'), z.coerce.number({ error: 'exports.errors.number' }).int().min(1).max(100_000)], { error: 'exports.errors.edition' }),
  format: z.enum(formats, { error: 'exports.errors.format' }),
  locale: z.enum(locales).default('nl'),
})

export const exportInput = z.strictObject({ exportId: z.uuid() })
