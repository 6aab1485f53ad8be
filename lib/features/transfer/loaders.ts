import { permits } from '../../domain/access/policy.ts'
import { loader } from '../../platform/action/loader.ts'
import { nothing } from './schema.ts'
import { countsOf, transferSubject } from './store.ts'
import type { TransferView } from './view.ts'

/** What there is to take along, and what may be done with what comes in. */
export const transferPage = loader({
  name: 'transfer.page', input: nothing, ability: 'content.write', subject: transferSubject,
  run: async ({ actor, db }): Promise<TransferView> => ({ ...(await countsOf(db)), mayPublish: permits(actor, 'content.publish', null) }),
})
