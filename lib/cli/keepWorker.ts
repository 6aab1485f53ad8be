import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { root } from './project.ts'

/** The longest pause before a worker that keeps dying is started again, in milliseconds. */
const longestPause = 60_000

/**
 * Keeps a worker running beside the app: started again with a growing pause when it dies, ended when this process ends,
 * even when that is killed (it notices that its channel has closed). `WORKER=0` leaves it out, for who runs it elsewhere.
 * @returns how to stop it, which waits until it has gone.
 */
export function keepWorker(): () => Promise<void> {
  if (process.env.WORKER === '0') return async () => {}
  let child: ChildProcess | undefined
  let pause = 1000
  let ended = false
  const begin = () => {
    const born = Date.now()
    child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'lib', 'cli', 'work.ts')], {
      cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: process.env,
    })
    child.once('exit', code => {
      if (ended) return
      pause = Date.now() - born > longestPause ? 1000 : Math.min(pause * 2, longestPause)
      console.error(`The worker stopped (${code}); it starts again in ${pause / 1000} seconds.`)
      setTimeout(() => { if (!ended) begin() }, pause).unref()
    })
  }
  begin()
  return () => new Promise(resolve => {
    ended = true
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
