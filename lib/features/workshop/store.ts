import { documentSchema } from '../../domain/content/document.ts'
import { Prisma } from '../../platform/db/generated/client.ts'
import type { Tx } from '../../platform/db/db.ts'
import type { Text } from '../../domain/text.ts'
import type { Answers, Evidence } from '../../domain/workshop/answers.ts'
import type { EvidenceLevel } from '../../domain/workshop/bounds.ts'
import type { WorkshopStatus } from '../../domain/workshop/lifecycle.ts'
import { questionKeys, type QuestionKey } from '../../domain/workshop/questions.ts'
import type { RawValue } from '../../domain/workshop/form/read.ts'
import type { WorkshopHead } from './view.ts'

/** Null is the agency, which works for every company; a client reaches only its own. */
export type CompanyScope = readonly string[] | null
const within = (scope: CompanyScope): { companyId?: { in: string[] } } => (scope === null ? {} : { companyId: { in: [...scope] } })

/** The companies that somebody may reach: all for staff, for a client its own. */
export const scopeOf = (actor: { staffRole: string | null; companyIds: readonly string[] }): CompanyScope =>
  actor.staffRole === null ? actor.companyIds : null

/** Which company a workshop belongs to, for the access check; null when there is no such workshop. */
export const workshopSubject = (db: Tx, workshopId: string): Promise<{ id: string; companyId: string } | null> =>
  db.workshop.findUnique({ where: { id: workshopId }, select: { id: true, companyId: true } })

export type StoredAnswer = { value: RawValue; evidence: EvidenceLevel | null; version: number; updatedAt: Date; updatedById: string }
export type StoredAnswers = ReadonlyMap<QuestionKey, StoredAnswer>

const isQuestion = (key: string): key is QuestionKey => (questionKeys as readonly string[]).includes(key)

/** The stored answers with their versions, cleared ones as well. */
export async function storedAnswers(db: Tx, workshopId: string): Promise<StoredAnswers> {
  const rows = await db.answer.findMany({
    where: { workshopId }, select: { question: true, value: true, evidence: true, version: true, updatedAt: true, updatedById: true },
  })
  return new Map(rows.flatMap(({ question, ...row }) => isQuestion(question)
    ? [[question, { ...row, value: row.value as RawValue, evidence: row.evidence as EvidenceLevel | null }]] : []))
}

/** Stored answers as the domain reads them, in the order of the wizard; a cleared answer is absent. */
export function answersFrom(stored: StoredAnswers): { answers: Answers; evidence: Evidence } {
  const given = questionKeys.flatMap(key => { const row = stored.get(key); return row && row.value !== null ? [{ key, row }] : [] })
  return {
    answers: Object.fromEntries(given.map(({ key, row }) => [key, row.value])),
    evidence: Object.fromEntries(given.flatMap(({ key, row }) => (row.evidence ? [[key, row.evidence]] : []))),
  }
}

/** A workshop with its answers; null when the scope holds no such workshop. */
export async function findWorkshop(db: Tx, workshopId: string, scope: CompanyScope): Promise<{ workshop: WorkshopHead; stored: StoredAnswers } | null> {
  const found = await db.workshop.findFirst({
    where: { id: workshopId, ...within(scope) },
    select: {
      id: true, title: true, companyId: true, status: true, version: true, submittedAt: true, reopenedAt: true, reopenReason: true,
      lastAnsweredAt: true, company: { select: { name: true, archivedAt: true } }, _count: { select: { publications: true } },
    },
  })
  if (found === null) return null
  const { company, _count: count, submittedAt, reopenedAt, lastAnsweredAt, ...head } = found
  return {
    workshop: {
      ...head, companyName: company.name, archived: company.archivedAt !== null, published: count.publications > 0,
      submittedAt: submittedAt?.toISOString() ?? null, reopenedAt: reopenedAt?.toISOString() ?? null, lastAnsweredAt: lastAnsweredAt?.toISOString() ?? null,
    },
    stored: await storedAnswers(db, workshopId),
  }
}

export type LockedWorkshop = { id: string; companyId: string; title: string; companyName: string; status: WorkshopStatus; version: number; archived: boolean }

