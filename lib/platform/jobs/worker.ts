import { PgBoss, type Job } from 'pg-boss'
import { faultOf, log } from '../log/log.ts'
import { queueOptions, queueSchema } from './install.ts'
import { jobNames, jobs, type Handlers, type JobName } from './names.ts'

/** How long a stop waits for jobs that are under way, in milliseconds; what is not done by then is tried again later. */
const patience = 4000

/** Does one job with the handler of its feature, and writes down that it was done or how it failed. */
async function attempt(name: JobName, handlers: Handlers, job: Job<object>): Promise<void> {
  const handler = handlers[name] as ((data: object, attempt: { signal: AbortSignal; isLast: boolean }) => Promise<void>) | undefined
  const isLast = job.retryCount >= jobs[name].retries
  const begin = performance.now()
  try {
    if (handler === undefined) throw new Error(`Nobody does ${name}.`)
    await handler(jobs[name].data.parse(job.data), { signal: job.signal, isLast })
    log('info', 'job done', { job: name, milliseconds: Math.round(performance.now() - begin) })
  } catch (error) {
    log('error', 'job failed', { job: name, tries: job.retryCount + 1, ...faultOf(error) })
    throw error
  }
}

/**
 * Takes jobs from the queue and does them, one of each kind at a time; queues those with a schedule at their hour.
 * @returns how to stop: what is under way is finished first when `patiently`, else at once given back.
 */
export async function startWorker(url: string, handlers: Handlers): Promise<(patiently: boolean) => Promise<void>> {
  const boss = new PgBoss({
    connectionString: url, schema: queueSchema(url), migrate: false, max: 4, connectionTimeoutMillis: 5000, registerInstance: false,
    useListenNotify: true, superviseIntervalSeconds: 15, monitorIntervalSeconds: 15, cronMonitorIntervalSeconds: 15,
  })
  boss.on('error', error => log('error', 'queue', faultOf(error)))
  await boss.start()
  for (const name of jobNames.filter(known => handlers[known] !== undefined)) {
    await boss.updateQueue(name, queueOptions(name))
    await boss.work<object>(name, { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 2 }, async ([job]) => {
      if (job !== undefined) await attempt(name, handlers, job)
    })
    const kind = jobs[name]
    if ('cron' in kind) await boss.schedule(name, kind.cron, {})
  }
  return patiently => boss.stop({ graceful: patiently, timeout: patience })
}
