import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { installQueue } from '../platform/jobs/install.ts'
import { startPostgres } from './postgres.ts'
import { capture, dataFolder, Refusal, root } from './project.ts'

/** The database a command works on, and how to leave it. */
export type Database = { url: string; embedded: boolean; stop: () => void }

const embeddedName = 'klantreis'

/** The name and address of a database, without its password. */
export function describeDatabase(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  await client.connect()
  await client.query('SELECT set_config($1, $2, false)', ['search_path', pg.escapeIdentifier(schemaOf(url))])
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

async function checkReachable(url: string): Promise<void> {
  try {
    await query(url, 'SELECT 1')
  } catch (error) {
    const reason = error instanceof Error && error.message ? error.message : (error as { code?: string }).code
    throw new Refusal(`The database at ${URL.canParse(url) ? describeDatabase(url) : 'DATABASE_URL'} cannot be reached (${reason}). ` +
      'Start it, correct DATABASE_URL, or unset it to use the built-in PostgreSQL.')
  }
}

/** Makes a database unless it is there. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<void> {
  const found = await query(serverUrl, `SELECT 1 FROM pg_database WHERE datname = '${name}'`)
  if (found.length === 0) await query(serverUrl, `CREATE DATABASE "${name}"`)
}

/**
 * The database of `DATABASE_URL`, or else the built-in one, started. The app owns the built-in server and stops it, also
 * one that a killed app left running; a command that only joins it leaves it running. Refuses when it cannot be had.
 */
export async function openDatabase({ owner }: { owner: boolean }): Promise<Database> {
  const given = process.env.DATABASE_URL
  if (given) {
    await checkReachable(given)
    return { url: given, embedded: false, stop: () => {} }
  }
  const postgres = await startPostgres(dataFolder)
  await ensureDatabase(postgres.url('postgres'), embeddedName)
  return { url: postgres.url(embeddedName), embedded: true, stop: owner || !postgres.joined ? postgres.stop : () => {} }
}

/** What Prisma's own commands need from the environment. */
export const prismaEnvironment = (url: string): Record<string, string> => ({
  DATABASE_URL: url, PRISMA_SCHEMA_ENGINE_BINARY: join(root, 'lib', 'cli', 'schemaEngine.mjs'),
  CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', NO_UPDATE_NOTIFIER: '1',
})

async function prisma(args: string[], url: string): Promise<void> {
  const { code, output } = await capture('prisma', args, prismaEnvironment(url))
  if (code !== 0) throw new Error(`prisma ${args.join(' ')} failed:\n${output}`)
}

const client = join(root, 'lib', 'platform', 'db', 'generated', 'client.ts')
const schema = join(root, 'prisma', 'schema.prisma')

/** Generates the Prisma client when the schema is newer. */
export async function generateClient(): Promise<void> {
  if (existsSync(client) && statSync(client).mtimeMs > statSync(schema).mtimeMs) return
  await prisma(['generate'], 'postgresql://none')
}

const migrationNames = () => readdirSync(join(root, 'prisma', 'migrations'), { withFileTypes: true })
  .filter(entry => entry.isDirectory()).map(entry => entry.name)

/** The schema that the URL names (`?schema=portal`), or PostgreSQL's own. */
export const schemaOf = (url: string): string => new URL(url).searchParams.get('schema') ?? 'public'

/** Applies the migrations that the database has not had; says whether there were any. */
export async function migrate(url: string): Promise<boolean> {
  const applied = await query<{ name: string }>(url, 'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL')
    .catch(() => [])
  const names = new Set(applied.map(row => row.name))
  const isCurrent = migrationNames().every(name => names.has(name))
  if (!isCurrent) await applyMigrations(url)
  await installQueue(url)
  return !isCurrent
}

async function applyMigrations(url: string): Promise<void> {
  if (schemaOf(url) !== 'public') await query(url, `CREATE SCHEMA IF NOT EXISTS ${pg.escapeIdentifier(schemaOf(url))}`)
  await prisma(['migrate', 'deploy'], url)
}

/** Whether nobody has an account here yet. */
export async function isEmpty(url: string): Promise<boolean> {
  return (await query(url, 'SELECT 1 FROM "User" LIMIT 1')).length === 0
}
