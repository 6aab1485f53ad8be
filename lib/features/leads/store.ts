import type { LeadMove, LeadState } from '../../domain/lead/lead.ts'
import { leadMoves, leadStates } from '../../domain/lead/lead.ts'
import type { Locale } from '../../domain/text.ts'
import { unknown } from '../../domain/workshop/codes.ts'
import { daysBetween } from '../../domain/workshop/board.ts'
import { shortTestKeys, testAnswersSchema, type TestAnswers } from '../../domain/workshop/shortTest.ts'
import type { Tx } from '../../platform/db/db.ts'
import type { Prisma } from '../../platform/db/generated/client.ts'
import { inWords } from './present.ts'
import type { FreshLeads, KnownAs, LeadView } from './view.ts'

export type NewLead = { name: string; email: string; companyName: string; message: string; locale: Locale; answers: TestAnswers | null }

/** The same words from the same person within this time are one request that was sent twice. In milliseconds. */
const twiceWithin = 3_600_000

/** Keeps a request; null when it is the one that came just before. Of two at once the second waits for the first. */
export async function keepLead(tx: Tx, { answers, ...lead }: NewLead, now: Date): Promise<string | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`lead:${lead.email}`}))`
  const since = new Date(now.getTime() - twiceWithin)
  const same = await tx.lead.findFirst({ where: { email: lead.email, message: lead.message, createdAt: { gt: since } }, select: { id: true } })
  if (same !== null) return null
  const made = await tx.lead.create({ data: { ...lead, createdAt: now, ...(answers && { answers }) }, select: { id: true } })
  return made.id
}

/** Where news of a request goes: the strategists, or the admins of an agency that has none. */
export async function readersOfLeads(db: Tx): Promise<{ email: string; name: string; locale: string }[]> {
  const of = (staffRole: 'strategist' | 'admin') =>
    db.user.findMany({ where: { staffRole, deactivatedAt: null }, orderBy: { email: 'asc' }, select: { email: true, name: true, locale: true } })
  const strategists = await of('strategist')
  return strategists.length > 0 ? strategists : of('admin')
}

const storedAnswers = (value: unknown): TestAnswers | null => {
  const read = testAnswersSchema.safeParse(value ?? undefined)
  return read.success ? read.data : null
}

/** A request, locked until the transaction ends, so that of two who act on it the second sees what the first did. */
export async function lockLead(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT "id" FROM "Lead" WHERE "id" = ${id}::uuid FOR UPDATE`
  const found = await tx.lead.findUnique({
    where: { id }, select: { id: true, name: true, email: true, companyName: true, locale: true, state: true, companyId: true, answers: true },
  })
  return found && { ...found, answers: storedAnswers(found.answers) }
}

/** What a request is about, for the policy: no company, whoever sent it. */
export const leadSubject = async (db: Tx, id: string): Promise<{ id: string; companyId: null } | null> => {
  const found = await db.lead.findUnique({ where: { id }, select: { id: true } })
  return found && { id: found.id, companyId: null }
}

/** Moves a request on, if it still is where the move may start; says whether it did. */
export async function moveLead(tx: Tx, id: string, move: LeadMove, by: { id: string; now: Date; companyId?: string }): Promise<boolean> {
  const { from, to } = leadMoves[move]
  const moved = await tx.lead.updateMany({
    where: { id, state: { in: [...from] } },
    data: { state: to, handledAt: by.now, handledById: by.id, ...(by.companyId && { companyId: by.companyId }) },
  })
  return moved.count === 1
}

/** What somebody who knows has said in the test, as the first answers of a workshop: assumptions, to be looked at again. */
export async function startFromTest(tx: Tx, workshopId: string, answers: TestAnswers, by: { id: string; now: Date }): Promise<void> {
  const known = shortTestKeys.filter(key => answers[key] !== undefined && answers[key] !== unknown)
  if (known.length === 0) return
  await tx.answer.createMany({
    data: known.map(question => ({ workshopId, question, value: answers[question] as Prisma.InputJsonValue, evidence: 'assumption', updatedAt: by.now, updatedById: by.id })),
  })
  await tx.workshop.update({ where: { id: workshopId }, data: { status: 'in_progress', version: 1, lastAnsweredAt: by.now }, select: { id: true } })
}

/** The companies and people that these addresses belong to already: a member's company before one that invited. */
export async function knownAs(db: Tx, emails: readonly string[], now: Date): Promise<ReadonlyMap<string, KnownAs>> {
  const company = { select: { id: true, name: true } } as const
  const open = { acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now }, company: { archivedAt: null } }
  const [invitations, people] = await Promise.all([
    db.invitation.findMany({ where: { email: { in: [...emails] }, ...open }, orderBy: { createdAt: 'asc' }, select: { email: true, company } }),
    db.user.findMany({
      where: { email: { in: [...emails] } },
      select: {
        email: true, staffRole: true, deactivatedAt: true,
        memberships: { where: { removedAt: null, company: { archivedAt: null } }, orderBy: { createdAt: 'desc' }, take: 1, select: { company } },
      },
    }),
  ])
  const known = new Map<string, KnownAs>()
  for (const { email, company: place } of invitations) if (place) known.set(email, { as: 'invited', company: place })
  for (const { email, staffRole, deactivatedAt, memberships } of people) {
    if (deactivatedAt !== null) known.set(email, { as: 'deactivated', company: null })
    else if (memberships[0]) known.set(email, { as: 'member', company: memberships[0].company })
    else if (staffRole !== null) known.set(email, { as: 'staff', company: null })
  }
  return known
}

const most = 200

/** The requests, those that wait first and of these the oldest; the others by when they came, the newest first. */
export async function leadList(db: Tx, locale: Locale, now: Date): Promise<LeadView[]> {
  const found = await db.lead.findMany({
    orderBy: [{ state: 'asc' }, { createdAt: 'desc' }], take: most,
    select: {
      id: true, name: true, email: true, companyName: true, message: true, locale: true, state: true, createdAt: true, answers: true, handledById: true,
      company: { select: { id: true, name: true } },
    },
  })
  const [known, handlers] = await Promise.all([
    knownAs(db, found.map(({ email }) => email), now),
    db.user.findMany({ where: { id: { in: found.flatMap(({ handledById }) => handledById ?? []) } }, select: { id: true, name: true } }),
  ])
  const names = new Map(handlers.map(({ id, name }) => [id, name]))
  const place = (state: LeadState): number => leadStates.indexOf(state)
  return found.map(({ handledById, answers, createdAt, ...lead }) => ({
    ...lead,
    createdAt: createdAt.toISOString(),
    days: daysBetween(createdAt, now),
    answers: inWords(storedAnswers(answers) ?? {}, locale),
    handledBy: handledById === null ? null : names.get(handledById) ?? null,
    known: known.get(lead.email) ?? null,
  })).toSorted((a, b) => place(a.state) - place(b.state) || (a.state === 'fresh' ? a.createdAt.localeCompare(b.createdAt) : b.createdAt.localeCompare(a.createdAt)))
}

/** How many new requests wait, and for how long. */
export async function freshLeads(db: Tx, now: Date): Promise<FreshLeads> {
  const { _count: count, _min: { createdAt } } = await db.lead.aggregate({ where: { state: 'fresh' }, _count: true, _min: { createdAt: true } })
  return { count, days: createdAt === null ? 0 : daysBetween(createdAt, now) }
}
