import { z } from 'zod'
import { locales } from '../../domain/text.ts'

export const versionsInput = z.strictObject({ workshopId: z.uuid() })

const number = z.coerce.number().int().min(1).max(1_000_000)
/** Two versions of a workshop, as the address names them; in either order. */
export const differenceInput = z.strictObject({ workshopId: z.uuid(), from: number, to: number, locale: z.enum(locales).default('nl') })
