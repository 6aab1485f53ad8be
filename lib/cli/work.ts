import { openDatabase } from './database.ts'
import { command } from './project.ts'
import { secrets } from './secrets.ts'
import type { Handlers } from '../platform/jobs/names.ts'

/** What the features do in the background. Imported only when there is a database: they read its address. */
async function allHandlers(): Promise<Handlers> {
  const { handlers: exports } = await import('../features/exports/jobs.ts')
  const { handlers: playbook } = await import('../features/playbook/jobs.ts')
  const { handlers: reminders } = await import('../features/reminders/jobs.ts')
  return { ...exports, ...playbook, ...reminders }
}

/**
 * The worker: does in the background what takes longer than a page may. `npm start` keeps one beside the app, which ends
 * with it; `npm run work` runs one by itself, on as many machines as wanted.
 */
await command(async () => {
  let stopWork = async (_patiently: boolean) => {}
  const stop = async (patiently: boolean) => {
    // Whatever happens, this process does not outlive its app.
    setTimeout(() => process.exit(1), 6000).unref()
    await stopWork(patiently)
    process.exit(0)
  }
  // Before anything else: an app may be killed while its worker is still getting ready.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop(true))
  process.once('disconnect', () => void stop(false))
  const database = await openDatabase({ owner: false })
  Object.assign(process.env, secrets(), { DATABASE_URL: database.url })
  const { installQueue } = await import('../platform/jobs/install.ts')
  const { startWorker } = await import('../platform/jobs/worker.ts')
  await installQueue(database.url)
  const leave = await startWorker(database.url, await allHandlers())
  const { watchDue } = await import('../features/content/jobs.ts')
  const stopWatching = watchDue()
  stopWork = async patiently => {
    await Promise.all([leave(patiently), stopWatching()])
    database.stop()
  }
  if (process.send === undefined) console.log('Working (Ctrl-C stops it)')
})
