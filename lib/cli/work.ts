import { globSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from './database.ts'
import { command, root } from './project.ts'
import { secrets } from './secrets.ts'
import type { Handlers } from '../platform/jobs/names.ts'

async function allHandlers(): Promise<Handlers> {
  const rooms = await Promise.all(globSync('lib/features/*/jobs.ts', { cwd: root }).map(file => import(join(root, file)) as Promise<{ handlers: Handlers }>))
  return Object.assign({}, ...rooms.map(room => room.handlers)) as Handlers
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
  stopWork = async patiently => {
    await leave(patiently)
    database.stop()
  }
  if (process.send === undefined) console.log('Working (Ctrl-C stops it)')
})
