import { z } from 'zod'
import { locales } from '../../domain/text.ts'

/** The path of a page as it stands in the address bar, and the language it is shown in. */
export const placeInput = z.object({ locale: z.enum(locales), path: z.string().max(2000) })
