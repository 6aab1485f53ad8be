import { Prisma } from '../../platform/db/generated/client.ts'
import type { Tx } from '../../platform/db/db.ts'

/** What decides whether a workshop can have a next round, and the one that it has already. */
export const findRound = (tx: Tx, workshopId: string) => tx.workshop.findUnique({
  where: { id: workshopId },
  select: { companyId: true, strategistId: true, secondReaderId: true, next: { select: { id: true } }, _count: { select: { publications: true } } },
})

/**
 * The next workshop of a client, which starts from the answers of this one: with how firmly each is known, and with who gave
 * it and when, so that one sees how old an answer is. Whoever works on this one works on the next.
 */
export async function createRound(
  tx: Tx, previousId: string, workshop: { companyId: string; title: string; strategistId: string | null; secondReaderId: string | null; now: Date },
): Promise<string> {
  const { now, ...data } = workshop
  const { id } = await tx.workshop.create({ data: { ...data, previousId, status: 'in_progress', version: 1, lastAnsweredAt: now }, select: { id: true } })
  const answers = await tx.answer.findMany({
    where: { workshopId: previousId, NOT: { value: { equals: Prisma.JsonNull } } },
    select: { question: true, value: true, evidence: true, updatedAt: true, updatedById: true },
  })
  await tx.answer.createMany({ data: answers.map(({ value, ...answer }) => ({ ...answer, workshopId: id, value: value! })) })
  return id
}
