import { remindersFor } from '../../domain/waiting/digest.ts'
import { loader } from '../../platform/action/loader.ts'
import { nothing } from './schema.ts'
import { inWords } from './mail.ts'
import { readerOf, remindedWorkshops } from './store.ts'
import type { MyReminders } from './view.ts'

/** Whether the reader gets reminders, and all that waits for them now. */
export const myReminders = loader({
  name: 'reminders.mine',
  input: nothing,
  ability: 'reminder.choose',
  subject: async (_, _db, actor) => ({ companyId: null, id: actor.userId }),
  run: async ({ actor, db }): Promise<MyReminders | null> => {
    const reader = await readerOf(db, actor.userId)
    if (reader === null) return null
    const now = new Date()
    const workshops = await remindedWorkshops(db, reader.strategist === null ? reader.companyIds : null, now)
    const reminders = remindersFor(reader, workshops, now, { patient: false })
    return {
      wanted: reader.stoppedAt === null, email: actor.email,
      waiting: inWords(reminders, workshops, { locale: actor.locale, agency: reader.strategist !== null }, now),
    }
  },
})
