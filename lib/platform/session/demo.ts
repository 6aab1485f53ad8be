import { z } from 'zod'
import type { Tx } from '../db/db.ts'
import { isLocal } from './client.ts'
import type { IncomingRequest } from './request.ts'

const label = z.union([z.string().transform(text => ({ nl: text, en: text })), z.object({ nl: z.string(), en: z.string() })])
const demoSetting = z.object({ accounts: z.array(z.object({ email: z.string(), label })) })

export type Demo = z.output<typeof demoSetting>

/**
 * What a demo offers, or null: only in a database that was seeded as a demo, and only to somebody on this very machine.
 */
export async function demoFor(request: IncomingRequest, db: Tx): Promise<Demo | null> {
  if (!isLocal(request)) return null
  const setting = await db.setting.findUnique({ where: { key: 'demo' }, select: { value: true } })
  const read = demoSetting.safeParse(setting?.value)
  return read.success ? read.data : null
}
