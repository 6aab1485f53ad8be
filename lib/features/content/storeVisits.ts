import type { Tx } from '../../platform/db/db.ts'
import { namesOf } from './store.ts'
import type { Visitor } from './view.ts'

/** Who was heard of no longer ago than this has the text open, in milliseconds: two signs of life may get lost. */
const presentFor = 60_000

/** Who else has a text open at this moment, the last who came first. */
export async function othersHere(db: Tx, editionId: string, userId: string, now: Date): Promise<Visitor[]> {
  const visits = await db.editionVisit.findMany({
    where: { editionId, userId: { not: userId }, seenAt: { gt: new Date(now.getTime() - presentFor) } }, orderBy: { seenAt: 'desc' }, select: { userId: true, seenAt: true },
  })
  const names = await namesOf(db, visits.map(visit => visit.userId))
  return visits.flatMap(visit => (names.has(visit.userId) ? [{ userId: visit.userId, name: names.get(visit.userId)!, seenAt: visit.seenAt.toISOString() }] : []))
}

/** Notes that somebody has a text open; answers who else has. */
export async function beSeen(tx: Tx, editionId: string, { userId, now }: { userId: string; now: Date }): Promise<Visitor[]> {
  await tx.editionVisit.upsert({
    where: { editionId_userId: { editionId, userId } }, create: { editionId, userId, seenAt: now }, update: { seenAt: now }, select: { userId: true },
  })
  return othersHere(tx, editionId, userId, now)
}
