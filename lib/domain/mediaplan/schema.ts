import { z } from 'zod'
import { phases } from '../journey/stages.ts'
import { answerSchemas } from '../workshop/answers.ts'
import { mostMonths, mostPerMonth } from './money.ts'
import { rateBases, rateKinds, type MediaPlanDocument } from './types.ts'

export const monthSchema = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, 'plan.errors.month')
export const daySchema = z.iso.date('plan.errors.day').regex(/^20/, 'plan.errors.day')
const cents = z.int().min(0).max(mostPerMonth)
const rowId = z.string().min(1).max(120)
const text = z.string().max(200)

/** A plan as it is stored: what staff put in. */
export const mediaPlanSchema: z.ZodType<MediaPlanDocument> = z.strictObject({
  shape: z.literal(1),
  start: monthSchema,
  months: z.int().min(1).max(mostMonths),
  preparesFrom: daySchema,
  monthlyCents: cents,
  confirmed: z.boolean(),
  shares: z.record(z.enum(phases), z.int().min(0).max(100)).nullable(),
  media: z.record(rowId, z.strictObject({
    phase: z.enum(phases),
    ref: z.string().nullable(),
    name: text,
    on: z.boolean().nullable(),
    cells: z.record(monthSchema, z.strictObject({ cents, locked: z.boolean() })),
  })),
  production: z.record(rowId, z.strictObject({ name: text, cents: cents.nullable() })),
  rates: z.array(z.strictObject({
    id: z.string(), ref: z.string(), kind: z.enum(rateKinds), basis: z.enum(rateBases), cents, source: text, on: daySchema, enteredBy: z.string(),
  })),
  assumptions: z.strictObject({
    purchaseValue: answerSchemas.purchaseValue.optional(), market: answerSchemas.market.optional(), horizon: answerSchemas.horizon.optional(),
  }),
})
