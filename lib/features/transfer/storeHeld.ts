import { db, type Tx } from '../../platform/db/db.ts'

/** How long a file waits for who looked at it to go on, in milliseconds: a day. */
const patience = 86_400_000

/** Keeps the file that somebody is looking at, instead of the one before it; returns its id. */
export async function holdFile(tx: Tx, userId: string, { name, bytes }: HeldFile, now: Date): Promise<string> {
  await tx.heldFile.deleteMany({ where: { userId } })
  const data = { userId, name, bytes, expiresAt: new Date(now.getTime() + patience) }
  return (await tx.heldFile.create({ data, select: { id: true } })).id
}

export type HeldFile = { name: string; bytes: Uint8Array<ArrayBuffer> }

/** The file that this person looked at, before any transaction; null when it is another's, expired or gone. */
export async function heldFile(userId: string, id: string, now: Date): Promise<HeldFile | null> {
  const found = await db.heldFile.findFirst({ where: { userId, id, expiresAt: { gt: now } }, select: { name: true, bytes: true } })
  return found && { name: found.name, bytes: new Uint8Array(found.bytes) }
}

/** Lets go of the file of this person. */
export const dropFile = async (tx: Tx, userId: string): Promise<void> => void await tx.heldFile.deleteMany({ where: { userId } })
