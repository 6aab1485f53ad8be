import { z } from 'zod'
import { aboutSchema } from '../../domain/discussion/about.ts'

export const discussionInput = z.strictObject({ workshopId: z.uuid() })

/** How long a comment may be, in characters. */
export const commentLength = 4000

const body = z.string().transform(text => text.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().min(1, 'comments.errors.empty').max(commentLength, 'comments.errors.long'))

/** A form sends nothing for no choice, one text for one, a list for more. */
const mentions = z.preprocess(
  given => [given ?? []].flat().filter(id => id !== ''), z.array(z.uuid()).max(20, 'comments.errors.manyMentions'),
)

/** `stamp` is made with each page: the same words sent twice from one page are one comment. */
const written = { workshopId: z.uuid(), stamp: z.uuid(), body, mentions, audience: z.enum(['internal', 'client']).optional() }

export const writeInput = z.strictObject({ ...written, about: aboutSchema })
export const replyInput = z.strictObject({ ...written, commentId: z.uuid() })
export const resolveInput = z.strictObject({
  workshopId: z.uuid(), commentId: z.uuid(),
  resolved: z.union([z.boolean(), z.enum(['true', 'false']).transform(value => value === 'true')]),
})
