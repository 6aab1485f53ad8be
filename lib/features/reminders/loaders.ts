import { remindersFor, textsFor } from '../../domain/waiting/digest.ts'
import { loader } from '../../platform/action/loader.ts'
import { askedTexts } from '../content/storeAsked.ts'
import { inWords } from './mail.ts'
import { mineInput } from './schema.ts'
import { readerOf, remindedWorkshops } from './store.ts'
import type { MyReminders } from './view.ts'

/** Whether the reader gets reminders, and all that waits for them now. */
export const myReminders = loader({
  name: 'reminders.mine',
  input: mineInput,
  ability: 'reminder.choose',
  subject: async (_, _db, actor) => ({ companyId: null, id: actor.userId }),
  run: async ({ input, actor, db }): Promise<MyReminders | null> => {
    const reader = await readerOf(db, actor.userId)
    if (reader === null) return null
    const now = new Date()
    const [workshops, texts] = await Promise.all([
      remindedWorkshops(db, reader.strategist === null ? reader.companyIds : null, now), reader.publishes ? askedTexts(db) : [],
    ])
    const waiting = { reminders: remindersFor(reader, workshops, now, { patient: false }), workshops, texts: textsFor(reader, texts) }
    return { wanted: reader.stoppedAt === null, email: actor.email, waiting: inWords(waiting, { locale: input.locale ?? actor.locale, agency: reader.strategist !== null }, now) }
  },
})
