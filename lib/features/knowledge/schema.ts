import { z } from 'zod'
import { locales } from '../../domain/text.ts'

const locale = z.enum(locales)

export const listInput = z.object({ locale })
export const textInput = z.object({ locale, slug: z.string().max(100) })
