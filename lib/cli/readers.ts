import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './project.ts'

/** Programs of others that open what we export, by the package of Debian that holds them. */
const programs = {
  soffice: ['libreoffice-calc-nogui', 'libreoffice-impress-nogui'],
  pdftotext: ['poppler-utils'], pdffonts: ['poppler-utils'], pdftoppm: ['poppler-utils'],
} as const

export type Reader = keyof typeof programs

const elsewhere = ['/Applications/LibreOffice.app/Contents/MacOS', '/opt/homebrew/bin', '/usr/local/bin', '/usr/bin']

const find = (name: Reader): string | undefined =>
  [...(process.env.PATH ?? '').split(':'), ...elsewhere].filter(folder => folder !== '').map(folder => join(folder, name)).find(path => existsSync(path))

/** The path of an independent reader; as root on Debian it is installed when missing. */
export function readerPath(name: Reader): string {
  const path = find(name)
  if (path) return path
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing LibreOffice and poppler for the tests of exports…')
    const packages = [...new Set(Object.values(programs).flat())]
    spawnSync('apt-get', ['update'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    const now = find(name)
    if (now) return now
  }
  throw new Refusal(`The tests of exports need ${name}, and it was not found. Install it (Debian: sudo apt-get install ${programs[name].join(' ')}).`)
}

/** Runs a reader on its arguments; returns what it printed. @throws with its complaint when it fails. */
export function read(name: Reader, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(readerPath(name), args, { encoding: 'utf8', maxBuffer: 2 ** 27, timeout: 120_000 })
  if (status !== 0) throw new Error(`${name} failed (${status ?? error?.message}): ${stderr}`)
  return stdout
}
