import { permits, type StaffRole } from '../../domain/access/policy.ts'
import type { Mention, Reminded, RemindedWorkshop } from '../../domain/waiting/digest.ts'
import { record } from '../../platform/audit/trail.ts'
import type { Tx } from '../../platform/db/db.ts'
import type { Prisma } from '../../platform/db/generated/client.ts'
import { waitingWorkshops } from '../board/store.ts'

/** Somebody who may be mailed, with what reminders are planned by. `publishes`: has the right to put texts on the site. */
export type ReminderReader = Reminded & { name: string; email: string; locale: string; stoppedAt: Date | null; publishes: boolean }

const readerSelect = {
  id: true, name: true, email: true, locale: true, staffRole: true, mayPublish: true, remindedAt: true, remindersStoppedAt: true,
  memberships: { where: { removedAt: null, company: { archivedAt: null } }, select: { companyId: true } },
} as const

const works = (role: StaffRole | null): 'strategist' | 'admin' | null => (role === 'strategist' || role === 'admin' ? role : null)

const readers = async (db: Tx, where: Prisma.UserWhereInput): Promise<ReminderReader[]> =>
  (await db.user.findMany({ where: { deactivatedAt: null, ...where }, orderBy: { email: 'asc' }, select: readerSelect }))
    .map(({ staffRole, mayPublish, remindersStoppedAt, memberships, ...reader }) => {
      const companyIds = memberships.map(({ companyId }) => companyId)
      return {
        ...reader, stoppedAt: remindersStoppedAt, strategist: works(staffRole), companyIds,
        publishes: permits({ staffRole, mayPublish, companyIds }, 'content.publish', null),
      }
    })

/** Everybody who wants reminders and can have any. */
export const whoWantsReminders = (db: Tx): Promise<ReminderReader[]> => readers(db, {
  remindersStoppedAt: null,
  OR: [{ staffRole: { in: ['strategist', 'admin'] } }, { staffRole: 'editor', mayPublish: true }, { memberships: { some: { removedAt: null, company: { archivedAt: null } } } }],
})

export const readerOf = async (db: Tx, userId: string): Promise<ReminderReader | null> => (await readers(db, { id: userId }))[0] ?? null

/** How far back the worker looks for what was said and decided, in days: longer than anybody goes without a digest. */
const lookBackDays = 30

/** A workshop as reminders see it, with its names. */
export type NamedWorkshop = RemindedWorkshop & { title: string; companyName: string }

/** The workshops whose people are reminded, the oldest first: of these companies, or of all. */
export async function remindedWorkshops(db: Tx, companyIds: readonly string[] | null, now: Date): Promise<NamedWorkshop[]> {
  const company = { archivedAt: null, ...(companyIds === null ? {} : { id: { in: [...companyIds] } }) }
  const since = { gt: new Date(now.getTime() - lookBackDays * 86_400_000) }
  const [workshops, comments, decisions] = await Promise.all([
    waitingWorkshops(db, { company }, now),
    db.comment.findMany({
      where: { workshop: { company }, createdAt: since, mentionIds: { isEmpty: false } },
      select: { workshopId: true, mentionIds: true, authorId: true, createdAt: true, internal: true, resolvedAt: true, replyTo: { select: { resolvedAt: true, internal: true } } },
    }),
    db.phaseDecision.findMany({ where: { publication: { workshop: { company } }, at: since }, select: { at: true, publication: { select: { workshopId: true } } } }),
  ])
  const mentionsOf = (workshopId: string): Mention[] => comments.filter(comment => comment.workshopId === workshopId).map(comment => ({
    userIds: comment.mentionIds, authorId: comment.authorId, at: comment.createdAt,
    internal: comment.internal || comment.replyTo?.internal === true, resolved: (comment.replyTo ?? comment).resolvedAt !== null,
  }))
  return workshops.toReversed().map(({ id, title, company: { id: companyId, name }, strategist, secondReaderId, waits, facts }) => ({
    id, title, companyId, companyName: name, strategistId: strategist?.id ?? null, secondReaderId, waits, words: facts.words,
    mentions: mentionsOf(id), decisions: decisions.filter(({ publication }) => publication.workshopId === id).map(({ at }) => ({ at })),
  }))
}

/** Takes the turn to remind somebody, if nobody did meanwhile and they still want it: of two workers one gets it. */
export async function takeTurnToRemind(tx: Tx, reader: ReminderReader, now: Date, count: number): Promise<boolean> {
  const turn = await tx.user.updateMany({ where: { id: reader.id, remindedAt: reader.remindedAt, remindersStoppedAt: null, deactivatedAt: null }, data: { remindedAt: now } })
  if (turn.count === 1) await record(tx, { actorId: null, action: 'reminders.send', subject: reader.id, outcome: 'done', detail: { count } })
  return turn.count === 1
}

/** Starts or stops somebody's reminders; one that stopped already keeps its first moment. False when there is no such person. */
export async function setReminders(tx: Tx, userId: string, wanted: boolean, now: Date): Promise<boolean> {
  await tx.user.updateMany({ where: { id: userId, remindersStoppedAt: wanted ? { not: null } : null }, data: { remindersStoppedAt: wanted ? null : now } })
  return (await tx.user.count({ where: { id: userId } })) === 1
}
