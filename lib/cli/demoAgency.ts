import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient, type Prisma } from '../platform/db/generated/client.ts'
import { companies, leads, staff, type DemoCompany, type DemoWorkshop } from '../../prisma/demo/agency.ts'
import { seedContent } from '../../prisma/content/seed.ts'
import { readPlaybook } from '../../prisma/playbook/read.ts'
import { generate } from '../domain/advice/generate.ts'
import { monthAfter } from '../domain/mediaplan/calendar.ts'
import { planFor } from '../domain/mediaplan/plan.ts'
import { startDocument } from '../domain/mediaplan/start.ts'
import type { MediaPlanDocument } from '../domain/mediaplan/types.ts'
import type { Playbook } from '../domain/playbook/schema.ts'
import { workshopFileSchema, type WorkshopFile } from '../domain/workshop/answers.ts'
import type { QuestionKey } from '../domain/workshop/questions.ts'
import { schemaOf } from './database.ts'
import { answersThen, seedTogether, togetherOf } from './demoTogether.ts'
import { seedTexts } from './demoTexts.ts'
import { root } from './project.ts'

/** A value as it goes into a JSON column: undefined parts are left out. */
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject

const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000)

/** A demo company's answers, checked like any imported file. */
const answersOf = (file: string): WorkshopFile =>
  workshopFileSchema.parse(JSON.parse(readFileSync(join(root, 'prisma', 'demo', file), 'utf8')))

/** What every installation needs: the first playbook and the glossary. Leaves alone what is there. */
async function layFoundation(db: PrismaClient): Promise<Playbook> {
  const playbook = readPlaybook()
  if (await db.playbookVersion.count() > 0) return playbook
  await db.playbookVersion.create({ data: { version: playbook.version, document: asJson(playbook), note: 'Het eerste playbook van het bureau', publishedAt: daysAgo(60) } })
  await seedContent(db, daysAgo(30))
  return playbook
}

async function seedPeople(db: PrismaClient): Promise<Map<string, string>> {
  const people = new Map(companies.flatMap(company => company.people).map(person => [person.email, person]))
  for (const person of staff) await db.user.create({ data: { email: person.email, name: person.name, staffRole: person.role, mayPublish: 'mayPublish' in person } })
  for (const person of people.values()) await db.user.create({ data: { email: person.email, name: person.name } })
  return new Map((await db.user.findMany({ select: { id: true, email: true } })).map(user => [user.email, user.id]))
}

const stored = (state: DemoWorkshop['state']) => (state === 'published' ? 'submitted' : state)
const wasSubmitted = (state: DemoWorkshop['state']) => state === 'submitted' || state === 'published' || state === 'reopened'

async function seedWorkshop(db: PrismaClient, companyId: string, company: DemoCompany, workshop: DemoWorkshop, playbook: Playbook, ids: Map<string, string>) {
  const client = ids.get(company.people[0]!.email)!
  const { answers, evidence = {} } = answersOf(company.file)
  const submitted = wasSubmitted(workshop.state)
  const { id } = await db.workshop.create({
    data: {
      companyId, title: workshop.title, status: stored(workshop.state), createdAt: daysAgo(workshop.days + 10),
      version: { not_started: 0, in_progress: 1, submitted: 2, published: 2, reopened: 3 }[workshop.state],
      ...(submitted && { submittedAt: daysAgo(workshop.days + 1), submittedById: client }),
      ...(workshop.reason && { reopenedAt: daysAgo(workshop.days), reopenReason: workshop.reason }),
      ...(workshop.state !== 'not_started' && { lastAnsweredAt: daysAgo(workshop.days + 1) }),
    },
  })
  if (workshop.state === 'not_started') return
  await db.answer.createMany({
    data: Object.entries(answers).filter(([, value]) => value !== undefined).map(([question, value]) => ({
      workshopId: id, question, value: asJson(value), evidence: evidence[question as QuestionKey] ?? null,
      updatedAt: daysAgo(workshop.days + 1), updatedById: client,
    })),
  })
  const document = workshop.plan ? planOf(workshop, answers) : null
  if (document) await db.mediaPlan.create({ data: { workshopId: id, document: asJson(document), updatedAt: daysAgo(workshop.days), updatedById: ids.get(staff[0].email)! } })
  const story = togetherOf(company.name, workshop.title)
  const then = answersThen(story, answers)
  if (then) await publish(db, id, { answers: then.answers, evidence }, { ...workshop, days: then.days, number: 1 }, null, playbook, ids)
  if (workshop.state === 'published') await publish(db, id, { answers, evidence }, { ...workshop, number: then ? 2 : 1 }, document, playbook, ids)
  await seedTogether(db, id, story, client, ids)
}

/** The media plan that was made when the workshop came so far: from the month after. */
function planOf({ days, plan }: DemoWorkshop, answers: WorkshopFile['answers']): MediaPlanDocument {
  const day = daysAgo(days).toISOString().slice(0, 10)
  return { ...startDocument(answers, { start: monthAfter(day.slice(0, 7), 1), preparesFrom: day }), ...plan, confirmed: true }
}

async function publish(
  db: PrismaClient, workshopId: string, file: WorkshopFile, workshop: DemoWorkshop & { number: number }, document: MediaPlanDocument | null, playbook: Playbook, ids: Map<string, string>,
) {
  const advice = generate(file, playbook)
  await db.publication.create({
    data: {
      workshopId, number: workshop.number, advice: asJson(advice), original: asJson(advice), answers: asJson(file.answers), evidence: asJson(file.evidence ?? {}),
      playbookVersion: playbook.version, publishedAt: daysAgo(workshop.days), publishedById: ids.get(staff[0].email)!,
      ...(document && { plan: asJson({ document, result: planFor({ document, advice, answers: file.answers, playbook }) }) }),
    },
  })
}

async function withClient<T>(url: string, work: (db: PrismaClient) => Promise<T>): Promise<T> {
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }, { schema: schemaOf(url) }) })
  try {
    return await work(db)
  } finally {
    await db.$disconnect()
  }
}

/** Puts the first playbook and the glossary in a migrated database that has none. */
export const seedFoundation = (url: string): Promise<void> => withClient(url, async db => void await layFoundation(db))

/** Fills an empty, migrated database with the demo agency and marks it as a demo. */
export const seed = (url: string): Promise<void> => withClient(url, async db => {
  const playbook = await layFoundation(db)
  const ids = await seedPeople(db)
  for (const company of companies) {
    const { id } = await db.company.create({ data: { name: company.name, createdAt: daysAgo(40) } })
    for (const person of company.people) await db.membership.create({ data: { companyId: id, userId: ids.get(person.email)! } })
    for (const workshop of company.workshops) await seedWorkshop(db, id, company, workshop, playbook, ids)
  }
  await seedTexts(db, ids)
  for (const { days, ...lead } of leads) await db.lead.create({ data: { ...lead, locale: 'nl', createdAt: daysAgo(days) } })
  const people = [...companies.flatMap(company => company.people), ...staff]
  const accounts = people.flatMap(({ email, label }) => (label ? [{ email, label }] : []))
  await db.setting.create({ data: { key: 'demo', value: { accounts } } })
})

/** The first administrator of an installation of one's own; from there people are invited in the portal. */
export const seedAdministrator = (url: string, email: string, name: string): Promise<void> => withClient(url, async db => {
  await layFoundation(db)
  await db.user.create({ data: { email: email.toLowerCase(), name, staffRole: 'admin' } })
})
