import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { entryOf, type Entry } from '../platform/action/registry.ts'
import { as } from './factories.ts'
import { matrix } from './roleMatrix.ts'
import type { Row } from './roleMatrix/row.ts'
import { aWorld, layFoundation, nothing, principals, type PrincipalName, type World } from './world.ts'

const root = join(import.meta.dirname, '..', '..')
const find = (pattern: string): string[] => globSync(pattern, { cwd: root }).filter(path => !path.endsWith('.d.ts')).sort()

type Export = { file: string; name: string; value: unknown; entry: Entry | undefined }

async function exportsOf(files: readonly string[]): Promise<Export[]> {
  const found = await Promise.all(files.map(async file => {
    const exported = (await import(join(root, file))) as Record<string, unknown>
    return Object.entries(exported).map(([name, value]) => ({ file, name, value, entry: entryOf(value) }))
  }))
  return found.flat()
}

const verbs = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
let actions: Export[], loaders: Export[], routes: Export[]
const entries = new Map<string, Entry>()

beforeAll(async () => {
  await layFoundation()
  actions = await exportsOf(find('lib/features/*/actions.ts'))
  loaders = await exportsOf(find('lib/features/*/loaders.ts'))
  routes = (await exportsOf(find('app/**/route.{ts,tsx}'))).filter(({ name }) => verbs.includes(name))
  for (const { entry } of [...actions, ...loaders, ...routes]) if (entry) entries.set(entry.name, entry)
})

describe('every way in', () => {
  const bare = (found: readonly Export[], kind: Entry['kind']) => found.filter(({ entry }) => entry?.kind !== kind).map(({ file, name }) => `${file}: ${name}`)

  it('is built by a builder: no bare action, loader or route handler', () => {
    expect(actions.length * loaders.length * routes.length).toBeGreaterThan(0)
    expect([...bare(actions, 'action'), ...bare(loaders, 'loader'), ...bare(routes, 'route')]).toEqual([])
    expect(routes.filter(({ name, entry }) => entry?.method !== name).map(({ file, name }) => `${file}: ${name}`)).toEqual([])
  })

  it('is a server action only in lib/features/*/actions.ts', () => {
    const files = find('{app,components,lib}/**/*.{ts,tsx}').filter(path => !path.includes('/generated/') && !path.includes('lib/testing/'))
    const marked = files.filter(path => /^\s*['"]use server['"]/m.test(readFileSync(join(root, path), 'utf8')))
    expect(marked.filter(path => !/^lib\/features\/\w+\/actions\.ts$/.test(path))).toEqual([])
    expect(marked).toEqual(find('lib/features/*/actions.ts'))
  })

  it('has a name of its own', () => {
    const names = [...actions, ...loaders, ...routes].flatMap(({ entry }) => (entry ? [`${entry.name} ${entry.method ?? ''}`] : []))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('has a row in the matrix, and each row is about one', () => {
    expect([...entries.keys()].filter(name => !Object.hasOwn(matrix, name)), 'without a row').toEqual([])
    expect(Object.keys(matrix).filter(name => !entries.has(name)), 'rows about nothing').toEqual([])
  })
})

/** Exactly what each kind answers when it shuts the door: nothing in it may tell one target from another. */
const shut = {
  action: { signedIn: '{"ok":false,"code":"missing","message":"errors.missing"}', anonymous: '{"ok":false,"code":"refused","message":"errors.signInAgain"}' },
  loader: { signedIn: 'thrown NEXT_HTTP_ERROR_FALLBACK;404', anonymous: 'thrown NEXT_REDIRECT;replace;/inloggen;307;' },
  route: { signedIn: '404 {"ok":false,"code":"missing","message":"errors.missing"}', anonymous: '401 {"ok":false,"code":"refused","message":"errors.signInAgain"}' },
}

/** What came back, in one word when the door was open, else word for word. */
async function heard(entry: Entry, call: () => Promise<unknown>): Promise<string> {
  let value: unknown
  try {
    value = await call()
  } catch (error) {
    const { digest } = error as { digest?: string }
    if (digest === undefined) throw error
    return `thrown ${digest}`
  }
  if (value instanceof Response) return value.ok ? 'ok' : `${value.status} ${await value.text()}`
  if (entry.kind !== 'action') return 'ok'
  return (value as { ok: boolean }).ok ? 'ok' : JSON.stringify(value)
}

const targets = ['nonexistent', 'foreign', 'own'] as const

async function cells(row: Row, entry: Entry, principal: PrincipalName, world: World): Promise<string[]> {
  const person = world.people[principal]
  const isAnonymous = person === null || principal === 'deactivated'
  const closed = shut[entry.kind][isAnonymous && !entry.ability.startsWith('session.sign') && entry.ability !== 'site.read' ? 'anonymous' : 'signedIn']
  const faults: string[] = []
  for (const target of row.whole ? (['own'] as const) : targets) {
    const side = target === 'nonexistent' ? nothing() : world[target]
    const open = target !== 'nonexistent' && row.access[target].includes(principal)
    const expected = open ? (row.hears ?? 'ok') : closed
    const answer = await as(person, () => heard(entry, () => row.call({ side, world, person })))
    if (answer !== expected) faults.push(`${principal} · ${target}: expected ${expected}, got ${answer}`)
  }
  return faults
}

describe('the role matrix', () => {
  it.each(Object.entries(matrix))('%s', async (name, row) => {
    const entry = entries.get(name)!
    const faults: string[] = []
    // Who does something gets a world of their own: it may be gone afterwards. Reading and being refused change nothing.
    const shared = await aWorld()
    for (const principal of principals) {
      const changes = entry.kind !== 'loader' && [...row.access.own, ...row.access.foreign].includes(principal)
      faults.push(...await cells(row, entry, principal, changes ? await aWorld() : shared))
    }
    expect(faults).toEqual([])
  }, 60_000)
})
