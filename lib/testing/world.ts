import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { seedContent } from '../../prisma/content/seed.ts'
import { readPlaybook } from '../../prisma/playbook/read.ts'
import { generate } from '../domain/advice/generate.ts'
import type { Advice } from '../domain/advice/types.ts'
import type { Review } from '../domain/review/types.ts'
import { startDocument } from '../domain/mediaplan/start.ts'
import { workshopFileSchema, type Answers, type WorkshopFile } from '../domain/workshop/answers.ts'
import { db } from '../platform/db/db.ts'
import type { Prisma } from '../platform/db/generated/client.ts'
import { aCompany, aMember, anInvitation, aPlace, aUser, aWorkshop, type Person } from './factories.ts'

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject

/** The playbook and the glossary that every installation starts with. */
export async function layFoundation(): Promise<void> {
  const playbook = readPlaybook()
  await db.playbookVersion.create({ data: { version: playbook.version, document: asJson(playbook), note: 'First', publishedAt: new Date() } })
  await seedContent(db)
}

let florist: WorkshopFile | undefined
/** Complete answers of a florist, as a client would give them. */
export const floristAnswers = (): WorkshopFile =>
  (florist ??= workshopFileSchema.parse(JSON.parse(readFileSync(new URL('../../prisma/demo/bloem-co.json', import.meta.url), 'utf8'))))

/** Answers every question of a workshop as the florist does. */
export async function answerAll(workshopId: string, by: Person): Promise<void> {
  const { answers, evidence = {} } = floristAnswers()
  await db.answer.createMany({
    data: Object.entries(answers).filter(([, value]) => value !== undefined).map(([question, value]) => ({
      workshopId, question, value: value as Prisma.InputJsonValue, evidence: evidence[question as keyof typeof evidence] ?? null,
      updatedAt: new Date(), updatedById: by.id,
    })),
  })
}

let floristAdvice: Advice | undefined

/** Publishes the florist's advice for a workshop, past the app; `change` edits what is published. */
export async function publishFlorist(
  workshopId: string, by: { id: string }, given: { number?: number; publishedAt?: Date; change?: (advice: Advice) => void; review?: Review; answers?: Answers } = {},
): Promise<{ id: string }> {
  const { number = 1, publishedAt = new Date(), change, review, answers } = given
  const file = floristAnswers()
  const advice = structuredClone(floristAdvice ??= generate(file, readPlaybook()))
  change?.(advice)
  return db.publication.create({
    data: {
      workshopId, number, advice: asJson(advice), original: asJson(advice), answers: asJson(answers ?? file.answers), ...(review && { review: asJson(review) }), evidence: asJson(file.evidence ?? {}),
      playbookVersion: 1, publishedAt, publishedById: by.id,
    },
    select: { id: true },
  })
}

/** Starts the florist's media plan of € 1.500 a month, from January to March 2027. */
export async function planFlorist(workshopId: string, by: { id: string }): Promise<void> {
  const document = { ...startDocument(floristAnswers().answers, { start: '2027-01', preparesFrom: '2026-11-22' }), confirmed: true }
  await db.mediaPlan.create({ data: { workshopId, document: asJson(document), updatedAt: new Date(), updatedById: by.id }, select: { version: true } })
}

/** The ids of one company and of what belongs to it; of nothing at all when nothing exists. */
export type Side = { companyId: string; membershipId: string; invitationId: string; openWorkshopId: string; submittedWorkshopId: string; publishedWorkshopId: string; commentId: string; exportId: string }

export const nothing = (): Side => ({
  companyId: randomUUID(), membershipId: randomUUID(), invitationId: randomUUID(),
  openWorkshopId: randomUUID(), submittedWorkshopId: randomUUID(), publishedWorkshopId: randomUUID(), commentId: randomUUID(), exportId: randomUUID(),
})

/** One company with people, an open invitation and workshops that are complete, submitted and published. */
async function aSide(admin: Person): Promise<{ side: Side; member: Person }> {
  const company = await aCompany()
  const [member, other, open, submitted, published, invitation] = [
    await aMember(company),
    await aMember(company),
    await aWorkshop(company, { status: 'in_progress' }),
    await aWorkshop(company, { status: 'submitted', submittedAt: new Date() }),
    await aWorkshop(company, { status: 'submitted', submittedAt: new Date() }),
    await anInvitation({ email: `${randomUUID()}@test.example`, companyId: company.id, invitedById: admin.id }),
  ]
  for (const workshop of [open, submitted]) await answerAll(workshop.id, member)
  await planFlorist(submitted.id, admin)
  await publishFlorist(published.id, admin)
  const comment = await db.comment.create({
    data: { workshopId: published.id, about: 'answer:goal', body: 'Klopt dit?', internal: false, authorId: member.id }, select: { id: true },
  })
  const made = await db.export.create({
    data: {
      workshopId: published.id, number: 1, format: 'csv', locale: 'nl', state: 'done', progress: 100, fileName: 'advies.csv', file: new Uint8Array([49]),
      requestedById: member.id, expiresAt: new Date(Date.now() + 86_400_000),
    },
    select: { id: true },
  })
  const side = {
    companyId: company.id, membershipId: other.membershipId, invitationId: invitation.id,
    openWorkshopId: open.id, submittedWorkshopId: submitted.id, publishedWorkshopId: published.id, commentId: comment.id, exportId: made.id,
  }
  return { side, member }
}

export const principals = ['anonymous', 'client', 'clientOfAnother', 'invited', 'removed', 'editor', 'publisher', 'strategist', 'admin', 'deactivated'] as const
export type PrincipalName = (typeof principals)[number]

export type World = {
  /** Nobody for who is not signed in. */
  people: Record<PrincipalName, Person | null>
  /** `own` is the company of `client`, `foreign` one that no principal belongs to. */
  own: Side
  foreign: Side
  /** Somebody of the agency who is none of the principals, and an open invitation to it. */
  colleague: Person
  staffInvitationId: string
}

/** Two companies side by side, with everybody who might try to get at them. */
export async function aWorld(): Promise<World> {
  await db.rateLimit.deleteMany()
  const admin = await aUser({ staffRole: 'admin' })
  const [own, foreign] = [await aSide(admin), await aSide(admin)]
  const [removed, invited] = [await aUser(), await aUser()]
  await aPlace(removed, { id: own.side.companyId, name: '' }, { removedAt: new Date() })
  await anInvitation({ email: invited.email, companyId: own.side.companyId, invitedById: admin.id })
  const people = {
    anonymous: null, client: own.member, clientOfAnother: await aMember(), invited, removed, admin,
    editor: await aUser({ staffRole: 'editor' }),
    publisher: await aUser({ staffRole: 'editor', mayPublish: true }),
    strategist: await aUser({ staffRole: 'strategist' }),
    deactivated: await aUser({ staffRole: 'admin', deactivatedAt: new Date() }),
  }
  const invitation = await anInvitation({ email: `${randomUUID()}@test.example`, staffRole: 'editor', invitedById: admin.id })
  return { people, own: own.side, foreign: foreign.side, colleague: await aUser({ staffRole: 'strategist' }), staffInvitationId: invitation.id }
}
