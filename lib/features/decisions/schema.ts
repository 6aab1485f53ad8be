import { z } from 'zod'
import { choices } from '../../domain/decision/standing.ts'
import { phases } from '../../domain/journey/stages.ts'

export const decisionsInput = z.strictObject({ workshopId: z.uuid() })

const remark = z.string().transform(text => text.replaceAll('\r\n', '\n').trim()).pipe(z.string().max(2000, 'decisions.errors.remarkLong'))

/** `number` is the version that was on the screen: a client decides about what it read. */
export const decideInput = z.strictObject({
  workshopId: z.uuid(), number: z.coerce.number().int().min(1), phase: z.enum(phases), choice: z.enum(choices), remark: remark.default(''),
}).refine(({ choice, remark: said }) => choice === 'approved' || said !== '', { path: ['remark'], message: 'decisions.errors.remarkMissing' })
