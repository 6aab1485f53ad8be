'use server'
import { action } from '../../platform/action/action.ts'
import { done, refuse, type Result } from '../../platform/action/result.ts'
import { lockWorkshop, scopeOf, workshopSubject } from '../workshop/store.ts'
import { decideInput } from './schema.ts'
import { addDecision, standingsOfWorkshop } from './store.ts'

/**
 * The client approves a phase of the newest version, or asks for a change and says which. Each decision is a row of its
 * own, with who and when; the newest counts. The same one sent twice is recorded once.
 */
export const decidePhase = action({
  name: 'decisions.decide',
  input: decideInput,
  ability: 'phase.decide',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input: { workshopId, number, phase, choice, remark }, actor, tx }): Promise<Result<{ repeated: boolean }>> => {
    const workshop = await lockWorkshop(tx, workshopId, scopeOf(actor))
    if (workshop === null) return refuse('missing', { message: 'errors.missing' })
    const [newest] = await standingsOfWorkshop(tx, workshopId)
    if (newest === undefined || number > newest.number) return refuse('missing', { message: 'errors.missing' })
    if (number < newest.number) return refuse('conflict', { message: 'decisions.errors.newer' })
    const standing = newest.phases.find(one => one.phase === phase)
    if (standing === undefined) return refuse('refused', { message: 'decisions.errors.notActive' })
    const { decision, carriedFrom } = standing
    if (decision !== null && carriedFrom === null && decision.choice === choice && decision.remark === remark) return done({ repeated: true })
    await addDecision(tx, workshopId, number, { phase, choice, remark, at: new Date(), byId: actor.userId })
    return done({ repeated: false })
  },
  detail: ({ number, phase, choice }, { repeated }) => ({ number, phase, choice, repeated }),
})
