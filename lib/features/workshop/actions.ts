'use server'
import { readWorkshop, type ReadWorkshop } from '../../domain/workshop/file.ts'
import { action } from '../../platform/action/action.ts'
import { refuse } from '../../platform/action/result.ts'
import { pageAddress, workshopAddress } from './addresses.ts'
import { importInput, reopenInput, submitInput } from './schema.ts'
import { scopeOf, workshopSubject } from './store.ts'
import { importAnswers, reopenWorkshop, submitWorkshop } from './writes.ts'

/** Hands the workshop in. */
export const submitAnswers = action({
  name: 'workshop.submit',
  input: submitInput,
  ability: 'workshop.submit',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: ({ input, actor, tx }) => submitWorkshop(tx, input, { userId: actor.userId, scope: scopeOf(actor), now: new Date() }),
  detail: (_, { repeated }) => ({ repeated }),
  goTo: ({ input }) => pageAddress(input.workshopId, 'submitted', input.locale),
})

/** Sends the workshop back to the client, with a reason. */
export const reopen = action({
  name: 'workshop.reopen',
  input: reopenInput,
  ability: 'workshop.reopen',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: ({ input, actor, tx }) => reopenWorkshop(tx, input, { userId: actor.userId, scope: scopeOf(actor), now: new Date() }),
  goTo: ({ input }) => workshopAddress(input.workshopId, input.locale),
})

const readFile = (document: string): ReadWorkshop => {
  try {
    return readWorkshop(JSON.parse(document))
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : 'JSON'] }
  }
}

/** Takes over the answers of a workshop file. A file with faults changes nothing. */
export const importWorkshop = action({
  name: 'workshop.import',
  input: importInput,
  ability: 'workshop.import',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input, actor, tx }) => {
    const file = readFile(input.document)
    if (file.workshop === undefined) return refuse('invalid', { message: 'workshop.import.faults', detail: { faults: file.faults.slice(0, 50) } })
    const { answers, evidence = {} } = file.workshop
    return importAnswers(tx, { workshopId: input.workshopId, answers, evidence }, { userId: actor.userId, scope: scopeOf(actor), now: new Date() })
  },
  detail: (_, { imported }) => ({ imported }),
})
