'use server'
import { action } from '../../platform/action/action.ts'
import { done, refuse } from '../../platform/action/result.ts'
import { archiveCompanyInput, createCompanyInput, createWorkshopInput, renameCompanyInput } from './schema.ts'
import { createCompany, createWorkshop, findCompany, nameIsTaken, renameCompany, setArchived, subjectOf } from './store.ts'

const nameTaken = refuse('invalid', { fields: { name: 'company.errors.nameTaken' } })

/** Adds a client, with its first workshop. */
export const addCompany = action({
  name: 'company.create',
  input: createCompanyInput,
  ability: 'company.create',
  subject: ({ name }) => Promise.resolve({ companyId: null, id: name }),
  run: async ({ input, tx }) => {
    if (await nameIsTaken(tx, input.name)) return nameTaken
    return done(await createCompany(tx, { name: input.name, workshopTitle: input.workshopTitle }))
  },
})

/** Gives a client another name; published advice keeps the old one. */
export const giveName = action({
  name: 'company.rename',
  input: renameCompanyInput,
  ability: 'company.create',
  subject: ({ companyId }, db) => subjectOf(db, companyId),
  run: async ({ input, tx }) => {
    if (await nameIsTaken(tx, input.name, input.companyId)) return nameTaken
    await renameCompany(tx, input.companyId, input.name)
    return done({ companyId: input.companyId })
  },
})

/** Takes a client off the board and closes its portal, or brings it back. Nothing is deleted. */
export const archiveCompany = action({
  name: 'company.archive',
  input: archiveCompanyInput,
  ability: 'company.archive',
  subject: ({ companyId }, db) => subjectOf(db, companyId),
  run: async ({ input, tx }) => {
    await setArchived(tx, input.companyId, input.archived ? new Date() : null)
    return done({ companyId: input.companyId })
  },
})

/** Another workshop for a client that comes back. */
export const addWorkshop = action({
  name: 'workshop.create',
  input: createWorkshopInput,
  ability: 'workshop.create',
  subject: ({ companyId }, db) => subjectOf(db, companyId),
  run: async ({ input, tx }) => {
    const company = await findCompany(tx, input.companyId)
    if (company?.archivedAt !== null) return refuse('refused', { message: 'company.errors.archived' })
    return done(await createWorkshop(tx, { companyId: input.companyId, title: input.title }))
  },
})
