import { spawn, type SpawnOptions } from 'node:child_process'
import { join } from 'node:path'

/** The project's folder. */
export const root = join(import.meta.dirname, '..', '..')
/** What a start makes and keeps: database, secrets, logs. Git ignores it; `DATA_DIR` puts it elsewhere. */
export const dataFolder = process.env.DATA_DIR ?? join(root, '.data')

/** Something the user can mend: shown as one line that says what to do, without a stack. */
export class Refusal extends Error {}

/** Runs a command's main function; a refusal becomes one line on standard error and exit code 1. */
export async function command(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

/** A command of node_modules/.bin, or any other; resolves to its exit code. */
export function run(name: string, args: string[], options: Omit<SpawnOptions, 'env'> & { env?: Record<string, string> } = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, {
      cwd: root, stdio: 'inherit', ...options,
      env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`, ...options.env },
    })
    child.on('error', reject)
    child.on('close', code => resolve(code ?? 1))
  })
}

/** The same, with what it printed on both streams. */
export async function capture(name: string, args: string[], env: Record<string, string> = {}): Promise<{ code: number; output: string }> {
  let output = ''
  const child = spawn(name, args, {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`, ...env },
  })
  child.stdout.on('data', chunk => { output += chunk })
  child.stderr.on('data', chunk => { output += chunk })
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', value => resolve(value ?? 1))
  })
  return { code, output }
}
