import { isDeepStrictEqual } from 'node:util'
import type { Advice } from '../../domain/advice/types.ts'
import { playbookSchema, type Playbook } from '../../domain/playbook/schema.ts'
import type { Answers, Evidence } from '../../domain/workshop/answers.ts'
import { boardStatusOf } from '../../domain/workshop/board.ts'
import { questionKeys, type QuestionKey } from '../../domain/workshop/questions.ts'
import type { Tx } from '../../platform/db/db.ts'
import type { AdvisedWorkshop, PublishBlock, PublishedVersion } from './view.ts'

/** Null is the agency, which reads every company; a client reads only its own. */
export type CompanyScope = readonly string[] | null
const within = (scope: CompanyScope): { companyId?: { in: string[] } } => (scope === null ? {} : { companyId: { in: [...scope] } })

/** A workshop with its answers, its evidence and the versions published so far, the newest first. */
export type StoredWorkshop = { workshop: AdvisedWorkshop; answers: Answers; evidence: Evidence; versions: PublishedVersion[] }

/** Which company a workshop belongs to, for the access check; null when there is no such workshop. */
export const workshopSubject = (db: Tx, workshopId: string): Promise<{ id: string; companyId: string } | null> =>
  db.workshop.findUnique({ where: { id: workshopId }, select: { id: true, companyId: true } })

/** The workshop with what advice is made from; null when the scope holds no such workshop. */
export async function findAdvisedWorkshop(db: Tx, workshopId: string, scope: CompanyScope): Promise<StoredWorkshop | null> {
  const found = await db.workshop.findFirst({
    where: { id: workshopId, ...within(scope) },
    select: {
      id: true, title: true, companyId: true, status: true, version: true,
      createdAt: true, submittedAt: true, reopenedAt: true, lastAnsweredAt: true,
      company: { select: { name: true, archivedAt: true } },
      answers: { select: { question: true, value: true, evidence: true } },
      publications: { orderBy: { number: 'desc' }, select: { number: true, publishedAt: true, publishedBy: { select: { name: true } } } },
    },
  })
  if (found === null) return null
  const { answers, evidence } = gather(found.answers)
  return {
    workshop: {
      id: found.id,
      title: found.title,
      companyId: found.companyId,
      companyName: found.company.name,
      status: boardStatusOf(found),
      version: found.version,
      submittedAt: found.submittedAt?.toISOString() ?? null,
      archived: found.company.archivedAt !== null,
    },
    answers,
    evidence,
    versions: found.publications.map(({ number, publishedAt, publishedBy }) => ({
      number, publishedAt: publishedAt.toISOString(), publishedBy: publishedBy.name,
    })),
  }
}

/** Rows to answers, in the order of the wizard; what is stored was checked when it was saved. */
function gather(rows: readonly { question: string; value: unknown; evidence: string | null }[]): { answers: Answers; evidence: Evidence } {
  const row = new Map(rows.map(stored => [stored.question, stored]))
  const answered = questionKeys.filter(key => row.has(key))
  return {
    answers: Object.fromEntries(answered.map(key => [key, row.get(key)!.value])) as Answers,
    evidence: Object.fromEntries(answered.flatMap((key): [QuestionKey, string][] => {
      const level = row.get(key)!.evidence
      return level === null ? [] : [[key, level]]
    })) as Evidence,
  }
}

const parsed = new Map<number, Playbook>()

/** A playbook by its version. A published one never changes, so each is checked once per process. */
export async function playbookOf(db: Tx, version: number): Promise<Playbook> {
  const known = parsed.get(version)
  if (known !== undefined) return known
  const { document } = await db.playbookVersion.findUniqueOrThrow({ where: { version }, select: { document: true } })
  const playbook = playbookSchema.parse(document)
  parsed.set(version, playbook)
  return playbook
}

/** The playbook that new advice is made with. */
export async function latestPlaybook(db: Tx): Promise<Playbook> {
  const newest = await db.playbookVersion.findFirstOrThrow({ orderBy: { version: 'desc' }, select: { version: true } })
  return playbookOf(db, newest.version)
}

/** What was frozen on publishing. Written by `freeze` only, so its shape is known. */
export type StoredPublication = { number: number; advice: Advice; answers: Answers; evidence: Evidence; playbookVersion: number }

/** One published version, or the newest; the scope is part of the question. */
export async function findPublication(db: Tx, workshopId: string, scope: CompanyScope, number?: number): Promise<StoredPublication | null> {
  const found = await db.publication.findFirst({
    where: { workshopId, workshop: within(scope), ...(number === undefined ? {} : { number }) },
    orderBy: { number: 'desc' },
    select: { number: true, advice: true, answers: true, evidence: true, playbookVersion: true },
  })
  return found as StoredPublication | null
}

/** Whether publishing would give the client anything new. */
export const isNewer = (stored: StoredWorkshop, playbookVersion: number, published: StoredPublication | null): boolean =>
  published === null ||
  published.playbookVersion !== playbookVersion ||
  !isDeepStrictEqual(published.answers, stored.answers) ||
  !isDeepStrictEqual(published.evidence, stored.evidence)

/** What stands in the way of publishing, the first that the strategist can do something about. */
export function blockOf(workshop: AdvisedWorkshop, newer: boolean): PublishBlock | null {
  if (workshop.archived) return 'archived'
  if (workshop.status !== 'submitted' && workshop.status !== 'published') return 'notSubmitted'
  return newer ? null : 'unchanged'
}

/**
 * Takes the one turn to publish this state of the workshop: holds its row until the transaction ends and counts its
 * version up. False when the state has moved on, so of two that publish at once one gets no turn.
 */
export async function takeTurn(tx: Tx, workshopId: string, version: number): Promise<boolean> {
  const turn = await tx.workshop.updateMany({
    where: { id: workshopId, version, status: 'submitted', company: { archivedAt: null } },
    data: { version: { increment: 1 } },
  })
  return turn.count === 1
}

/** Freezes an advice with what made it. */
export async function freeze(
  tx: Tx,
  publication: StoredPublication & { workshopId: string; publishedAt: Date; publishedById: string },
): Promise<void> {
  await tx.publication.create({ data: publication, select: { id: true } })
}

/** Someone who is told that the advice is there. */
export type Reader = { name: string; email: string; locale: string }

/** Everyone of the client who can sign in, to be told; by address, so that the order is always the same. */
export async function readersOf(db: Tx, companyId: string): Promise<Reader[]> {
  return db.user.findMany({
    where: { deactivatedAt: null, memberships: { some: { companyId, removedAt: null } } },
    orderBy: { email: 'asc' },
    select: { name: true, email: true, locale: true },
  })
}
