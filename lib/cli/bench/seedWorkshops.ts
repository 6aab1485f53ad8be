import pg from 'pg'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import type { Playbook } from '../../domain/playbook/schema.ts'
import { answersFrom, randomFrom } from '../../testing/generateAnswers.ts'

/** Run as a process of its own, so that its memory does not count: `node seedWorkshops.ts DATABASE_URL COUNT`. */
const [url = '', count = '0'] = process.argv.slice(2)
const perStatement = 250
const company = '018f0000-0000-7000-8000-000000000001'
/** Of the person; of the draft and its dry run as well. */
const person = '018f0000-0000-7000-8000-000000000002'
/** The bits of a UUID of version 7 with a number at its end. */
const workshopId = (number: number): string => `018f0000-0000-7000-9000-${number.toString(16).padStart(12, '0')}`

/** An ordinary evening's work on a playbook: a condition made wider, a channel worded anew, another starting tier. */
const edited = (playbook: Playbook): Playbook => ({
  ...playbook,
  rules: playbook.rules.map(rule => (rule.ref === 'R027' && rule.when ? { ...rule, when: { any: [rule.when, { answer: 'mediaBudget', in: ['b500_1500'] }] } } : rule)),
  channels: playbook.channels.map(channel => {
    if (channel.ref === 'CH10') return { ...channel, budget: { nl: `${channel.budget.nl} Vraag eerst een offerte.` } }
    return channel.ref === 'CH25' ? { ...channel, tier: 'T2' as const } : channel
  }),
})

const client = new pg.Client({ connectionString: url })
await client.connect()
const random = randomFrom(20261122)

async function addWorkshops(from: number, to: number): Promise<void> {
  const ids = Array.from({ length: to - from }, (_, i) => workshopId(from + i))
  const rows = ids.flatMap(id => Object.entries(answersFrom(random)).map(([question, value]) => ({ id, question, value: JSON.stringify(value) })))
  await client.query(
    `INSERT INTO "Workshop" ("id", "companyId", "title", "status", "submittedAt") SELECT id, $2, 'Klantreis ' || id, 'submitted', now() FROM unnest($1::uuid[]) id`,
    [ids, company],
  )
  await client.query(
    `INSERT INTO "Answer" ("workshopId", "question", "value", "evidence", "updatedAt", "updatedById")
     SELECT id, question, value::jsonb, 'assumption', now(), $4 FROM unnest($1::uuid[], $2::text[], $3::text[]) rows(id, question, value)`,
    [rows.map(row => row.id), rows.map(row => row.question), rows.map(row => row.value), person],
  )
}

const playbook = readPlaybook()
await client.query(`INSERT INTO "Company" ("id", "name") VALUES ($1, 'Tienduizend klantreizen')`, [company])
await client.query(`INSERT INTO "User" ("id", "email", "name", "staffRole") VALUES ($1, 'meting@voorbeeld.example', 'Meting', 'strategist')`, [person])
await client.query(`INSERT INTO "PlaybookVersion" ("version", "document", "note", "publishedAt") VALUES (1, $1, 'Eerste', now())`, [JSON.stringify(playbook)])
await client.query(`INSERT INTO "PlaybookDraft" ("id", "base", "document", "createdById", "updatedById", "updatedAt") VALUES ($1, 1, $2, $1, $1, now())`, [person, JSON.stringify(edited(playbook))])
await client.query(`INSERT INTO "DryRun" ("id", "draftId", "draftVersion", "requestedById") VALUES ($1, $1, 0, $1)`, [person])
for (let from = 0; from < Number(count); from += perStatement) await addWorkshops(from, Math.min(Number(count), from + perStatement))
await client.query('ANALYZE "Answer", "Workshop"')
await client.end()
