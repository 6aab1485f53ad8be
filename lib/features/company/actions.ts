'use server'
import type { Locale } from '../../domain/text.ts'
import { action } from '../../platform/action/action.ts'
import { done, refuse } from '../../platform/action/result.ts'
import { getPathname } from '../../platform/i18n/navigation.ts'
import { archiveCompanyInput, createCompanyInput, createWorkshopInput, renameCompanyInput } from './schema.ts'
import { createCompany, createWorkshop, findCompany, nameIsTaken, renameCompany, setArchived, subjectOf } from './store.ts'

const pageOf = (companyId: string, locale: Locale): string =>
  getPathname({ locale, href: { pathname: '/portal/companies/[companyId]', params: { companyId } } })

const nameTaken = refuse('invalid', { fields: { name: 'company.errors.nameTaken' } })

/** Adds a client, with its first workshop. */
export const addCompany = action({
  name: 'company.create',
  input: createCompanyInput,
  ability: 'company.create',
  subject: () => Promise.resolve({ companyId: null, id: 'new' }),
  run: async ({ input, tx }) => {
    if (await nameIsTaken(tx, input.name)) return nameTaken
    return done(await createCompany(tx, { name: input.name, workshopTitle: input.workshopTitle }))
  },
  goTo: ({ locale }, { companyId }) => pageOf(companyId, locale),
  detail: (_, { companyId }) => ({ companyId }),
})

/** Gives a client another name; published advice keeps the old one. */
export const giveName = action({
  name: 'company.rename',
  input: renameCompanyInput,
  ability: 'company.update',
  subject: ({ companyId }, db) => subjectOf(db, companyId),
  run: async ({ input, tx }) => {
    if (await nameIsTaken(tx, input.name, input.companyId)) return nameTaken
    await renameCompany(tx, input.companyId, input.name)
    return done({ companyId: input.companyId })
  },
  goTo: ({ locale }, { companyId }) => pageOf(companyId, locale),
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
  goTo: ({ locale }, { companyId }) => pageOf(companyId, locale),
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
  goTo: ({ input, locale }) => pageOf(input.companyId, locale),
})
