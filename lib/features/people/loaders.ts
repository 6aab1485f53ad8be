import { loader } from '../../platform/action/loader.ts'
import { nothing } from './schema.ts'
import { staffView } from './store.ts'

/** The people of the agency, for an admin. */
export const staff = loader({
  name: 'people.staff',
  input: nothing,
  ability: 'staff.manage',
  subject: async () => ({ companyId: null, id: 'staff' }),
  run: ({ actor, db }) => staffView(db, actor.userId, new Date()),
})
