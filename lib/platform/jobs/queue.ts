import { fromPrisma, PgBoss } from 'pg-boss'
import type { Tx } from '../db/db.ts'
import { env } from '../env/env.ts'
import { faultOf, log } from '../log/log.ts'
import { queueSchema } from './install.ts'
import { jobs, type JobData, type JobName } from './names.ts'

// Reloading code while developing must not start another one each time.
const kept = globalThis as { klantreisQueue?: Promise<PgBoss> | undefined }

async function open(): Promise<PgBoss> {
  // One connection of its own, only to know the queues: Prisma cannot read some of the columns that it asks for.
  const boss = new PgBoss({
    connectionString: env.DATABASE_URL, schema: queueSchema(env.DATABASE_URL), max: 1, connectionTimeoutMillis: 5000,
    migrate: false, supervise: false, schedule: false, registerInstance: false, queueCacheIntervalSeconds: 3600,
  })
  boss.on('error', error => log('error', 'queue', faultOf(error)))
  return boss.start()
}

function sender(): Promise<PgBoss> {
  kept.klantreisQueue ??= open().catch((error: unknown) => {
    kept.klantreisQueue = undefined
    throw error
  })
  return kept.klantreisQueue
}

/**
 * Queues a job in the transaction of what it is about: the worker takes it after the commit, or it was never there.
 * @throws when the data do not have the shape of lib/platform/jobs/names.ts.
 */
export async function queueJob<N extends JobName>(tx: Tx, name: N, data: JobData<N>): Promise<void> {
  const boss = await sender()
  await boss.send(name, jobs[name].data.parse(data), { db: fromPrisma(tx) })
}
