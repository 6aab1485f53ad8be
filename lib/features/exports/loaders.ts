import { loader } from '../../platform/action/loader.ts'
import { findAdvisedWorkshop } from '../advice/store.ts'
import { nameOf, scopeOf, workshopSubject } from '../workshop/store.ts'
import { exportsInput } from './schema.ts'
import { exportsOf } from './store.ts'
import type { ExportsPage } from './view.ts'

/** What there is to take along of a workshop, and the files that this person asked for. */
export const exportsPage = loader({
  name: 'exports.page',
  input: exportsInput,
  ability: 'export.make',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input, actor, db }): Promise<ExportsPage | null> => {
    const scope = scopeOf(actor)
    const stored = await findAdvisedWorkshop(db, input.workshopId, scope)
    if (stored === null) return null
    const { id, title, companyId, companyName } = stored.workshop
    const by = { id: actor.userId, name: await nameOf(db, actor.userId) }
    return {
      workshop: { id, title, companyId, companyName }, staff: scope === null,
      versions: stored.versions.map(({ number, publishedAt }) => ({ number, publishedAt })),
      files: await exportsOf(db, id, scope, by, new Date()),
    }
  },
})
