import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { root } from './project.ts'

const folders: string[] = []
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klantreis-start-'))
  folders.push(folder)
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function start(env: Record<string, string>) {
  const { DATABASE_URL: _, ...rest } = process.env
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'lib/cli/start.ts')], {
    cwd: root, encoding: 'utf8', env: { ...rest, DATA_DIR: temporaryFolder(), ...env },
  })
  return { status, lines: stderr.trim().split('\n').filter(line => !line.includes('Warning')) }
}

describe('npm start says in one line what to do', () => {
  it('when the port is taken', async () => {
    const server = createServer()
    await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
    const { port } = server.address() as AddressInfo
    const child = start({ PORT: String(port) })
    server.close()
    expect(child).toEqual({ status: 1, lines: [`Port ${port} is taken. Stop what runs there, or choose another one: PORT=${port + 1} npm start`] })
  })

  it('when the port is no port', () => {
    expect(start({ PORT: 'drie' })).toEqual({ status: 1, lines: ['PORT must be a number from 1 to 65535; it is "drie".'] })
  })

  it('when the database cannot be reached', () => {
    const { status, lines } = start({ PORT: '3391', DEMO: '1', DATABASE_URL: 'postgresql://nobody:secret@127.0.0.1:9/none' })
    expect(status).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^The database at 127\.0\.0\.1:9\/none cannot be reached \(.*ECONNREFUSED.*\)\. Start it, correct DATABASE_URL, or unset it/)
    expect(lines[0]).not.toContain('secret')
  })
})

/** The door of the project alone, in a folder of its own, run by another user and another version when asked. */
function openDoor(folder: string, options: { nodeVersion?: string; uid?: number }) {
  mkdirSync(join(folder, 'lib', 'cli'), { recursive: true })
  for (const file of ['lib/cli/bootstrap.mjs', 'package-lock.json']) cpSync(join(root, file), join(folder, file))
  // The other user may not come where the project's own Node stands.
  const node = join(folder, 'node')
  copyFileSync(process.execPath, node)
  chmodSync(folder, options.uid === undefined ? 0o755 : 0o555)
  const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${options.nodeVersion}'}})`
  const { status, stderr } = spawnSync(node, [
    ...(options.nodeVersion ? ['--import', pretend] : []), join(folder, 'lib/cli/bootstrap.mjs'), 'start',
  ], { cwd: dirname(folder), encoding: 'utf8', ...(options.uid !== undefined && process.getuid?.() === 0 && { uid: options.uid, gid: options.uid }) })
  return { status, line: stderr.trim() }
}

describe('the door of npm start', () => {
  it('names the Node that it needs', () => {
    expect(openDoor(temporaryFolder(), { nodeVersion: '18.20.4' })).toEqual({
      status: 1, line: 'Klantreis needs Node 20 or newer; this is 18.20.4. Install it from nodejs.org and try again.',
    })
  })

  it('says that its folder is read-only', () => {
    const folder = temporaryFolder()
    expect(openDoor(folder, { uid: 65534 })).toEqual({
      status: 1, line: `Klantreis cannot write in ${folder}. Make the folder writable, or copy the project to a folder of your own.`,
    })
  })
})
