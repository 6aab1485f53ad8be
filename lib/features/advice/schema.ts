import { z } from 'zod'

export const adviceInput = z.strictObject({ workshopId: z.uuid() })
/** A published version by its number; without one the newest. */
export const publishedAdviceInput = z.strictObject({ workshopId: z.uuid(), number: z.int().min(1).optional() })

const whole = z.coerce.number().int().min(0)

/**
 * What the strategist had on the screen: the state of the workshop, the playbook, and the number the advice would get.
 * Publishing re-checks all three, so that nothing is published that nobody read.
 */
export const publishInput = z.strictObject({ workshopId: z.uuid(), version: whole, playbookVersion: whole, number: whole })
