'use server'
import { permits } from '../../domain/access/policy.ts'
import { topicOf } from '../../domain/discussion/about.ts'
import { mentionedIn } from '../../domain/discussion/mentions.ts'
import type { Tx } from '../../platform/db/db.ts'
import { action } from '../../platform/action/action.ts'
import { done, refuse, type Refusal, type Result } from '../../platform/action/result.ts'
import { workshopSubject } from '../workshop/store.ts'
import { replyInput, resolveInput, writeInput } from './schema.ts'
import { addComment, findComment, findDiscussed, readersOf, setResolved, type Discussed } from './store.ts'

type Author = { userId: string; staffRole: 'editor' | 'strategist' | 'admin' | null; mayPublish: boolean; companyIds: string[] }
type Written = { workshopId: string; stamp: string; body: string; mentions: string[] }
type Commented = { commentId: string; repeated: boolean }
type Speech = { tx: Tx; input: Written; actor: Author; agency: boolean }
type Place = { about: string; replyToId: string | null; internal: boolean }

const missing = refuse('missing', { message: 'errors.missing' })
const archived = refuse('refused', { message: 'comments.errors.archived' })

const isAgency = (author: Author, companyId: string): boolean => permits(author, 'comment.resolve', companyId)

/** Who is mentioned, by a name in the text or by hand; a refusal when one of them could not read it. */
async function mentionsOf({ tx, input: { body, mentions }, agency }: Speech, workshop: Discussed, internal: boolean): Promise<string[] | Refusal> {
  const readers = await readersOf(tx, workshop, { internal: agency })
  const allowed = readers.filter(reader => reader.agency || !internal)
  const ids = [...new Set([...mentionedIn(body, readers), ...mentions])]
  if (ids.every(id => allowed.some(reader => reader.id === id))) return ids
  return refuse('invalid', { fields: { mentions: internal ? 'comments.errors.mentionInternal' : 'comments.errors.mentionUnknown' } })
}

/** Adds what somebody says to the talk about a workshop. `placeIn` answers null where there is nothing to talk about. */
async function say(speech: Speech, placeIn: (workshop: Discussed) => Place | null): Promise<Result<Commented>> {
  const { tx, input: { workshopId, stamp, body }, actor } = speech
  const workshop = await findDiscussed(tx, workshopId)
  if (workshop === null) return missing
  if (workshop.company.archivedAt !== null) return archived
  const place = placeIn(workshop)
  if (place === null) return missing
  const mentionIds = await mentionsOf(speech, workshop, place.internal)
  if (!Array.isArray(mentionIds)) return mentionIds
  return done(await addComment(tx, stamp, { ...place, workshopId, body, mentionIds, authorId: actor.userId, createdAt: new Date() }))
}

/** Both ways to say something count together. */
const limits = ({ actor }: { actor: Author }) => [{ name: 'comments', of: actor.userId, most: 120, seconds: 3600 }]

/** A client asks about what it has read: before anything was published there is no line or phase to ask about. */
const canAskAbout = (about: string, workshop: Discussed): boolean => topicOf(about)?.kind === 'answer' || workshop._count.publications > 0

/**
 * Says something about an answer, a line of the advice or a phase. The agency writes for itself unless it says otherwise;
 * what a client writes is a question to the agency, and never internal.
 */
export const writeComment = action({
  name: 'comments.write',
  input: writeInput,
  ability: 'comment.write',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  limits,
  run: ({ input, actor, subject, tx }): Promise<Result<Commented>> => {
    const { about, audience } = input
    const agency = isAgency(actor, subject.companyId)
    return say({ tx, input, actor, agency }, workshop =>
      agency || canAskAbout(about, workshop) ? { about, replyToId: null, internal: agency && audience !== 'client' } : null)
  },
  detail: (_, { commentId, repeated }) => ({ commentId, repeated }),
})

/** Answers a comment, in its own thread; below an internal one everything is internal. */
export const replyToComment = action({
  name: 'comments.reply',
  input: replyInput,
  ability: 'comment.write',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  limits,
  run: async ({ input, actor, subject, tx }): Promise<Result<Commented>> => {
    const agency = isAgency(actor, subject.companyId)
    const parent = await findComment(tx, input.workshopId, input.commentId, { internal: agency })
    if (parent === null) return missing
    const root = parent.replyToId ?? parent.id
    const added = await say({ tx, input, actor, agency }, () =>
      ({ about: parent.about, replyToId: root, internal: agency && (parent.internal || input.audience !== 'client') }))
    // A client that goes on asking is not done, whatever the agency thought.
    if (added.ok && !agency && !added.value.repeated) await setResolved(tx, root, null)
    return added
  },
  detail: (_, { commentId, repeated }) => ({ commentId, repeated }),
})

/** Marks a thread as dealt with, or opens it again. */
export const resolveComment = action({
  name: 'comments.resolve',
  input: resolveInput,
  ability: 'comment.resolve',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input, actor, tx }) => {
    const comment = await findComment(tx, input.workshopId, input.commentId, { internal: true })
    if (comment === null || comment.replyToId !== null) return missing
    await setResolved(tx, comment.id, input.resolved ? { at: new Date(), byId: actor.userId } : null)
    return done({ commentId: comment.id })
  },
  detail: ({ resolved }, { commentId }) => ({ commentId, resolved }),
})
