import { randomUUID } from 'node:crypto'
import { permits } from '../../domain/access/policy.ts'
import { loader } from '../../platform/action/loader.ts'
import { workshopSubject } from '../workshop/store.ts'
import { discussionInput } from './schema.ts'
import { findDiscussed, readersOf, threadsOf } from './store.ts'
import type { Discussion } from './view.ts'

/** All that was said about a workshop, for the pages that show its answers, its advice or its review. */
export const discussion = loader({
  name: 'comments.discussion',
  input: discussionInput,
  ability: 'comment.read',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input: { workshopId }, actor, subject, db }): Promise<Discussion | null> => {
    const workshop = await findDiscussed(db, workshopId)
    if (workshop === null) return null
    const agency = permits(actor, 'comment.resolve', subject.companyId)
    const open = workshop.company.archivedAt === null
    return {
      workshopId,
      stamp: randomUUID(),
      companyName: workshop.company.name,
      rights: { write: open, resolve: open && agency, internal: agency },
      people: (await readersOf(db, workshop, { internal: agency })).filter(({ id }) => id !== actor.userId),
      threads: await threadsOf(db, workshopId, { internal: agency, readerId: actor.userId }),
    }
  },
})
