import { generate } from '../../domain/advice/generate.ts'
import type { Advice } from '../../domain/advice/types.ts'
import type { FrozenPlan } from '../../domain/mediaplan/types.ts'
import type { Playbook } from '../../domain/playbook/schema.ts'
import { compose, type Working } from '../../domain/review/compose.ts'
import { gapsOf, type Gap } from '../../domain/review/gaps.ts'
import { readsDifferently } from '../../domain/review/newer.ts'
import type { Review, ReviewDocument } from '../../domain/review/types.ts'
import { canonical, fingerprint } from '../../domain/workshop/form/fingerprint.ts'
import type { Answers, Evidence } from '../../domain/workshop/answers.ts'
import type { Tx } from '../../platform/db/db.ts'
import type { Prisma } from '../../platform/db/generated/client.ts'
import { findAdvisedWorkshop, findPublication, latestPlaybook, type StoredPublication, type StoredWorkshop } from '../advice/store.ts'
import { frozenPlan } from '../plan/store.ts'
import type { CompanyScope } from '../workshop/store.ts'
import type { PersonOption } from './view.ts'

/** Who decided about an entry, when, and how often it was decided about. */
export type ReviewRow = { document: ReviewDocument; version: number; by: string; byId: string; at: Date }
export type ReviewRows = ReadonlyMap<string, ReviewRow>

const within = (scope: CompanyScope) => (scope === null ? {} : { workshop: { companyId: { in: [...scope] } } })

/** All decisions of a workshop, by the id of the entry. */
export async function reviewRows(db: Tx, workshopId: string, scope: CompanyScope = null): Promise<ReviewRows> {
  const rows = await db.lineReview.findMany({
    where: { workshopId, ...within(scope) },
    select: { entryId: true, document: true, version: true, updatedAt: true, updatedById: true, updatedBy: { select: { name: true } } },
  })
  return new Map(rows.map(({ entryId, document, version, updatedAt, updatedById, updatedBy }) =>
    [entryId, { document: document as unknown as ReviewDocument, version, at: updatedAt, byId: updatedById, by: updatedBy.name }]))
}

const reviewOf = (rows: ReviewRows): Review => Object.fromEntries([...rows].map(([id, { document }]) => [id, document]))

/** The advice that would be published now, with all that it is made of. */
export type WorkingAdvice = Working & {
  stored: StoredWorkshop
  /** The newest published version. */
  publication: StoredPublication | null
  fresh: Advice
  answers: Answers
  evidence: Evidence
  playbook: Playbook
  rows: ReviewRows
}

/** What would be published now: the engine's advice with the review applied; null when the scope holds no such workshop. */
export async function workingAdvice(db: Tx, workshopId: string, scope: CompanyScope = null): Promise<WorkingAdvice | null> {
  const stored = await findAdvisedWorkshop(db, workshopId, scope)
  if (stored === null) return null
  // One after the other: in a transaction there is one connection.
  const publication = await findPublication(db, workshopId, scope)
  const playbook = await latestPlaybook(db)
  const rows = await reviewRows(db, workshopId, scope)
  const { answers, evidence } = stored
  const fresh = generate({ answers, evidence }, playbook)
  const working = compose({
    published: publication && (publication.original ?? publication.advice), publishedReview: publication?.review ?? null, fresh, review: reviewOf(rows),
  })
  return { ...working, stored, publication, fresh, answers, evidence, playbook, rows }
}

/** The media plan as it would be frozen with this advice; null when there is none. */
export const planOf = (db: Tx, { stored, advice, answers, playbook }: WorkingAdvice): Promise<FrozenPlan | null> =>
  frozenPlan(db, stored.workshop.id, advice, answers, playbook)

/** What to look at before publishing. */
export const gapsIn = (working: WorkingAdvice, plan: FrozenPlan | null): Gap[] =>
  gapsOf({ advice: working.advice, answers: working.answers, playbook: working.playbook, plan, working })

/** Whether publishing would give the client anything new. */
export const bringsNews = ({ publication, playbook, answers, evidence, advice }: WorkingAdvice, plan: FrozenPlan | null): boolean =>
  publication === null ||
  publication.playbookVersion !== playbook.version ||
  canonical(publication.answers) !== canonical(answers) ||
  canonical(publication.evidence) !== canonical(evidence) ||
  readsDifferently(publication.advice, advice) ||
  canonical(publication.plan) !== canonical(plan)

/** A print of all that would be published, so that nothing is published that nobody read. */
export const printOf = ({ advice, review, answers, evidence }: WorkingAdvice, plan: FrozenPlan | null): string =>
  fingerprint({ advice, review, answers, evidence, plan })

type Decided = { workshopId: string; entryId: string; document: ReviewDocument; version: number; byId: string; at: Date }

/** Writes a decision that follows `version`, 0 for the first; the caller holds the workshop and has compared the version. */
export async function writeDecision(tx: Tx, { workshopId, entryId, document, version, byId, at }: Decided): Promise<void> {
  const data = { document: document as unknown as Prisma.InputJsonObject, version: version + 1, updatedAt: at, updatedById: byId }
  await tx.lineReview.upsert({
    where: { workshopId_entryId: { workshopId, entryId } }, create: { workshopId, entryId, ...data }, update: data, select: { version: true },
  })
}

/** The people of the agency who can review. */
export const reviewers = (db: Tx): Promise<PersonOption[]> => db.user.findMany({
  where: { deactivatedAt: null, staffRole: { in: ['strategist', 'admin'] } }, orderBy: [{ name: 'asc' }, { id: 'asc' }], select: { id: true, name: true },
})

/** Whose work the review is, and who reads along. */
export const assignedTo = (db: Tx, workshopId: string): Promise<{ strategistId: string | null; secondReaderId: string | null }> =>
  db.workshop.findUniqueOrThrow({ where: { id: workshopId }, select: { strategistId: true, secondReaderId: true } })

/** Gives the review to somebody, with or without a second reader. */
export async function assign(tx: Tx, workshopId: string, people: { strategistId: string | null; secondReaderId: string | null }): Promise<void> {
  await tx.workshop.update({ where: { id: workshopId }, data: people, select: { id: true } })
}
