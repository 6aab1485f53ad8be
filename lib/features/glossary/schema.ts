import { z } from 'zod'
import { locales } from '../../domain/text.ts'

const locale = z.enum(locales)

export const registerInput = z.object({ locale })
export const termInput = z.object({ locale, slug: z.string().max(100) })
export const searchInput = z.object({ locale, words: z.string().max(200).catch('') })
