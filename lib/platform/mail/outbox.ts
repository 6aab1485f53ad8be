import type { Tx } from '../db/db.ts'
import { deliverDue } from './deliver.ts'

/** `dueAt`: not before this moment; without it at once. */
export type Mail = { recipient: string; subject: string; text: string; html: string; dueAt?: Date }

const queued = new WeakSet<object>()

/**
 * Puts a mail in the outbox in the transaction of what it tells about: it leaves after the commit, or not at all.
 * @returns its id, for who may have to take it back.
 */
export async function queueMail(tx: Tx, { recipient, subject, text, html, dueAt }: Mail): Promise<string> {
  const { id } = await tx.outboxMail.create({ data: { recipient, subject, text, html, ...(dueAt && { dueAt }) }, select: { id: true } })
  queued.add(tx)
  return id
}

/** Takes mails out of the outbox again, unless they left or are leaving at this moment. @returns the ids of those that stay here. */
export async function takeBack(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH here AS (SELECT "id" FROM "OutboxMail" WHERE "id" = ANY(${[...ids]}::uuid[]) AND "sentAt" IS NULL FOR UPDATE SKIP LOCKED)
    DELETE FROM "OutboxMail" WHERE "id" IN (SELECT "id" FROM here) RETURNING "id"`
  return new Set(rows.map(({ id }) => id))
}

/** Whether a mail was queued in this transaction. */
export const hasQueuedMail = (tx: Tx): boolean => queued.has(tx)

/** Sends what is due, without making anybody wait for the mail server. */
export function deliverSoon(): void {
  void deliverDue()
}
