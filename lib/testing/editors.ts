import * as act from '../features/content/actions.ts'
import * as pages from '../features/content/loaders.ts'
import type { SaveOutcome } from '../features/content/view.ts'
import { db } from '../platform/db/db.ts'
import { as, aUser, type Person } from './factories.ts'

/** Who works on texts: two without the right to publish, two with it, and an admin. */
export async function editors(): Promise<Record<'mila' | 'daan' | 'publisher' | 'other' | 'admin', Person>> {
  return {
    mila: await aUser({ staffRole: 'editor', name: 'Mila' }),
    daan: await aUser({ staffRole: 'editor', name: 'Daan' }),
    publisher: await aUser({ staffRole: 'editor', name: 'Pien', mayPublish: true }),
    other: await aUser({ staffRole: 'strategist', name: 'Sanne', mayPublish: true }),
    admin: await aUser({ staffRole: 'admin', name: 'Samira' }),
  }
}

export const rowOf = (editionId: string) => db.edition.findUniqueOrThrow({ where: { id: editionId } })
export const revisionsOf = (editionId: string) => db.revision.findMany({ where: { editionId }, orderBy: { number: 'asc' } })

export const save = async (who: Person, editionId: string, version: number, document: unknown) => as(who, () => act.saveDraft({ editionId, version, document }))
/** What became of a draft that was taken; throws when it was refused. */
export const outcome = async (answer: ReturnType<typeof save>): Promise<SaveOutcome> => {
  const result = await answer
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value
}
export const publishAs = (who: Person, editionId: string, version = 1) => as(who, () => act.publish({ editionId, version }))
/** What the editor shows. */
export const view = (who: Person, editionId: string) => as(who, () => pages.editor({ editionId }))
