import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureDatabase, generateClient, migrate } from '../database.ts'
import { startPostgres } from '../postgres.ts'
import { root } from '../project.ts'
import { secrets } from '../secrets.ts'

const count = 10_000
const limits = { seconds: 30, megabytes: 400 }
/** The dry run that lib/cli/bench/seedWorkshops.ts leaves. */
const dryRunId = '018f0000-0000-7000-8000-000000000002'

const bar = (done: number, total: number): string => {
  const filled = total === 0 ? 0 : Math.round((done / total) * 40)
  return `[${'#'.repeat(filled)}${'.'.repeat(40 - filled)}] ${done} / ${total}`
}

const seedInOtherProcess = (url: string): void => {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'seedWorkshops.ts'), url, String(count)], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('The workshops could not be made.')
}

/** To tenths, for people to read: what is compared with a limit is not rounded. */
const rounded = (value: number): number => Number(value.toFixed(1))

async function measure(): Promise<{ report: Record<string, unknown>; within: boolean }> {
  const [{ db }, { runDry }] = await Promise.all([import('../../platform/db/db.ts'), import('../../features/playbook/dryRun.ts')])
  const show = setInterval(() => void db.dryRun.findUnique({ where: { id: dryRunId }, select: { done: true, total: true } })
    .then(now => now && process.stderr.write(`\r${bar(now.done, now.total)}`)), 500)
  const start = performance.now()
  await runDry(dryRunId)
  const seconds = (performance.now() - start) / 1000
  // The most that this process ever held, its threads included.
  const megabytes = process.resourceUsage().maxRSS / 1024
  clearInterval(show)
  const { state, done, total, result } = await db.dryRun.findUniqueOrThrow({ where: { id: dryRunId } })
  process.stderr.write(`\r${bar(done, total)}\n`)
  const { changed, counts, failed } = result as { changed: number; counts: object; failed: string[] }
  await db.$disconnect()
  const within = state === 'done' && done === count && failed.length === 0 && seconds <= limits.seconds && megabytes <= limits.megabytes
  return { within, report: { workshops: done, changedWorkshops: changed, lines: counts, seconds: rounded(seconds), limitSeconds: limits.seconds, megabytes: rounded(megabytes), limitMegabytes: limits.megabytes, loadAverage: rounded(loadavg()[0]!) } }
}

/** Tries an edited playbook on 10,000 workshops in a throw-away database. Making those does not count. */
export const benchDryRun = async (): Promise<Record<string, unknown>> => {
  const home = mkdtempSync(join(tmpdir(), 'klantreis-bench-'))
  chmodSync(home, 0o755)
  await generateClient()
  const postgres = await startPostgres(home, ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'])
  try {
    await ensureDatabase(postgres.url('postgres'), 'bench')
    const url = postgres.url('bench')
    await migrate(url)
    seedInOtherProcess(url)
    Object.assign(process.env, secrets(), { DATABASE_URL: url, DEMO: '1', APP_URL: 'http://localhost:3000' })
    const { report, within } = await measure()
    if (!within) process.exitCode = 1
    return report
  } finally {
    postgres.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
