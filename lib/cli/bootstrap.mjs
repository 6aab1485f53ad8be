// The door of `npm start`, `npm test` and `npm run dev`: it runs on any Node from 20 on, before anything is installed,
// installs what is missing and hands over to the project's own Node.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const oldest = 20

function fail(line) {
  console.error(line)
  process.exit(1)
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < oldest) fail(`Klantreis needs Node ${oldest} or newer; this is ${process.versions.node}. Install it from nodejs.org and try again.`)
}

function checkFolder() {
  try {
    accessSync(root, constants.W_OK)
    mkdirSync(join(root, '.data'), { recursive: true })
    accessSync(join(root, '.data'), constants.W_OK)
  } catch {
    fail(`Klantreis cannot write in ${root}. Make the folder writable, or copy the project to a folder of your own.`)
  }
}

/**
 * Installs what the lock file names when it is not the one that was installed last. Not `npm ci`: that refuses a lock
 * file in which a registry left out the optional packages of other systems.
 */
function install() {
  const mark = join(root, 'node_modules', '.installed')
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
  const current = existsSync(mark) && readFileSync(mark, 'utf8') === lock
  if (current && existsSync(ownNode)) return
  console.log('Installing the packages (once; about a minute)…')
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32',
  })
  if (status !== 0) fail('The packages could not be installed: see the lines above, check the network and run the command again.')
  writeFileSync(mark, lock)
}

const ownNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
checkNode()
checkFolder()
install()

const [command, ...rest] = process.argv.slice(2)
const child = spawn(ownNode, ['--disable-warning=ExperimentalWarning', join(root, 'lib', 'cli', `${command}.ts`), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` },
})
// The terminal sends Ctrl-C to the child as well; a signal to this process alone is passed on.
process.on('SIGINT', () => {})
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
