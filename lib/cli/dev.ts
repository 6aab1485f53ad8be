import { askedPort, checkPort, prepare } from './environment.ts'
import { keepWorker } from './keepWorker.ts'
import { command } from './project.ts'

await command(async () => {
  const port = askedPort()
  await checkPort(port, '127.0.0.1')
  const database = await prepare(port)
  Object.assign(process.env, { NODE_ENV: 'development', NEXT_DIST_DIR: process.env.NEXT_DIST_DIR ?? '.next-dev', NEXT_TELEMETRY_DISABLED: '1' })
  const { serve } = await import('./serve.ts')
  await serve({ port, host: '127.0.0.1', dev: true })
  const stopWorker = keepWorker()
  console.log(`Developing on ${process.env.APP_URL} (Ctrl-C stops it)`)
  const stop = async () => {
    await stopWorker()
    database.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop())
})
