import { loader } from '../../platform/action/loader.ts'
import { companyInput } from './schema.ts'
import { companyView } from './store.ts'

/** One client of the agency, for its page on the board. Clients themselves see their people in their own portal. */
export const companyPage = loader({
  name: 'company.page',
  input: companyInput,
  ability: 'board.read',
  subject: ({ companyId }) => Promise.resolve({ companyId, id: companyId }),
  run: ({ input, db }) => companyView(db, input.companyId, new Date()),
})
