import { z } from 'zod'
import { locales } from '../../domain/text.ts'

/** `locale` is the language of the page; without it, that of the reader's mails. */
export const mineInput = z.strictObject({ locale: z.enum(locales).optional() })
export const chooseInput = z.strictObject({ wanted: z.union([z.boolean(), z.enum(['true', 'false']).transform(value => value === 'true')]) })
/** What a mail carried: who, and a signature. */
export const stopInput = z.strictObject({ token: z.string().max(200, 'reminders.errors.link') })
