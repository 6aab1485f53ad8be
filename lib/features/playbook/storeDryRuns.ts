import { noTotals, type DryRunTotals } from '../../domain/review/dryRun.ts'
import type { Playbook } from '../../domain/playbook/schema.ts'
import type { Tx } from '../../platform/db/db.ts'

/** The stored answers of a workshop and their evidence, by question, as JSON text: cheap to hand to a thread. */
export type StoredCase = { id: string; answers: string; evidence: string }

/** How many workshops have an answer: those that a dry run goes through. */
export async function countCases(db: Tx): Promise<number> {
  const [row] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS "total" FROM "Workshop" w WHERE EXISTS (SELECT 1 FROM "Answer" a WHERE a."workshopId" = w."id" AND a."value" <> 'null'::jsonb)`
  return row?.total ?? 0
}

/** A page of workshops with their answers, in the order of their ids, after the last one of the page before. */
export const pageOfCases = (db: Tx, after: string, size: number): Promise<StoredCase[]> => db.$queryRaw<StoredCase[]>`
  SELECT w."id"::text AS "id", a."answers", a."evidence"
  FROM (SELECT "id" FROM "Workshop" WHERE "id" > ${after}::uuid ORDER BY "id" LIMIT ${size}) w
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_object_agg("question", "value") FILTER (WHERE "value" <> 'null'::jsonb), '{}')::text AS "answers",
      coalesce(jsonb_object_agg("question", "evidence") FILTER (WHERE "evidence" IS NOT NULL AND "value" <> 'null'::jsonb), '{}')::text AS "evidence"
    FROM "Answer" WHERE "workshopId" = w."id"
  ) a
  ORDER BY w."id"`

/** Both playbooks of a dry run, as they were stored: the form of each was read then, and the draft's again on starting it. */
export type DryRunJob = { published: Playbook; draft: Playbook }

/** A stored playbook without its English: the words of an advice are compared in Dutch, and each thread holds two of these. */
const inDutch = (document: unknown): Playbook =>
  JSON.parse(JSON.stringify(document, (name, value: unknown) => (name === 'en' ? undefined : value))) as Playbook

export async function findJob(db: Tx, dryRunId: string): Promise<DryRunJob | null> {
  const found = await db.dryRun.findUnique({
    where: { id: dryRunId }, select: { draft: { select: { base: true, document: true } } },
  })
  if (found === null) return null
  const { document } = await db.playbookVersion.findUniqueOrThrow({ where: { version: found.draft.base }, select: { document: true } })
  return { published: inDutch(document), draft: inDutch(found.draft.document) }
}

const unfinished = { in: ['queued', 'running'] as ('queued' | 'running')[] }

/** Marks a dry run as begun, from nothing; false when it was stopped or has ended. */
export async function beginRun(db: Tx, dryRunId: string, total: number): Promise<boolean> {
  const begun = await db.dryRun.updateMany({ where: { id: dryRunId, state: unfinished }, data: { state: 'running', done: 0, total } })
  return begun.count === 1
}

/** Writes how far a dry run has come; false when somebody stopped it. */
export async function noteProgress(db: Tx, dryRunId: string, done: number): Promise<boolean> {
  const noted = await db.dryRun.updateMany({ where: { id: dryRunId, state: 'running' }, data: { done } })
  return noted.count === 1
}

/** Keeps the result of a dry run. */
export async function finishRun(db: Tx, dryRunId: string, totals: DryRunTotals, now: Date): Promise<void> {
  await db.dryRun.updateMany({
    where: { id: dryRunId, state: 'running' },
    data: { state: 'done', done: totals.workshops, total: totals.workshops, result: totals, finishedAt: now },
  })
}

/** Why a dry run ended without a result. */
export const runFaults = ['stopped', 'faulty', 'broken', 'lost'] as const
export type RunFault = (typeof runFaults)[number]

/** Ends a dry run that is not finished; false when it was. */
export async function failRun(db: Tx, dryRunId: string, fault: RunFault, now: Date): Promise<boolean> {
  const failed = await db.dryRun.updateMany({ where: { id: dryRunId, state: unfinished }, data: { state: 'failed', fault, finishedAt: now } })
  return failed.count === 1
}

/** The result of a finished dry run. */
export const totalsOf = (result: unknown): DryRunTotals => (result === null ? noTotals() : result as DryRunTotals)
