import { z } from 'zod'
import { databaseAnswers } from '@/lib/features/health/store'
import { route } from '@/lib/platform/action/route'

/** For the proxy or the watchdog in front: 200 while the database answers, else a 500. */
export const GET = route({
  name: 'health.read',
  method: 'GET',
  input: z.object({}),
  ability: 'site.read',
  subject: async () => ({ companyId: null, id: 'health' }),
  run: async ({ tx }) => ({ ok: true, value: { database: await databaseAnswers(tx) } }),
})
