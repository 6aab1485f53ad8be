import { z } from 'zod'
import { contentKinds } from '../../domain/content/document.ts'
import { locales } from '../../domain/text.ts'

const locale = z.enum(locales)

export const listInput = z.object({ locale })
export const textInput = z.object({ locale, slug: z.string().max(100) })
export const feedInput = z.object({ locale, kind: z.enum(contentKinds) })
