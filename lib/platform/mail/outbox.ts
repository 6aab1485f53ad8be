import type { Tx } from '../db/db.ts'
import { deliverDue } from './deliver.ts'

/** `dueAt`: not before this moment; without it at once. */
export type Mail = { recipient: string; subject: string; text: string; html: string; dueAt?: Date }

const queued = new WeakSet<object>()

/** Puts a mail in the outbox in the transaction of what it tells about: it leaves after the commit, or not at all. */
export async function queueMail(tx: Tx, { recipient, subject, text, html, dueAt }: Mail): Promise<void> {
  await tx.outboxMail.create({ data: { recipient, subject, text, html, ...(dueAt && { dueAt }) }, select: { id: true } })
  queued.add(tx)
}

/** Whether a mail was queued in this transaction. */
export const hasQueuedMail = (tx: Tx): boolean => queued.has(tx)

/** Sends what is due, without making anybody wait for the mail server. */
export function deliverSoon(): void {
  void deliverDue()
}
