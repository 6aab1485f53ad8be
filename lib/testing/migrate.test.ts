import pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { ensureDatabase, migrate, prismaEnvironment } from '../cli/database.ts'
import { capture } from '../cli/project.ts'

const serverUrl = (database: string, parameters = ''): string => inject('serverUrl').replace(/\/postgres$/, `/${database}${parameters}`)

async function execute(url: string, sql: string): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

const tablesOf = (url: string) => execute(url, `SELECT table_schema, count(*)::int AS tables FROM information_schema.tables
  WHERE table_name IN ('User', 'Workshop', '_prisma_migrations') GROUP BY 1`)

describe('migrating with the schema engine of the project', () => {
  it('puts the tables in the schema that the address names, once', async () => {
    await ensureDatabase(inject('serverUrl'), 'in_a_schema')
    const url = serverUrl('in_a_schema', '?schema=portal')
    expect(await migrate(url)).toBe(true)
    expect(await tablesOf(url)).toEqual([{ table_schema: 'portal', tables: 3 }])
    expect(await migrate(url)).toBe(false)
  })

  it('keeps sslmode: a server without TLS is refused when the address demands it', async () => {
    await ensureDatabase(inject('serverUrl'), 'demands_tls')
    const deploy = async (parameters: string) =>
      (await capture('prisma', ['migrate', 'deploy'], prismaEnvironment(serverUrl('demands_tls', parameters)))).code
    expect(await deploy('?sslmode=require')).not.toBe(0)
    expect(await deploy('?sslmode=disable')).toBe(0)
  })

  it('finds no difference between the migrations and the schema', async () => {
    await ensureDatabase(inject('serverUrl'), 'compared')
    const url = serverUrl('compared')
    await migrate(url)
    const differs = async () => (await capture('prisma',
      ['migrate', 'diff', '--exit-code', '--from-config-datasource', '--to-schema', 'prisma/schema.prisma'], prismaEnvironment(url))).code
    expect(await differs()).toBe(0)
    await execute(url, 'ALTER TABLE "Company" DROP COLUMN "archivedAt"')
    expect(await differs()).toBe(2)
  })
})
