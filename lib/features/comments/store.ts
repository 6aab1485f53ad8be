import { createHash } from 'node:crypto'
import { spokenOf, type Mentionable } from '../../domain/discussion/mentions.ts'
import { permits, type StaffRole } from '../../domain/access/policy.ts'
import type { Word } from '../../domain/discussion/waiting.ts'
import type { Tx } from '../../platform/db/db.ts'
import type { CommentView, Reader, ThreadView } from './view.ts'

const commentSelect = {
  id: true, about: true, replyToId: true, body: true, internal: true, mentionIds: true, authorId: true, createdAt: true, resolvedAt: true,
  author: { select: { name: true, staffRole: true } }, resolvedBy: { select: { name: true } },
} as const

/** What is open to a client: neither internal itself, nor under an internal comment. */
const openToClient = { internal: false, OR: [{ replyToId: null }, { replyTo: { is: { internal: false } } }] }

const storedComments = (db: Tx, workshopId: string, internal: boolean) => db.comment.findMany({
  where: { workshopId, ...(internal ? {} : openToClient) },
  orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  select: commentSelect,
})
type StoredComment = Awaited<ReturnType<typeof storedComments>>[number]

const viewOf = (comment: StoredComment, people: readonly Mentionable[], readerId: string | null): CommentView => {
  const mentioned = people.filter(({ id }) => comment.mentionIds.includes(id))
  const body = spokenOf(comment.body, mentioned)
  const named = new Set(body.map(({ mention }) => mention))
  return {
    id: comment.id, author: comment.author.name, agency: comment.author.staffRole !== null, mine: comment.authorId === readerId,
    at: comment.createdAt.toISOString(), internal: comment.internal, body,
    alsoFor: mentioned.filter(({ id }) => !named.has(id)).map(({ name }) => name),
  }
}

/**
 * The threads of a workshop by what they are about ("entry:…", "answer:goal", "phase:see"), the oldest first. `internal:
 * false` leaves out, in the query itself, all that only the agency reads. `readerId` marks what is the reader's own.
 */
export async function threadsOf(
  db: Tx, workshopId: string, { internal, readerId = null }: { internal: boolean; readerId?: string | null },
): Promise<Record<string, ThreadView[]>> {
  const comments = await storedComments(db, workshopId, internal)
  const people = await db.user.findMany({ where: { id: { in: comments.flatMap(({ mentionIds }) => mentionIds) } }, select: { id: true, name: true } })
  const threads: Record<string, ThreadView[]> = {}
  for (const comment of comments.filter(({ replyToId }) => replyToId === null)) {
    const { resolvedAt, resolvedBy } = comment
    const thread = {
      ...viewOf(comment, people, readerId),
      replies: comments.filter(({ replyToId }) => replyToId === comment.id).map(reply => viewOf(reply, people, readerId)),
      resolved: resolvedAt === null ? null : { by: resolvedBy?.name ?? '', at: resolvedAt.toISOString() },
    }
    threads[comment.about] = [...(threads[comment.about] ?? []), thread]
  }
  return threads
}

/** The workshop that is talked about: whose it is, and who of the agency works on it. */
export const findDiscussed = (db: Tx, workshopId: string) => db.workshop.findUnique({
  where: { id: workshopId },
  select: {
    companyId: true, strategistId: true, secondReaderId: true, company: { select: { name: true, archivedAt: true } }, _count: { select: { publications: true } },
  },
})
export type Discussed = NonNullable<Awaited<ReturnType<typeof findDiscussed>>>

/**
 * Who can be mentioned: everybody who may read the comments of the workshop. A client is offered its own people and those
 * of the agency who work on the workshop, or all strategists while nobody was chosen.
 */
export async function readersOf(db: Tx, workshop: Discussed, { internal }: { internal: boolean }): Promise<Reader[]> {
  const { companyId, strategistId, secondReaderId } = workshop
  const [staff, members] = await Promise.all([
    db.user.findMany({ where: { deactivatedAt: null, staffRole: { not: null } }, orderBy: [{ name: 'asc' }, { id: 'asc' }], select: { id: true, name: true, staffRole: true } }),
    db.user.findMany({
      where: { deactivatedAt: null, memberships: { some: { companyId, removedAt: null } } },
      orderBy: [{ name: 'asc' }, { id: 'asc' }], select: { id: true, name: true },
    }),
  ])
  const chosen = [strategistId, secondReaderId].filter(id => id !== null)
  const agency = staff.filter(({ staffRole }) => permits({ staffRole: staffRole as StaffRole, companyIds: [], mayPublish: false }, 'comment.read', companyId))
  const offered = internal ? agency : agency.filter(({ id, staffRole }) => (chosen.length > 0 ? chosen.includes(id) : staffRole === 'strategist'))
  const both = offered.map(({ id, name }) => ({ id, name, agency: true }))
  return [...both, ...members.filter(({ id }) => !both.some(other => other.id === id)).map(({ id, name }) => ({ id, name, agency: false }))]
}

/** A comment that something is done with; null when this workshop has none with the id that the reader may see. */
export const findComment = (db: Tx, workshopId: string, commentId: string, { internal }: { internal: boolean }) => db.comment.findFirst({
  where: { id: commentId, workshopId, ...(internal ? {} : openToClient) },
  select: { id: true, about: true, internal: true, replyToId: true, resolvedAt: true },
})

export type NewComment = {
  workshopId: string; about: string; replyToId: string | null; body: string; internal: boolean; mentionIds: string[]; authorId: string; createdAt: Date
}

/** The id of a comment: the same words from the same page by the same person, in the same place, have the same one. */
function idOf(stamp: string, { workshopId, about, replyToId, body, authorId }: NewComment): string {
  const hex = createHash('sha256').update(JSON.stringify([stamp, workshopId, about, replyToId, body, authorId])).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Writes a comment; the same one sent again has no second effect. */
export async function addComment(tx: Tx, stamp: string, comment: NewComment): Promise<{ commentId: string; repeated: boolean }> {
  const id = idOf(stamp, comment)
  const added = await tx.comment.createMany({ data: [{ id, ...comment }], skipDuplicates: true })
  return { commentId: id, repeated: added.count === 0 }
}

/** Marks a thread as dealt with, or opens it again; one that is so already keeps its first moment. */
export async function setResolved(tx: Tx, commentId: string, resolved: { at: Date; byId: string } | null): Promise<void> {
  const data = { resolvedAt: resolved?.at ?? null, resolvedById: resolved?.byId ?? null }
  await tx.comment.updateMany({ where: { id: commentId, resolvedAt: resolved === null ? { not: null } : null }, data })
}

/** What both sides can read of the talk about these workshops, the oldest first: all that tells whose turn it is. */
export async function wordsFor(db: Tx, workshopIds: readonly string[]): Promise<Map<string, Word[]>> {
  const comments = await db.comment.findMany({
    where: { workshopId: { in: [...workshopIds] }, ...openToClient },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, workshopId: true, about: true, replyToId: true, authorId: true, createdAt: true, resolvedAt: true, author: { select: { staffRole: true } } },
  })
  const words = new Map(workshopIds.map((id): [string, Word[]] => [id, []]))
  for (const { workshopId, createdAt, resolvedAt, author, ...comment } of comments) {
    words.get(workshopId)!.push({ ...comment, at: createdAt, resolved: resolvedAt !== null, agency: author.staffRole !== null })
  }
  return words
}
