import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { readPlaybook } from '../../prisma/playbook/read.ts'
import { generate } from '../domain/advice/generate.ts'
import type { Advice } from '../domain/advice/types.ts'
import { locales, type Locale } from '../domain/locale.ts'
import { strayReferences } from '../domain/playbook/references.ts'
import type { Playbook } from '../domain/playbook/schema.ts'
import { workshopFileSchema } from '../domain/workshop/answers.ts'
import { readWorkshop } from '../domain/workshop/file.ts'

const usage = `Use: npm run -s advise -- FILE.json    advice on one workshop, as JSON
     npm run -s advise -- -            one workshop per line on standard input, one advice per line out
     npm run -s advise -- --schema     the JSON Schema of a workshop
     --lang en, after any of the first two, gives the advice in English (--lang nl, Dutch, is how it comes without)`

/** What ends a command for bad input. */
const badInput = 2

type Advised = { advice: Advice; faults?: never } | { advice?: never; faults: readonly string[] }

const advise = (json: string, playbook: Playbook, locale: Locale): Advised => {
  let data: unknown
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { faults: [`workshop: no JSON (${(error as Error).message})`] }
  }
  const { workshop, faults } = readWorkshop(data)
  if (!workshop) return { faults }
  const stray = strayReferences(workshop.answers, playbook)
  return stray.length > 0 ? { faults: stray } : { advice: generate({ ...workshop, locale }, playbook) }
}

const refuse = (faults: readonly string[], where = ''): void => {
  for (const fault of faults) console.error(where + fault)
  process.exitCode = badInput
}

const print = async (text: string): Promise<void> => {
  if (!process.stdout.write(`${text}\n`)) await new Promise(resolve => process.stdout.once('drain', resolve))
}

const adviseFile = async (path: string, locale: Locale): Promise<void> => {
  let json: string
  try {
    json = readFileSync(path, 'utf8')
  } catch (error) {
    refuse([`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'})`])
    return
  }
  const { advice, faults } = advise(json, readPlaybook(), locale)
  if (advice) await print(JSON.stringify(advice, null, 2))
  else refuse(faults)
}

const adviseLines = async (locale: Locale): Promise<void> => {
  const playbook = readPlaybook()
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const { advice, faults } = advise(line, playbook, locale)
    if (advice) await print(JSON.stringify(advice))
    else refuse(faults, `line ${number}: `)
  }
}

/** A reader that has seen enough (`| head`) is no error. */
process.stdout.on('error', error => process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1))

/** What was asked, and in which language; the language is what stands after `--lang`. */
const readArguments = (given: readonly string[]): { asked: readonly string[]; lang: string | undefined } => {
  const at = given.indexOf('--lang')
  return at < 0 ? { asked: given, lang: 'nl' } : { asked: given.toSpliced(at, 2), lang: given[at + 1] }
}

const { asked: [asked, ...others], lang } = readArguments(process.argv.slice(2))
const locale = locales.find(known => known === lang)
if (locale === undefined) refuse([`--lang ${lang ?? ''}: no such language; there are ${locales.join(' and ')}`, usage])
else if (asked === undefined || others.length > 0) refuse([usage])
else if (asked === '--help') await print(usage)
else if (asked === '--schema') await print(JSON.stringify(z.toJSONSchema(workshopFileSchema, { io: 'input' }), null, 2))
else if (asked === '-') await adviseLines(locale)
else if (asked.startsWith('--')) refuse([`${asked}: unknown option`, usage])
else await adviseFile(asked, locale)
