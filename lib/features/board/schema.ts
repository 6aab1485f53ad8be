import { z } from 'zod'

/** What the address of the board asks for; anything odd shows the whole board. */
export const boardInput = z.object({
  search: z.string().trim().max(120).catch(''),
  archived: z.boolean().catch(false),
})
export const homeInput = z.object({})
