import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { root } from '../lib/cli/project.ts'

/** A folder for the data of an app of its own; PostgreSQL, which does not run as root, must be able to come there. */
export function dataFolderOfItsOwn(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klantreis-own-'))
  chmodSync(folder, 0o755)
  return folder
}

/** An app as `npm start` runs it, with its built-in database, and how long it took until it answered (ms). */
export type OwnApp = { process: ChildProcess; output: () => string; startedIn: number }

/** Starts the app on its built-in database in `data`; waits until it answers. @throws with its output when it does not. */
export async function startOwnApp(data: string, port: number): Promise<OwnApp> {
  const begin = performance.now()
  const url = `http://localhost:${port}`
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'lib', 'cli', 'start.ts')], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, NODE_ENV: 'production', DATA_DIR: data, PORT: String(port), APP_URL: url, NEXT_DIST_DIR: process.env.NEXT_DIST_DIR ?? '.next-test' },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => { output += chunk })
  while (performance.now() - begin < 120_000 && child.exitCode === null) {
    if (await fetch(`${url}/inloggen`).then(answer => answer.ok, () => false)) {
      return { process: child, output: () => output, startedIn: Math.round(performance.now() - begin) }
    }
    await setTimeout(50)
  }
  child.kill('SIGKILL')
  throw new Error(`The app did not start (exit code ${child.exitCode}).\n${output}`)
}

/** Sends a signal and waits until the app has gone; returns its exit code, null when the signal ended it. */
export function end(app: OwnApp, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise(resolve => {
    if (app.process.exitCode !== null || app.process.signalCode !== null) return resolve(app.process.exitCode)
    app.process.once('exit', code => resolve(code))
    app.process.kill(signal)
  })
}

const lockFile = (data: string): string => join(data, 'postgres', 'postmaster.pid')

/** The process id of the built-in database's server, or null when it has left no lock file. */
export function postmaster(data: string): number | null {
  try {
    return Number(readFileSync(lockFile(data), 'utf8').split('\n')[0])
  } catch {
    return null
  }
}

/** Where the built-in database can be reached now. */
export function databaseUrl(data: string): string {
  const { port, password } = JSON.parse(readFileSync(join(data, 'postgres.json'), 'utf8')) as { port: number; password: string }
  return `postgresql://klantreis:${password}@127.0.0.1:${port}/klantreis`
}

type Row = { pid: number; parent: number; state: string }

/** The processes of this machine; without /proc, ps knows them. */
function processes(): Row[] {
  if (!existsSync('/proc/self/stat')) {
    return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,state='], { encoding: 'utf8' }).trim().split('\n').map(line => {
      const [pid, parent, state] = line.trim().split(/\s+/)
      return { pid: Number(pid), parent: Number(parent), state: state!.charAt(0) }
    })
  }
  return readdirSync('/proc').filter(name => /^\d+$/.test(name)).flatMap(name => {
    try {
      const [state, parent] = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
      return [{ pid: Number(name), parent: Number(parent), state: state! }]
    } catch {
      return []
    }
  })
}

/** Whether a process runs; one that ended but that its parent has not noticed does not. */
export const isAlive = (pid: number): boolean => processes().some(one => one.pid === pid && one.state !== 'Z')

/** Kills the database's server and all its children at once, as a power cut would. */
export async function killDatabase(data: string): Promise<void> {
  const server = postmaster(data)!
  const all = [server, ...processes().filter(one => one.parent === server).map(one => one.pid)]
  for (const pid of all) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself.
    }
  }
  while (all.some(isAlive)) await setTimeout(20)
}

/** Ends what a failed test left running, and removes the folder. */
export async function clear(app: OwnApp | undefined, data: string): Promise<void> {
  if (app) await end(app, 'SIGKILL')
  const server = postmaster(data)
  if (server !== null && isAlive(server)) await killDatabase(data)
  rmSync(data, { recursive: true, force: true })
}
