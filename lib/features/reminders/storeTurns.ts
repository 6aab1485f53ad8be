import type { Tx } from '../../platform/db/db.ts'
import { takeBack } from '../../platform/mail/outbox.ts'

/** A digest in the outbox: whose it is, when it was put there, when the one before it was, and of which texts it tells. */
type Turn = { mailId: string; userId: string; at: Date; before: Date | null; editionIds: string[] }

/** Remembers of which texts a digest tells, so that it can be taken back. One that tells of none needs no row. */
export async function noteTurn(tx: Tx, turn: Turn): Promise<void> {
  if (turn.editionIds.length > 0) await tx.reminderTurn.create({ data: turn, select: { mailId: true } })
}

/**
 * Takes back every digest that tells of this text and has not left, for what it says of it is true no longer. Its reader is
 * then as if it was never made, so what else waits for them comes in the next one. The text is held.
 */
export async function takeDigestsBack(tx: Tx, editionId: string): Promise<void> {
  const turns = await tx.reminderTurn.findMany({
    where: { editionIds: { has: editionId }, mail: { sentAt: null } }, orderBy: { at: 'desc' }, select: { mailId: true, userId: true, at: true, before: true },
  })
  if (turns.length === 0) return
  const back = await takeBack(tx, turns.map(({ mailId }) => mailId))
  for (const { mailId, userId, at, before } of turns) {
    if (back.has(mailId)) await tx.user.updateMany({ where: { id: userId, remindedAt: at }, data: { remindedAt: before } })
  }
}
