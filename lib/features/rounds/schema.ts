import { z } from 'zod'
import { locales } from '../../domain/text.ts'

export const startRoundInput = z.strictObject({
  workshopId: z.uuid(), locale: z.enum(locales).default('nl'),
  title: z.string().trim().min(1, 'company.errors.titleMissing').max(120, 'company.errors.nameLong'),
})
