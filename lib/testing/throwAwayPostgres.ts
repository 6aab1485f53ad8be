import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { ensureDatabase, generateClient, migrate } from '../cli/database.ts'
import { startPostgres } from '../cli/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext { serverUrl: string }
}

/** The migrated database that each test file gets a copy of. */
export const templateName = 'template_klantreis'

/** Starts a PostgreSQL for this test run only, with one migrated database as template. */
export default async function setup(project: TestProject): Promise<() => void> {
  const home = mkdtempSync(join(tmpdir(), 'klantreis-test-'))
  // PostgreSQL does not run as root; where it cannot come, its data would stay behind elsewhere.
  chmodSync(home, 0o755)
  const postgres = await startPostgres(home, ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'])
  await generateClient()
  await ensureDatabase(postgres.url('postgres'), templateName)
  await migrate(postgres.url(templateName))
  project.provide('serverUrl', postgres.url('postgres'))
  return () => {
    postgres.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
