import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './project.ts'

const names = ['NEXTAUTH_SECRET', 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY'] as const

/** The secrets of this installation: those of the environment, the rest made on the first start and kept in `.data`. */
export function secrets(): Record<string, string> {
  const file = join(dataFolder, 'secrets.json')
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Record<string, string> : {}
  const all = Object.fromEntries(names.map(name => [name, process.env[name] ?? kept[name] ?? randomBytes(32).toString('base64')]))
  if (names.some(name => kept[name] === undefined && process.env[name] === undefined)) {
    mkdirSync(dataFolder, { recursive: true })
    writeFileSync(file, JSON.stringify(all), { mode: 0o600 })
  }
  return all
}
