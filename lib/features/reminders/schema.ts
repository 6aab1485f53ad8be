import { z } from 'zod'

export const nothing = z.object({})
export const chooseInput = z.strictObject({ wanted: z.union([z.boolean(), z.enum(['true', 'false']).transform(value => value === 'true')]) })
/** What a mail carried: who, and a signature. */
export const stopInput = z.strictObject({ token: z.string().max(200, 'reminders.errors.link') })
