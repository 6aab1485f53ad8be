import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { parseGlossary, type Term } from '../../../lib/domain/content/term.ts'

const folder = import.meta.dirname

/** All terms of the seeded glossary, checked. Throws one error that names every fault. */
export const readGlossary = (): Term[] => parseGlossary(
  readdirSync(folder).filter(name => name.endsWith('.json')).toSorted()
    .flatMap(name => z.array(z.unknown()).parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))),
)
