import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { build } from './build.ts'
import { ensureDatabase, generateClient, migrate } from './database.ts'
import { startPostgres } from './postgres.ts'
import { root } from './project.ts'
import { secrets } from './secrets.ts'

/** The build of tests and screens stands apart from that of `npm start`: its pages hold another address. */
export const testBuild = '.next-test'

/**
 * A seeded demo on a throw-away PostgreSQL, and the app built against it. Puts what `lib/cli/start.ts` needs in this
 * process's environment; returns how to end it.
 * @param folder where the build goes, for who wants one apart.
 */
export async function prepareDemo(appUrl: string, folder = testBuild): Promise<() => void> {
  const home = mkdtempSync(join(tmpdir(), 'klantreis-demo-'))
  await generateClient()
  chmodSync(home, 0o755)
  const postgres = await startPostgres(home, ['fsync=off'])
  const stop = () => {
    postgres.stop()
    rmSync(home, { recursive: true, force: true })
  }
  try {
    await ensureDatabase(postgres.url('postgres'), 'klantreis')
    const url = postgres.url('klantreis')
    await migrate(url)
    // Imported only now: on a fresh machine the Prisma client has just been generated.
    const { seed } = await import('./demoAgency.ts')
    await seed(url)
    Object.assign(process.env, secrets(), {
      DATABASE_URL: url, DEMO: '1', APP_URL: appUrl, NEXTAUTH_URL: appUrl, PORT: new URL(appUrl).port, NEXT_DIST_DIR: folder,
    })
    await build(folder, { DATABASE_URL: url, DEMO: '1', APP_URL: appUrl })
    return stop
  } catch (error) {
    stop()
    throw error
  }
}

/** Starts the app of the environment as `npm start` does, and waits until it answers; returns its process. */
export async function startApp(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(root, 'lib', 'cli', 'start.ts')], {
    cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env },
  })
  const url = env.APP_URL ?? process.env.APP_URL!
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`The app stopped with code ${child.exitCode}.`)
    if (await fetch(url).then(response => response.ok, () => false)) return child
    await setTimeout(100)
  }
  child.kill('SIGKILL')
  throw new Error(`The app did not answer on ${url} within 30 seconds.`)
}
