import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import type { Playbook } from '../playbook/schema.ts'
import { workshopFileSchema, type WorkshopFile } from '../workshop/answers.ts'
import { generate } from './generate.ts'

/** The same value with its keys as PostgreSQL keeps them in jsonb: the shorter first, then by their bytes. */
const asStored = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asStored)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value)
    .toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
    .map(([key, part]) => [key, asStored(part)]))
}

const demo = new URL('../../../prisma/demo/', import.meta.url)
const playbook = readPlaybook()

it.each(readdirSync(demo).filter(name => name.endsWith('.json')))('%s gives the same advice from a file and from the database', name => {
  const file: WorkshopFile = workshopFileSchema.parse(JSON.parse(readFileSync(new URL(name, demo), 'utf8')))
  const advice = generate(file, playbook)
  expect(JSON.stringify(generate(asStored(file) as WorkshopFile, playbook))).toBe(JSON.stringify(advice))
  expect(generate(asStored(file) as WorkshopFile, asStored(playbook) as Playbook)).toEqual(advice)
})
