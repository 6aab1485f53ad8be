import { randomUUID } from 'node:crypto'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { PgBoss } from 'pg-boss'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { db } from '../db/db.ts'
import { installQueue } from './install.ts'
import type { Handlers } from './names.ts'
import { queueJob } from './queue.ts'
import { startWorker } from './worker.ts'

const url = process.env.DATABASE_URL!
const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

async function aWorker(handlers: Handlers): Promise<(patiently: boolean) => Promise<void>> {
  const stop = await startWorker(url, handlers)
  stops.push(() => stop(false))
  return stop
}

const states = async (exportId: string) =>
  (await db.$queryRaw<{ state: string }[]>`SELECT state::text FROM pgboss.job WHERE data->>'exportId' = ${exportId}`).map(row => row.state)

describe('a job', () => {
  it('runs once when its transaction was committed, and never when it was rolled back', async () => {
    const [kept, undone] = [randomUUID(), randomUUID()]
    const seen: string[] = []
    await aWorker({ 'export.make': async ({ exportId }) => void seen.push(exportId) })
    await expect(db.$transaction(async tx => {
      await queueJob(tx, 'export.make', { exportId: undone })
      throw new Error('changed my mind')
    })).rejects.toThrow('changed my mind')
    const begin = performance.now()
    await db.$transaction(async tx => queueJob(tx, 'export.make', { exportId: kept }))
    await vi.waitFor(() => expect(seen).toEqual([kept]), { timeout: 5000, interval: 10 })
    expect(performance.now() - begin).toBeLessThan(1500)
    await vi.waitFor(async () => expect(await states(kept)).toEqual(['completed']), { timeout: 5000 })
    expect(await states(undone)).toEqual([])
    expect(seen).toEqual([kept])
  })

  it('has the data that its name asks for, or is not queued', async () => {
    await expect(db.$transaction(tx => queueJob(tx, 'export.make', { exportId: 'mine' }))).rejects.toThrow('exportId')
  })

  it('is tried again after a fault, and knows its last try', async () => {
    const tries: boolean[] = []
    const exportId = randomUUID()
    await aWorker({
      'export.make': async (_, { isLast }) => {
        tries.push(isLast)
        if (tries.length < 2) throw new Error('not now')
      },
    })
    await queueJob(db, 'export.make', { exportId })
    await vi.waitFor(() => expect(tries).toEqual([false, false]), { timeout: 15_000, interval: 50 })
    await vi.waitFor(async () => expect(await states(exportId)).toEqual(['completed']), { timeout: 5000 })
  })

  it('is given back by a worker that has to stop at once', async () => {
    const exportId = randomUUID()
    let begun = false
    const stop = await aWorker({
      'export.make': (_, { signal }) => new Promise((_resolve, reject) => {
        begun = true
        signal.addEventListener('abort', () => reject(new Error('stopped')))
      }),
    })
    await queueJob(db, 'export.make', { exportId })
    await vi.waitFor(() => expect(begun).toBe(true), { timeout: 5000, interval: 10 })
    await stop(false)
    expect(await states(exportId)).toEqual(['retry'])
    await db.$executeRaw`DELETE FROM pgboss.job`
  })

  it('runs again when its worker was killed in the middle', async () => {
    const exportId = randomUUID()
    const script = `
      process.on('disconnect', () => process.exit())
      const { startWorker } = await import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)})
      await startWorker(process.env.DATABASE_URL, { 'export.make': () => new Promise(() => { process.send('begun'); setInterval(() => {}, 1000) }) })`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env: process.env })
    stops.push(async () => void child.kill('SIGKILL'))
    await queueJob(db, 'export.make', { exportId })
    await once(child, 'message')
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await states(exportId)).toEqual(['active'])

    // Half a minute of silence, without waiting for it.
    await db.$executeRaw`UPDATE pgboss.job SET heartbeat_on = heartbeat_on - interval '1 minute', started_on = started_on - interval '1 minute'`
    const again = vi.fn(async () => undefined)
    await aWorker({ 'export.make': again })
    const watch = new PgBoss({ connectionString: url, migrate: false, schedule: false, registerInstance: false, max: 1 })
    await watch.start()
    await watch.supervise('export.make')
    await vi.waitFor(() => expect(again).toHaveBeenCalledTimes(1), { timeout: 10_000, interval: 20 })
    await watch.stop({ graceful: false })
    await vi.waitFor(async () => expect(await states(exportId)).toEqual(['completed']), { timeout: 5000 })
  })

  it('has its queue in a schema beside that of the app', async () => {
    await installQueue(`${url}?schema=portal-2`)
    expect(await db.$queryRaw`SELECT count(*)::int AS queues FROM pgboss_portal_2.queue WHERE name = 'export.make'`).toEqual([{ queues: 1 }])
  })
})