/** Holds the row of a workshop until the transaction ends, so that writers of one workshop follow each other. */
export async function lockWorkshop(tx: Tx, workshopId: string, scope: CompanyScope): Promise<LockedWorkshop | null> {
  const inScope = scope === null ? Prisma.empty : Prisma.sql`AND "companyId" = ANY(${[...scope]}::uuid[])`
  const [held] = await tx.$queryRaw<{ id: string }[]>`SELECT "id" FROM "Workshop" WHERE "id" = ${workshopId}::uuid ${inScope} FOR UPDATE`
  if (held === undefined) return null
  const { company, ...row } = await tx.workshop.findUniqueOrThrow({
    where: { id: workshopId },
    select: { id: true, companyId: true, title: true, status: true, version: true, company: { select: { name: true, archivedAt: true } } },
  })
  return { ...row, companyName: company.name, archived: company.archivedAt !== null }
}

/** Moves a workshop to another state, if it still is in the state and version that were read. */
export async function moveWorkshop(
  tx: Tx, from: { id: string; status: WorkshopStatus; version: number }, to: WorkshopStatus,
  facts: { submittedAt?: Date; submittedById?: string; reopenedAt?: Date; reopenReason?: string } = {},
): Promise<boolean> {
  const moved = await tx.workshop.updateMany({
    where: { id: from.id, status: from.status, version: from.version }, data: { ...facts, status: to, version: { increment: 1 } },
  })
  return moved.count === 1
}

export type AnswerWrite = { question: QuestionKey; value: RawValue; evidence: EvidenceLevel | null; version: number }

/** Writes answers with their new versions, and the moment on the workshop. A cleared answer keeps its row, for its version. */
export async function writeAnswers(tx: Tx, workshopId: string, writes: readonly AnswerWrite[], by: { userId: string; now: Date }): Promise<void> {
  for (const { question, value, evidence, version } of writes) {
    const data = { value: value === null ? Prisma.JsonNull : value as Prisma.InputJsonValue, evidence, version, updatedAt: by.now, updatedById: by.userId }
    await tx.answer.upsert({
      where: { workshopId_question: { workshopId, question } }, create: { workshopId, question, ...data }, update: data, select: { version: true },
    })
  }
  if (writes.length > 0) await tx.workshop.update({ where: { id: workshopId }, data: { lastAnsweredAt: by.now }, select: { id: true } })
}

/** The receipt of an earlier save with this key, and the workshop that it belongs to. */
export const findSave = (db: Tx, key: string): Promise<{ workshopId: string; result: unknown } | null> =>
  db.save.findUnique({ where: { key }, select: { workshopId: true, result: true } })

/** Keeps the receipt of a save, so that the same save sent again finds it. */
export async function keepSave(tx: Tx, save: { key: string; workshopId: string; result: object; createdAt: Date }): Promise<void> {
  await tx.save.create({ data: { ...save, result: save.result }, select: { key: true } })
}

/** Drops receipts that no browser will ask for any more. */
export async function dropOldSaves(tx: Tx, workshopId: string, before: Date): Promise<void> {
  await tx.save.deleteMany({ where: { workshopId, createdAt: { lt: before } } })
}

/** The name of a person, as it stands beside an answer. */
export async function nameOf(db: Tx, userId: string): Promise<string> {
  return (await db.user.findUnique({ where: { id: userId }, select: { name: true } }))?.name ?? ''
}

export type Recipient = { name: string; email: string; locale: string }

/** Everyone of the client who can sign in; by address, so that the order is always the same. */
export const membersOf = (db: Tx, companyId: string): Promise<Recipient[]> => db.user.findMany({
  where: { deactivatedAt: null, memberships: { some: { companyId, removedAt: null } } },
  orderBy: { email: 'asc' }, select: { name: true, email: true, locale: true },
})

/** The strategists of the agency, who read what comes in. */
export const strategists = (db: Tx): Promise<Recipient[]> => db.user.findMany({
  where: { deactivatedAt: null, staffRole: 'strategist' }, orderBy: { email: 'asc' }, select: { name: true, email: true, locale: true },
})

export type TermText = { term: Text; short: Text }

/** What glossary terms are called and mean, by key: those that the public can read in Dutch. */
export async function termTexts(db: Tx, keys: readonly string[]): Promise<Map<string, TermText>> {
  const rows = await db.edition.findMany({
    where: { kind: 'term', slug: { not: null }, content: { key: { in: [...keys] } } }, select: { locale: true, published: true, content: { select: { key: true } } },
  })
  const found = new Map<string, TermText>()
  for (const { locale, published, content: { key } } of rows.toSorted((a, b) => b.locale.localeCompare(a.locale))) {
    const { title, summary } = documentSchema.parse(published)
    if (locale === 'nl') found.set(key, { term: { nl: title }, short: { nl: summary } })
    const text = found.get(key)
    if (locale === 'en' && text) found.set(key, { term: { ...text.term, en: title }, short: { ...text.short, en: summary } })
  }
  return found
}
