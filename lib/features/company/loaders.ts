import { loader } from '../../platform/action/loader.ts'
import { companyInput, nothing } from './schema.ts'
import { companyView } from './store.ts'

/** One client of the agency, for its page on the board. Clients themselves see their people in their own portal. */
export const companyPage = loader({
  name: 'company.page',
  input: companyInput,
  ability: 'board.read',
  subject: ({ companyId }) => Promise.resolve({ companyId, id: companyId }),
  run: ({ input, db }) => companyView(db, input.companyId, new Date()),
})

/** The form for a new client: who may not add one does not find it. */
export const newCompany = loader({
  name: 'company.new',
  input: nothing,
  ability: 'company.create',
  subject: () => Promise.resolve({ companyId: null, id: 'new' }),
  run: () => Promise.resolve({ year: new Date().getFullYear() }),
})
