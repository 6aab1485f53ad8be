import { z } from 'zod'

export const adviceInput = z.strictObject({ workshopId: z.uuid() })
/** A published version by its number; without one the newest. */
export const publishedAdviceInput = z.strictObject({ workshopId: z.uuid(), number: z.int().min(1).optional() })

const whole = z.coerce.number().int().min(0)

/**
 * What the strategist had on the screen: the state of the workshop, the playbook, the number the advice would get, and a
 * print of all that would be published. Publishing re-checks all of it, so that nothing is published that nobody read.
 * `confirmed`: she has seen what is still to look at.
 */
export const publishInput = z.strictObject({
  workshopId: z.uuid(), version: whole, playbookVersion: whole, number: whole, fingerprint: z.string().max(20),
  confirmed: z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false),
})
