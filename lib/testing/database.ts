import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { templateName } from './throwAwayPostgres.ts'

/** A new, migrated, empty database on the PostgreSQL of this test run; returns its URL. */
export async function freshDatabase(): Promise<string> {
  const server = new URL(inject('serverUrl'))
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: server.href })
  await client.connect()
  // Copying the template fails while another file copies it.
  for (let tries = 0; ; tries++) {
    try {
      await client.query(`CREATE DATABASE ${name} TEMPLATE ${templateName}`)
      break
    } catch (error) {
      if (tries === 50) throw error
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
  await client.end()
  server.pathname = `/${name}`
  return server.href
}
