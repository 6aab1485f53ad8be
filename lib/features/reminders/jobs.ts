import { isWorthAMail, remindersFor } from '../../domain/waiting/digest.ts'
import { outsideQuietHours } from '../../domain/waiting/quietHours.ts'
import { db } from '../../platform/db/db.ts'
import type { Handlers } from '../../platform/jobs/names.ts'
import { log } from '../../platform/log/log.ts'
import { queueMail } from '../../platform/mail/outbox.ts'
import { digestTo } from './mail.ts'
import { remindedWorkshops, takeTurnToRemind, whoWantsReminders } from './store.ts'

/**
 * Puts one mail in the outbox for everybody who has something waiting: at most one a day, and in quiet hours for the next
 * working morning. Doing it again does no harm.
 * @returns how many mails were put there.
 */
export async function sendReminders(now: Date, signal?: AbortSignal): Promise<number> {
  const [readers, workshops] = await Promise.all([whoWantsReminders(db), remindedWorkshops(db, null, now)])
  let sent = 0
  for (const reader of readers) {
    signal?.throwIfAborted()
    const reminders = remindersFor(reader, workshops, now)
    if (!isWorthAMail(reminders, reader.remindedAt, now)) continue
    await db.$transaction(async tx => {
      if (!await takeTurnToRemind(tx, reader, now, reminders.length)) return
      await queueMail(tx, { ...digestTo(reader, reminders, workshops, now), dueAt: outsideQuietHours(now) })
      sent += 1
    })
  }
  return sent
}

/** What the worker does for reminders. */
export const handlers: Handlers = {
  'reminders.send': async (_, { signal }) => {
    const sent = await sendReminders(new Date(), signal)
    if (sent > 0) log('info', 'reminders', { sent })
  },
}
