import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { readPlaybook } from '../../prisma/playbook/read.ts'
import { generate } from '../domain/advice/generate.ts'
import type { Advice } from '../domain/advice/types.ts'
import { strayReferences } from '../domain/playbook/references.ts'
import type { Playbook } from '../domain/playbook/schema.ts'
import { workshopFileSchema } from '../domain/workshop/answers.ts'
import { readWorkshop } from '../domain/workshop/file.ts'

const usage = `Use: npm run -s advise -- FILE.json    advice on one workshop, as JSON
     npm run -s advise -- -            one workshop per line on standard input, one advice per line out
     npm run -s advise -- --schema     the JSON Schema of a workshop`

/** What ends a command for bad input. */
const badInput = 2

type Advised = { advice: Advice; faults?: never } | { advice?: never; faults: readonly string[] }

const advise = (json: string, playbook: Playbook): Advised => {
  let data: unknown
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { faults: [`workshop: no JSON (${(error as Error).message})`] }
  }
  const { workshop, faults } = readWorkshop(data)
  if (!workshop) return { faults }
  const stray = strayReferences(workshop.answers, playbook)
  return stray.length > 0 ? { faults: stray } : { advice: generate(workshop, playbook) }
}

const refuse = (faults: readonly string[], where = ''): void => {
  for (const fault of faults) console.error(where + fault)
  process.exitCode = badInput
}

const print = async (text: string): Promise<void> => {
  if (!process.stdout.write(`${text}\n`)) await new Promise(resolve => process.stdout.once('drain', resolve))
}

const adviseFile = async (path: string): Promise<void> => {
  let json: string
  try {
    json = readFileSync(path, 'utf8')
  } catch (error) {
    refuse([`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'})`])
    return
  }
  const { advice, faults } = advise(json, readPlaybook())
  if (advice) await print(JSON.stringify(advice, null, 2))
  else refuse(faults)
}

const adviseLines = async (): Promise<void> => {
  const playbook = readPlaybook()
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const { advice, faults } = advise(line, playbook)
    if (advice) await print(JSON.stringify(advice))
    else refuse(faults, `line ${number}: `)
  }
}

/** A reader that has seen enough (`| head`) is no error. */
process.stdout.on('error', error => process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1))

const [asked, ...others] = process.argv.slice(2)
if (asked === undefined || others.length > 0) refuse([usage])
else if (asked === '--help') await print(usage)
else if (asked === '--schema') await print(JSON.stringify(z.toJSONSchema(workshopFileSchema, { io: 'input' }), null, 2))
else if (asked === '-') await adviseLines()
else if (asked.startsWith('--')) refuse([`${asked}: unknown option`, usage])
else await adviseFile(asked)
