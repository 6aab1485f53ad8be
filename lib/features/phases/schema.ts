import { z } from 'zod'
import { phases } from '../../domain/journey/stages.ts'
import { locales } from '../../domain/text.ts'

export const phaseInput = z.object({ locale: z.enum(locales), phase: z.enum(phases) })
