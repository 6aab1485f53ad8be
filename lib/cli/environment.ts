import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { generateClient, isEmpty, migrate, openDatabase, type Database } from './database.ts'
import { dataFolder, Refusal } from './project.ts'
import { secrets } from './secrets.ts'

const lock = join(dataFolder, 'app.pid')

/** The port that was asked for, 3000 by default. */
export function askedPort(): number {
  const port = Number(process.env.PORT ?? 3000)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Refusal(`PORT must be a number from 1 to 65535; it is "${process.env.PORT}".`)
}

/** Refuses when somebody listens on the port already. */
export async function checkPort(port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
      .once('error', (error: NodeJS.ErrnoException) => reject(new Refusal(error.code === 'EADDRINUSE'
        ? `Port ${port} is taken. Stop what runs there, or choose another one: PORT=${port + 1} npm start`
        : `Port ${port} cannot be used (${error.code}). Choose another one: PORT=3000 npm start`)))
      .listen(port, host, () => probe.close(() => resolve()))
  })
}

const runsHere = (pid: number): boolean => {
  try {
    return existsSync('/proc/self') ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('lib/cli/') : process.kill(pid, 0)
  } catch {
    return false
  }
}

/** One app per folder: two would share the built-in database, and the first to stop would stop it for both. */
function takeLock(): void {
  mkdirSync(dataFolder, { recursive: true })
  if (existsSync(lock)) {
    const pid = Number(readFileSync(lock, 'utf8'))
    if (pid !== process.pid && runsHere(pid)) throw new Refusal(`Klantreis already runs from this folder (process ${pid}). Stop it first: kill ${pid}`)
  }
  writeFileSync(lock, String(process.pid))
  process.on('exit', () => rmSync(lock, { force: true }))
}

/**
 * Prepares all that the app needs and puts it in the environment: database, secrets, client, migrations, and the demo
 * agency in an empty built-in database (or with `DEMO=1`).
 */
export async function prepare(port: number): Promise<Database> {
  if (!process.env.DATABASE_URL) takeLock()
  const database = await openDatabase({ owner: true })
  try {
    Object.assign(process.env, secrets())
    process.env.DATABASE_URL = database.url
    if (database.embedded) process.env.DEMO ??= '1'
    process.env.APP_URL ??= `http://localhost:${port}`
    process.env.NEXTAUTH_URL ??= process.env.APP_URL
    if (process.env.DEMO !== '1' && !process.env.SMTP_URL) {
      throw new Refusal('SMTP_URL is not set, so nobody could be sent a sign-in link. Set it (smtp://user:password@host:587), or DEMO=1 to try the product.')
    }
    await generateClient()
    if (await migrate(database.url)) console.log('The database is up to date.')
    await fillWhenEmpty(database.url)
    return database
  } catch (error) {
    database.stop()
    throw error
  }
}

/** An empty database gets the first playbook and the glossary, and in a demo the demo agency as well. */
async function fillWhenEmpty(url: string): Promise<void> {
  if (!(await isEmpty(url))) return
  const { seed, seedFoundation } = await import('./demoAgency.ts')
  if (process.env.DEMO !== '1') return seedFoundation(url)
  console.log('Filling the empty database with the demo agency…')
  await seed(url)
}
