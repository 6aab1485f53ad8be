import { z } from 'zod'

/** Text in two languages, as data files hold it. */
export const textSchema = z.strictObject({ nl: z.string().min(1), en: z.string().min(1).optional() })
