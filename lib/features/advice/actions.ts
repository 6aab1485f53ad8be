'use server'
import { createTranslator } from 'next-intl'
import { generate } from '../../domain/advice/generate.ts'
import { messages } from '../../i18n/messages/messages.ts'
import { action } from '../../platform/action/action.ts'
import { done, refuse, type Result } from '../../platform/action/result.ts'
import { queueMail } from '../../platform/mail/outbox.ts'
import { publishInput } from './schema.ts'
import { blockOf, findAdvisedWorkshop, findPublication, freeze, isNewer, latestPlaybook, readersOf, takeTurn, workshopSubject } from './store.ts'

/** The version that is published now; `repeated` when it was there already. */
type Published = { number: number; repeated: boolean }

/**
 * Publishes the advice of a submitted workshop: freezes it with its answers, evidence and playbook, and tells everyone of
 * the client. Sent twice, it happens once; when answers or playbook have moved on since the screen was opened, it does
 * not happen.
 */
export const publishAdvice = action({
  name: 'advice.publish',
  input: publishInput,
  ability: 'advice.publish',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input, actor, tx }): Promise<Result<Published>> => {
    const [stored, published, playbook] = [
      await findAdvisedWorkshop(tx, input.workshopId, null),
      await findPublication(tx, input.workshopId, null),
      await latestPlaybook(tx),
    ]
    if (stored === null) return refuse('missing')
    const again = done({ number: input.number, repeated: true })
    if (published?.number === input.number) return again
    const block = blockOf(stored.workshop, isNewer(stored, playbook.version, published))
    if (block !== null) return refuse('refused', { message: `advice.publish.${block}` })
    const seen = { playbookVersion: playbook.version, number: (published?.number ?? 0) + 1 }
    const conflict = refuse('conflict', { message: 'advice.publish.conflict' })
    if (seen.playbookVersion !== input.playbookVersion || seen.number !== input.number) return conflict
    if (!(await takeTurn(tx, input.workshopId, input.version))) {
      return (await findPublication(tx, input.workshopId, null))?.number === input.number ? again : conflict
    }
    await freeze(tx, {
      ...seen,
      workshopId: input.workshopId,
      advice: generate(stored.answers, stored.evidence, playbook),
      answers: stored.answers,
      evidence: stored.evidence,
      publishedAt: new Date(),
      publishedById: actor.userId,
    })
    for (const reader of await readersOf(tx, stored.workshop.companyId)) {
      await queueMail(tx, await adviceReadyLetter(reader, stored.workshop, seen.number))
    }
    return done({ number: seen.number, repeated: false })
  },
})
