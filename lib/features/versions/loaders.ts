import { permits } from '../../domain/access/policy.ts'
import { loader } from '../../platform/action/loader.ts'
import type { Tx } from '../../platform/db/db.ts'
import { findPublication, playbookOf } from '../advice/store.ts'
import { scopeOf, workshopSubject, type CompanyScope } from '../workshop/store.ts'
import { differenceOf, type PlayedVersion } from './present.ts'
import { differenceInput, versionsInput } from './schema.ts'
import { findVersioned, newestNumber, publishedAt, versionsOf } from './store.ts'
import type { DifferenceView, Versions } from './view.ts'

/** Every published version of a workshop, with what the client decided about it. */
export const versions = loader({
  name: 'versions.list',
  input: versionsInput,
  ability: 'advice.readPublished',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input: { workshopId }, actor, subject, db }): Promise<Versions | null> => {
    const workshop = await findVersioned(db, workshopId, scopeOf(actor))
    return workshop && { workshop, staff: permits(actor, 'advice.readDraft', subject.companyId), versions: await versionsOf(db, workshopId) }
  },
})

const played = async (db: Tx, workshopId: string, scope: CompanyScope, number: number): Promise<PlayedVersion | null> => {
  const found = await findPublication(db, workshopId, scope, number)
  return found && { ...found, playbook: await playbookOf(db, found.playbookVersion) }
}

/** What changed from one published version to another: in the order of the address, so that one can look back too. */
export const difference = loader({
  name: 'versions.difference',
  input: differenceInput,
  ability: 'advice.readPublished',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input: { workshopId, from, to, locale }, actor, subject, db }): Promise<DifferenceView | null> => {
    const scope = scopeOf(actor)
    const workshop = await findVersioned(db, workshopId, scope)
    const [before, after] = [await played(db, workshopId, scope, from), await played(db, workshopId, scope, to)]
    if (workshop === null || before === null || after === null) return null
    const staff = permits(actor, 'advice.readDraft', subject.companyId)
    const moment = async (number: number) => ({ number, publishedAt: (await publishedAt(db, workshopId, number))!.toISOString() })
    return {
      workshop, staff, from: await moment(from), to: await moment(to), newest: await newestNumber(db, workshopId),
      ...differenceOf(before, after, { staff, locale }),
    }
  },
})
