import { z } from 'zod'
import { locales } from '../../domain/locale.ts'

/** The fields of the address of the test, as they came: what does not fit is said beside its question. */
export const testInput = z.object({ locale: z.enum(locales), fields: z.record(z.string().max(100), z.array(z.string().max(200)).max(20)) })
