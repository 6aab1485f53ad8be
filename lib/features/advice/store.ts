import type { Advice } from '../../domain/advice/types.ts'
import { playbookSchema, type Playbook } from '../../domain/playbook/schema.ts'
import type { Answers, Evidence } from '../../domain/workshop/answers.ts'
import { boardStatusOf } from '../../domain/workshop/board.ts'
import type { FrozenPlan } from '../../domain/mediaplan/types.ts'
import type { Review } from '../../domain/review/types.ts'
import type { Tx } from '../../platform/db/db.ts'
import { answersFrom, storedAnswers, type CompanyScope } from '../workshop/store.ts'
import type { AdvisedWorkshop, PublishBlock, PublishedVersion } from './view.ts'

const within = (scope: CompanyScope): { companyId?: { in: string[] } } => (scope === null ? {} : { companyId: { in: [...scope] } })

/** A workshop with its answers, its evidence and the versions published so far, the newest first. */
export type StoredWorkshop = { workshop: AdvisedWorkshop; answers: Answers; evidence: Evidence; versions: PublishedVersion[] }

/** The workshop with what advice is made from; null when the scope holds no such workshop. */
export async function findAdvisedWorkshop(db: Tx, workshopId: string, scope: CompanyScope): Promise<StoredWorkshop | null> {
  const found = await db.workshop.findFirst({
    where: { id: workshopId, ...within(scope) },
    select: {
      id: true, title: true, companyId: true, status: true, version: true,
      createdAt: true, submittedAt: true, reopenedAt: true, lastAnsweredAt: true,
      company: { select: { name: true, archivedAt: true } },
      publications: { orderBy: { number: 'desc' }, select: { number: true, publishedAt: true, publishedBy: { select: { name: true } } } },
    },
  })
  if (found === null) return null
  const { answers, evidence } = answersFrom(await storedAnswers(db, workshopId))
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

/**
 * What was frozen on publishing. Written by `freeze` only, so its shape is known. `original` is what the engine said by
 * itself and `review` the decisions that turned it into `advice`; versions from before there was a review hold neither.
 */
export type StoredPublication = {
  number: number
  advice: Advice
  original: Advice | null
  review: Review | null
  plan: FrozenPlan | null
  answers: Answers
  evidence: Evidence
  playbookVersion: number
}

/** One published version, or the newest; the scope is part of the question. */
export async function findPublication(db: Tx, workshopId: string, scope: CompanyScope, number?: number): Promise<StoredPublication | null> {
  const found = await db.publication.findFirst({
    where: { workshopId, workshop: within(scope), ...(number === undefined ? {} : { number }) },
    orderBy: { number: 'desc' },
    select: { number: true, advice: true, original: true, review: true, plan: true, answers: true, evidence: true, playbookVersion: true },
  })
  return found as StoredPublication | null
}

/** What stands in the way of publishing, the first that the strategist can do something about. */
export function blockOf(workshop: AdvisedWorkshop, newer: boolean): PublishBlock | null {
  if (workshop.archived) return 'archived'
  if (workshop.status !== 'submitted' && workshop.status !== 'published') return 'notSubmitted'
  return newer ? null : 'unchanged'
}

/** Counts the workshop's version up, if it still is the submitted one that was read: of two that publish, one gets a turn. */
export async function takeTurn(tx: Tx, workshopId: string, version: number): Promise<boolean> {
  const turn = await tx.workshop.updateMany({ where: { id: workshopId, version, status: 'submitted' }, data: { version: { increment: 1 } } })
  return turn.count === 1
}

/** Freezes an advice with what made it, and sets the day on which the workshop is looked at anew. */
export async function freeze(
  tx: Tx,
  publication: StoredPublication & { workshopId: string; publishedAt: Date; publishedById: string },
  reviewDate: Date,
): Promise<void> {
  const { original, review, plan, ...rest } = publication
  await tx.publication.create({
    data: {
      ...rest,
      ...(original === null ? {} : { original }),
      ...(review === null ? {} : { review }),
      ...(plan === null ? {} : { plan }),
    },
    select: { id: true },
  })
  await tx.workshop.update({ where: { id: publication.workshopId }, data: { reviewDate }, select: { id: true } })
}
