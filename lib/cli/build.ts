import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { capture, Refusal, root } from './project.ts'

const sources = ['app', 'components', 'lib', 'prisma', 'public', 'package-lock.json', 'next.config.mjs', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts', 'tsconfig.json']
const notBuilt = /\/generated\/|\.test\.tsx?$|^lib\/(cli|testing)\//

function filesOf(path: string): string[] {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full).sort().flatMap(name => filesOf(`${path}/${name}`))
}

/** A hash over everything that goes into the build. */
export function fingerprint(): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of filesOf(source)) if (!notBuilt.test(file)) hash.update(file).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex').slice(0, 20)
}

/** Builds the app unless the last build was of the same sources; returns the fingerprint, the id of the deployment. */
export async function build(folder: string, env: Record<string, string>): Promise<string> {
  const id = fingerprint()
  const mark = join(root, folder, 'klantreis-build')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === id) return id
  console.log('Building the app (after a change; about a minute)…')
  const { code, output } = await capture('next', ['build'], { ...env, NODE_ENV: 'production', NEXT_DIST_DIR: folder, DEPLOYMENT_ID: id, NEXT_TELEMETRY_DISABLED: '1' })
  if (code !== 0) throw new Refusal(`The build failed:\n${output}`)
  writeFileSync(mark, id)
  return id
}
