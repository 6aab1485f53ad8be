import { permits } from '../../domain/access/policy.ts'
import { loader } from '../../platform/action/loader.ts'
import { workshopSubject } from '../workshop/store.ts'
import { decisionsInput } from './schema.ts'
import { standingsOfWorkshop } from './store.ts'
import type { Decisions } from './view.ts'

/** What the client decided about the published versions, phase by phase. */
export const decisions = loader({
  name: 'decisions.view',
  input: decisionsInput,
  ability: 'advice.readPublished',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input: { workshopId }, actor, subject, db }): Promise<Decisions> => ({
    workshopId,
    versions: await standingsOfWorkshop(db, workshopId),
    mayDecide: permits(actor, 'phase.decide', subject.companyId),
  }),
})
