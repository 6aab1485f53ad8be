'use server'
import { action } from '../../platform/action/action.ts'
import { done, refuse, type Result } from '../../platform/action/result.ts'
import { addressOf } from '../../platform/i18n/address.ts'
import { queueMail } from '../../platform/mail/outbox.ts'
import { lockWorkshop, membersOf, workshopSubject } from '../workshop/store.ts'
import { roundLetter } from './mail.ts'
import { startRoundInput } from './schema.ts'
import { createRound, findRound } from './store.ts'

/**
 * Starts the next round of a workshop whose advice was published: a new workshop that holds the same answers, for the
 * client to look through. There is one next round; started twice, the second finds the first.
 */
export const startRound = action({
  name: 'rounds.start',
  input: startRoundInput,
  ability: 'workshop.startRound',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input: { workshopId, title }, tx }): Promise<Result<{ workshopId: string; repeated: boolean }>> => {
    const workshop = await lockWorkshop(tx, workshopId, null)
    const round = await findRound(tx, workshopId)
    if (workshop === null || round === null) return refuse('missing', { message: 'errors.missing' })
    if (round.next !== null) return done({ workshopId: round.next.id, repeated: true })
    if (workshop.archived) return refuse('refused', { message: 'company.errors.archived' })
    if (round._count.publications === 0) return refuse('refused', { message: 'versions.round.notPublished' })
    const { companyId, strategistId, secondReaderId } = round
    const id = await createRound(tx, workshopId, { companyId, title, strategistId, secondReaderId, now: new Date() })
    for (const reader of await membersOf(tx, companyId)) await queueMail(tx, roundLetter(reader, { id, title, companyName: workshop.companyName }))
    return done({ workshopId: id, repeated: false })
  },
  detail: (_, { workshopId, repeated }) => ({ next: workshopId, repeated }),
  goTo: ({ input }, { workshopId }) => addressOf('/portal/workshops/[workshopId]', input.locale, { workshopId }),
})
