import type { Advice } from '../../domain/advice/types.ts'
import { planFor } from '../../domain/mediaplan/plan.ts'
import { mediaPlanSchema } from '../../domain/mediaplan/schema.ts'
import type { FrozenPlan, MediaPlanDocument } from '../../domain/mediaplan/types.ts'
import type { Playbook } from '../../domain/playbook/schema.ts'
import type { Answers } from '../../domain/workshop/answers.ts'
import type { Tx } from '../../platform/db/db.ts'
import type { Prisma } from '../../platform/db/generated/client.ts'
import type { CompanyScope } from '../workshop/store.ts'

export type StoredPlan = { document: MediaPlanDocument; version: number; updatedAt: Date; updatedBy: string }

const asJson = (document: MediaPlanDocument): Prisma.InputJsonObject => JSON.parse(JSON.stringify(document)) as Prisma.InputJsonObject

/** The plan that the agency works on; null before it is started. */
export async function findPlan(db: Tx, workshopId: string): Promise<StoredPlan | null> {
  const found = await db.mediaPlan.findUnique({ where: { workshopId }, select: { document: true, version: true, updatedAt: true, updatedById: true } })
  if (found === null) return null
  const by = await db.user.findUnique({ where: { id: found.updatedById }, select: { name: true } })
  return { document: mediaPlanSchema.parse(found.document), version: found.version, updatedAt: found.updatedAt, updatedBy: by?.name ?? '' }
}

type Writer = { workshopId: string; document: MediaPlanDocument; by: string; at: Date }

/** Starts a plan; false when somebody else did so first. */
export async function createPlan(tx: Tx, { workshopId, document, by, at }: Writer): Promise<boolean> {
  const made = await tx.mediaPlan.createMany({ data: [{ workshopId, document: asJson(document), updatedAt: at, updatedById: by }], skipDuplicates: true })
  return made.count === 1
}

/** Saves a plan over the version that was read; false when it has moved on since. */
export async function savePlan(tx: Tx, { workshopId, document, by, at, version }: Writer & { version: number }): Promise<boolean> {
  const saved = await tx.mediaPlan.updateMany({
    where: { workshopId, version }, data: { document: asJson(document), version: { increment: 1 }, updatedAt: at, updatedById: by },
  })
  return saved.count === 1
}

/** What a publication keeps of the plan: what was put in and what comes out of it for this advice; null without a plan. */
export async function frozenPlan(tx: Tx, workshopId: string, advice: Advice, answers: Answers, playbook: Playbook): Promise<FrozenPlan | null> {
  const stored = await findPlan(tx, workshopId)
  return stored === null ? null : { document: stored.document, result: planFor({ document: stored.document, advice, answers, playbook }) }
}

/** The plan of one published version, or of the newest; the scope is part of the question. */
export async function findPublishedPlan(db: Tx, workshopId: string, scope: CompanyScope, number?: number): Promise<{ number: number; plan: FrozenPlan | null } | null> {
  const found = await db.publication.findFirst({
    where: { workshopId, workshop: scope === null ? {} : { companyId: { in: [...scope] } }, ...(number === undefined ? {} : { number }) },
    orderBy: { number: 'desc' },
    select: { number: true, plan: true },
  })
  return found as { number: number; plan: FrozenPlan | null } | null
}
