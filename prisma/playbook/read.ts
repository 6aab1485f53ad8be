import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { loadPlaybook } from '../../lib/domain/playbook/load.ts'
import type { Playbook } from '../../lib/domain/playbook/schema.ts'

/** The version of the playbook that comes with the product. */
const version = 1

const folder = new URL('./', import.meta.url)
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'))
const ref = (rule: unknown): string => String((rule as { ref?: unknown }).ref)

/** The parts of the playbook as they stand in the files, unchecked; the rules in the order of their references. */
export const readPlaybookParts = (): unknown => ({
  version,
  channels: json('channels.json'),
  touchpoints: existsSync(new URL('touchpoints.json', folder)) ? json('touchpoints.json') : [],
  rules: readdirSync(new URL('rules/', folder)).filter(name => name.endsWith('.json')).toSorted()
    .flatMap(name => json(`rules/${name}`) as unknown[])
    .toSorted((a, b) => ref(a).localeCompare(ref(b))),
  tables: json('tables.json'),
  phases: json('phases.json'),
})

/** The playbook that comes with the product, checked. Throws `FaultyPlaybook`. */
export const readPlaybook = (): Playbook => loadPlaybook(readPlaybookParts())
