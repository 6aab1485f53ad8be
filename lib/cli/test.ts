import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appUrl } from '../../e2e/addresses.ts'
import { browserPath } from './browser.ts'
import { build } from './build.ts'
import { ensureDatabase, generateClient, migrate } from './database.ts'
import { startPostgres } from './postgres.ts'
import { command, dataFolder } from './project.ts'
import { secrets } from './secrets.ts'
import { seed } from './seed.ts'
import { browserSuite, fastSuites, integrationSuite, report } from './suites.ts'

/** `npm test` runs all suites; `npm test -- unit browser` those whose name has one of the words. */
const wanted = process.argv.slice(2)

const folder = '.next-test'

/** Builds the app against a seeded throw-away database, for the journeys in the browser. */
async function prepareBrowserTests(home: string): Promise<() => void> {
  const postgres = await startPostgres(home, ['fsync=off'])
  await ensureDatabase(postgres.url('postgres'), 'klantreis')
  const url = postgres.url('klantreis')
  await migrate(url)
  await seed(url)
  Object.assign(process.env, secrets(), { DATABASE_URL: url, DEMO: '1', APP_URL: appUrl, NEXTAUTH_URL: appUrl, PORT: new URL(appUrl).port, NEXT_DIST_DIR: folder })
  await build(folder, { DATABASE_URL: url, DEMO: '1', APP_URL: appUrl })
  return postgres.stop
}

await command(async () => {
  mkdirSync(dataFolder, { recursive: true })
  process.env.CHROME_PATH = browserPath()
  await generateClient()
  const home = mkdtempSync(join(tmpdir(), 'klantreis-e2e-'))
  let stop = () => {}
  const browserTests = { name: browserSuite.name, run: async () => {
    stop = await prepareBrowserTests(home)
    return browserSuite.run()
  } }
  try {
    await report([...fastSuites, integrationSuite, browserTests]
      .filter(suite => wanted.length === 0 || wanted.some(word => suite.name.includes(word))))
  } finally {
    stop()
    rmSync(home, { recursive: true, force: true })
  }
})
