import pg from 'pg'
import { build } from './build.ts'
import { askedPort, checkPort, prepare } from './environment.ts'
import { keepWorker } from './keepWorker.ts'
import { command } from './project.ts'
import { secrets } from './secrets.ts'

/** In a demo only this machine may come in; an installation of its own listens to its network. */
const hostOf = (demo: boolean): string => process.env.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0')

type DemoAccount = { email: string; label: { en: string } }

async function demoAccounts(url: string): Promise<DemoAccount[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ value: { accounts: DemoAccount[] } }>(`SELECT value FROM "Setting" WHERE key = 'demo'`)
  await client.end()
  return rows[0]?.value.accounts ?? []
}

async function summary(url: string, stop: string): Promise<string> {
  const accounts = await demoAccounts(url)
  const lines = [``, `  Klantreis  ${process.env.APP_URL}`]
  if (accounts.length > 0) {
    lines.push('', `  Demo accounts (one click on ${process.env.APP_URL}/inloggen):`)
    for (const { email, label } of accounts) lines.push(`    ${email.padEnd(34)}${label.en}`)
  }
  lines.push('', process.env.SMTP_URL ? `  Mail goes out through ${new URL(process.env.SMTP_URL).host}` : `  Mails      ${process.env.APP_URL}/demo/mail`)
  lines.push(`  ${stop}`, '')
  return lines.join('\n')
}

await command(async () => {
  const port = askedPort()
  const demo = !process.env.DATABASE_URL || process.env.DEMO === '1'
  const folder = process.env.NEXT_DIST_DIR ?? '.next'
  await checkPort(port, hostOf(demo))
  const database = await prepare(port)
  let close = async () => {}
  let stopWorker = async () => {}
  const stop = async () => {
    await Promise.all([close(), stopWorker()])
    database.stop()
    process.exit(0)
  }
  // Before anything is served: who stops the app the moment it answers must not leave its database behind.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop())
  try {
    Object.assign(process.env, { NODE_ENV: 'production', NEXT_DIST_DIR: folder, NEXT_TELEMETRY_DISABLED: '1' })
    process.env.DEPLOYMENT_ID = await build(folder, { ...secrets(), DATABASE_URL: database.url })
    const { serve } = await import('./serve.ts')
    close = await serve({ port, host: hostOf(demo), dev: false })
    stopWorker = keepWorker()
    console.log(await summary(database.url, database.embedded ? 'Ctrl-C stops the app and its database.' : 'Ctrl-C stops the app.'))
  } catch (error) {
    database.stop()
    throw error
  }
})
