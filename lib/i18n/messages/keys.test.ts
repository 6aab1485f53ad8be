import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MessageKeys, NestedKeyOf } from 'next-intl'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { policy } from '../../domain/access/policy.ts'
import type { FaultCode } from '../../domain/content/faults.ts'
import type { PublishBlock as ContentBlock } from '../../domain/content/lifecycle.ts'
import type { FieldFault } from '../../domain/playbook/parts.ts'
import type { WorkshopEvent } from '../../domain/workshop/lifecycle.ts'
import type { PublishBlock as AdviceBlock } from '../../features/advice/view.ts'
import type { PublishBlock as PlaybookBlock } from '../../features/playbook/view.ts'
import { jobs } from '../../platform/jobs/names.ts'
import type { normalise } from '../../platform/pictures/normalise.ts'
import { messages, type Messages } from './messages.ts'

type Key = MessageKeys<Messages, NestedKeyOf<Messages>>
type FileFault = Extract<Awaited<ReturnType<typeof normalise>>, { fault: unknown }>['fault']

const root = join(import.meta.dirname, '../../..')
const isText = (locale: 'nl' | 'en', key: string): boolean =>
  typeof key.split('.').reduce<unknown>((part, name) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[name] : undefined), messages[locale]) === 'string'
const keys = (locale: 'nl' | 'en'): string[] => {
  const flat = (part: object, before: string): string[] =>
    Object.entries(part).flatMap(([name, value]: [string, unknown]) => (typeof value === 'string' ? [before + name] : flat(value as object, `${before}${name}.`)))
  return flat(messages[locale], '')
}

const rooms = Object.keys(messages.nl).join('|')
const literal = new RegExp(`'((?:${rooms})(?:\\.[\\w-]+)+)'`, 'g')
const template = new RegExp(`\`((?:${rooms})\\.[\\w.-]*\\$\\{[^\`]*)\``, 'g')
/** Names with a dot that are no keys: of actions, loaders, limits, audit rows, log lines and whole groups of texts; or keys that the compiler checks. */
const other = /(?:\bname: |\baction: [^,]*|\blog\('\w+', |\bnamespace: |\bt\()$/
const known: ReadonlySet<string> = new Set([...Object.keys(policy), ...Object.keys(jobs)])

/** The lines where keys are handed on as plain strings: the whole of the server's side, and casts in components. */
const lines = globSync(['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'lib/{domain,features,platform}/**/*.{ts,tsx}'], { cwd: root })
  .filter(file => !/\.test\.tsx?$|generated/.test(file))
  .flatMap(file => readFileSync(join(root, file), 'utf8').split('\n').map((text, index) => ({ at: `${file}:${index + 1}`, text, server: file.startsWith('lib') })))
  .filter(({ text, server }) => server || text.includes('as never'))

const literals = lines.flatMap(({ at, text }) => [...text.matchAll(literal)]
  .filter(found => !other.test(text.slice(0, found.index)) && !known.has(found[1]!) && !found[1]!.endsWith('.json')).map(found => ({ at, key: found[1]! })))
/** Keys of a schedule and of a file are put together by a function of their module. */
const handed = lines.flatMap(({ at, text }) => at.startsWith('lib/features/content/actions')
  ? [...text.matchAll(/\bwrong\(.*$/g)].flatMap(([call]) => [...call.matchAll(/'(moment\w+)'/g)].map(([, why]) => ({ at, key: `content.errors.${why!}` }))) : [])

describe('every key that is handed on as a string', () => {
  it('is found in the code', () => {
    expect(literals.length).toBeGreaterThan(100)
    expect(literals.map(({ key }) => key)).toEqual(expect.arrayContaining(['errors.unexpected', 'errors.required', 'plan.errors.amount']))
    expect(handed.length).toBeGreaterThanOrEqual(4)
  })

  it.each(['nl', 'en'] as const)('has its text in %s', locale => {
    expect([...literals, ...handed].filter(({ key }) => !isText(locale, key))).toEqual([])
  })

  it.each(['nl', 'en'] as const)('has a text in %s where a part of it is filled in', locale => {
    const all = keys(locale)
    const built = lines.filter(({ server }) => server).flatMap(({ at, text }) => [...text.matchAll(template)].map(found => ({ at, key: found[1]! })))
    const without = built.filter(({ key }) => {
      const shape = new RegExp(`^${key.split(/\$\{[^}]*\}/).map(part => part.replaceAll('.', '\\.')).join('[\\w-]+')}$`)
      return key !== 'phases.${name}' && !all.some(one => shape.test(one))
    })
    expect(built.length).toBeGreaterThan(5)
    expect(without).toEqual([])
  })

  it('has a text for every value that can be filled in: the compiler says so', () => {
    expectTypeOf<`content.faults.${FaultCode}`>().toExtend<Key>()
    expectTypeOf<`content.block.${ContentBlock}`>().toExtend<Key>()
    expectTypeOf<`playbook.field.${FieldFault}`>().toExtend<Key>()
    expectTypeOf<`playbook.block.${PlaybookBlock}`>().toExtend<Key>()
    expectTypeOf<`advice.publish.${AdviceBlock}`>().toExtend<Key>()
    expectTypeOf<`media.errors.${FileFault}`>().toExtend<Key>()
    // A workshop starts by its first answer; nothing refuses that by name.
    expectTypeOf<`workshop.errors.${Exclude<WorkshopEvent, 'start'>}State`>().toExtend<Key>()
    expectTypeOf<`workshop.errors.${'incomplete' | 'reasonMissing'}`>().toExtend<Key>()
  })
})
