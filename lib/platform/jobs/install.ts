import pg from 'pg'
import packageJson from 'pg-boss/package.json' with { type: 'json' }
import { jobNames, jobs, type JobName } from './names.ts'

/** Where the queue lives in the database: apart, and apart for each schema that the app itself is told to use. */
export function queueSchema(url: string): string {
  const schema = new URL(url).searchParams.get('schema') ?? 'public'
  return schema === 'public' ? 'pgboss' : `pgboss_${schema.replace(/\W/g, '_').slice(0, 40)}`
}

/** What the queue knows of a kind of job. A worker that falls silent for half a minute has lost its job to the next try. */
export const queueOptions = (name: JobName) => ({
  retryLimit: jobs[name].retries, retryDelay: 2, retryBackoff: true, retryDelayMax: 300,
  expireInSeconds: jobs[name].minutes * 60, heartbeatSeconds: 30, deleteAfterSeconds: 7 * 86_400, notify: true,
})

async function isInstalled(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  await client.connect()
  const schema = pg.escapeIdentifier(queueSchema(url))
  try {
    const { rows } = await client.query<{ version: number; queues: string[] }>(
      `SELECT version, ARRAY(SELECT name::text FROM ${schema}.queue) AS queues FROM ${schema}.version`,
    )
    return rows[0]?.version === packageJson.pgboss.schema && jobNames.every(name => rows[0]!.queues.includes(name))
  } catch {
    return false
  } finally {
    await client.end()
  }
}

/** Makes the tables of the queue, or brings them up to date. The web server never does: it only puts jobs in. */
export async function installQueue(url: string): Promise<void> {
  if (await isInstalled(url)) return
  const { PgBoss } = await import('pg-boss')
  const boss = new PgBoss({ connectionString: url, schema: queueSchema(url), supervise: false, schedule: false, registerInstance: false, max: 2 })
  boss.on('error', () => undefined)
  await boss.start()
  for (const name of jobNames) {
    if (await boss.getQueue(name) === null) await boss.createQueue(name, queueOptions(name))
  }
  await boss.stop({ graceful: false })
}
