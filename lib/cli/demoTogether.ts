import { together, type DemoComment, type DemoTogether } from '../../prisma/demo/together.ts'
import { activePhases } from '../domain/decision/standing.ts'
import type { Advice } from '../domain/advice/types.ts'
import type { Answers } from '../domain/workshop/answers.ts'
import type { PrismaClient } from '../platform/db/generated/client.ts'

const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000)

/** What the two sides of a demo workshop did together; undefined for most. */
export const togetherOf = (company: string, workshop: string): DemoTogether | undefined =>
  together.find(one => one.company === company && one.workshop === workshop)

/** The answers of the demo workshop as they were when its older version was published; null when there is one version. */
export const answersThen = (story: DemoTogether | undefined, answers: Answers): { answers: Answers; days: number } | null =>
  story?.earlier ? { answers: { ...answers, ...story.earlier.answers }, days: story.earlier.days } : null

async function say(db: PrismaClient, workshopId: string, { about, reply, ...comment }: DemoComment, ids: Map<string, string>): Promise<void> {
  const row = (one: Omit<DemoComment, 'about' | 'reply'>) => ({
    workshopId, about, body: one.body, internal: one.internal ?? false, mentionIds: (one.mentions ?? []).map(email => ids.get(email)!),
    authorId: ids.get(one.by)!, createdAt: daysAgo(one.days),
  })
  const { id } = await db.comment.create({ data: row(comment), select: { id: true } })
  if (reply) await db.comment.create({ data: { ...row(reply), replyToId: id }, select: { id: true } })
}

/** Adds to a demo workshop what was said and decided about it, by its client and its strategist. */
export async function seedTogether(db: PrismaClient, workshopId: string, story: DemoTogether | undefined, clientId: string, ids: Map<string, string>): Promise<void> {
  if (story === undefined) return
  const publications = await db.publication.findMany({ where: { workshopId }, orderBy: { number: 'asc' }, select: { id: true, advice: true, publishedAt: true } })
  const [first, newest] = [publications[0], publications.at(-1)]
  for (const { days, remark = '', ...decision } of story.earlier?.decisions ?? []) {
    await db.phaseDecision.create({ data: { ...decision, remark, publicationId: first!.id, at: daysAgo(days), byId: clientId }, select: { id: true } })
  }
  if (story.approvedAll && newest) {
    const at = new Date(newest.publishedAt.getTime() + 86_400_000)
    await db.phaseDecision.createMany({ data: activePhases(newest.advice as unknown as Advice).map(phase => ({ publicationId: newest.id, phase, choice: 'approved' as const, at, byId: clientId })) })
  }
  for (const comment of story.comments) await say(db, workshopId, comment, ids)
  if (story.reviewDays !== undefined) await db.workshop.update({ where: { id: workshopId }, data: { reviewDate: daysAgo(story.reviewDays) }, select: { id: true } })
}
