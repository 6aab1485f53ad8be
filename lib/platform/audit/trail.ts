import { db, type Tx } from '../db/db.ts'

/** What happened. `subject` labels what it is about; `detail` holds no text of a person and no secret. */
export type AuditRecord = {
  actorId: string | null
  action: string
  subject: string
  outcome: 'done' | 'refused' | 'missing' | 'tooMany' | 'conflict' | 'invalid'
  detail?: Record<string, string | number | boolean | null>
}

/** The key of the lock that puts writers of the trail in a row; any number will do, as long as it stays this one. */
const trailLock = 7_402_611

/**
 * Writes one row of the audit trail in the transaction `tx`. Call it last: from here to the commit other writers wait, so
 * that each row holds the hash of the row before it. The hash is worked out by the database over its own text of the row,
 * so that checking needs no second way of writing JSON.
 */
export async function record(tx: Tx, { actorId, action, subject, outcome, detail = {} }: AuditRecord): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${trailLock}::bigint)`
  await tx.$executeRaw`
    INSERT INTO "AuditEntry" ("at", "actorId", "action", "subject", "outcome", "detail", "previous", "hash")
    SELECT n.at, n.actor, n.action, n.subject, n.outcome, n.detail, n.previous,
      encode(sha256(convert_to(jsonb_build_array(n.previous, (extract(epoch from n.at) * 1000)::bigint, n.actor, n.action, n.subject, n.outcome, n.detail)::text, 'UTF8')), 'hex')
    FROM (SELECT date_trunc('milliseconds', clock_timestamp()) AS at, ${actorId}::uuid AS actor, ${action}::text AS action,
      ${subject}::text AS subject, ${outcome}::text AS outcome, ${JSON.stringify(detail)}::jsonb AS detail,
      coalesce((SELECT "hash" FROM "AuditEntry" ORDER BY "id" DESC LIMIT 1), '') AS previous) n`
}

/** Writes a row about something that changed nothing, in a transaction of its own. */
export async function recordRefusal(refusal: AuditRecord): Promise<void> {
  await db.$transaction(tx => record(tx, refusal))
}

/** The ids of the rows whose hash or whose link to the row before does not fit: none when nobody tampered. */
export async function brokenRows(from: Tx): Promise<bigint[]> {
  const rows = await from.$queryRaw<{ id: bigint }[]>`
    SELECT "id" FROM (
      SELECT *, lag("hash", 1, '') OVER (ORDER BY "id") AS before,
        encode(sha256(convert_to(jsonb_build_array("previous", (extract(epoch from "at") * 1000)::bigint, "actorId", "action", "subject", "outcome", "detail")::text, 'UTF8')), 'hex') AS expected
      FROM "AuditEntry") t
    WHERE "hash" <> expected OR "previous" <> before ORDER BY "id"`
  return rows.map(row => row.id)
}
