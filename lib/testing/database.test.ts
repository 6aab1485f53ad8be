import pg from 'pg'
import { expect, it } from 'vitest'

it('gives each test file a migrated database of its own', async () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const { rows } = await client.query('SELECT count(*)::int AS users FROM "User"')
  await client.end()
  expect(rows).toEqual([{ users: 0 }])
})
