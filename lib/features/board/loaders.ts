import { permits } from '../../domain/access/policy.ts'
import { loader } from '../../platform/action/loader.ts'
import { boardInput, homeInput } from './schema.ts'
import { boardView, workshopsOfClient } from './store.ts'
import type { Home } from './view.ts'

/** All workshops of the agency by status. */
export const board = loader({
  name: 'board.view',
  input: boardInput,
  ability: 'board.read',
  subject: () => Promise.resolve({ companyId: null, id: 'board' }),
  run: ({ input, actor, db }) => boardView(db, input, actor.userId, new Date()),
})

/** The workshops of the company that the client is looking at, or where somebody of the agency goes on to. */
export const clientHome = loader({
  name: 'portal.home',
  input: homeInput,
  ability: 'portal.enter',
  subject: () => Promise.resolve({ companyId: null, id: 'portal' }),
  run: async ({ actor, db }): Promise<Home> => {
    const firstName = actor.name.split(' ')[0]!
    if (permits(actor, 'board.read', null)) return { firstName, goesTo: 'board', workshops: [] }
    const companyIds = actor.activeCompanyId === null ? actor.companyIds : [actor.activeCompanyId]
    return { firstName, goesTo: actor.staffRole === null ? 'home' : 'content', workshops: await workshopsOfClient(db, companyIds, new Date()) }
  },
})
