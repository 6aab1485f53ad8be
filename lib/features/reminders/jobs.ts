import { isWorthAMail, remindersFor, textsFor } from '../../domain/waiting/digest.ts'
import { outsideQuietHours } from '../../domain/waiting/quietHours.ts'
import { db } from '../../platform/db/db.ts'
import type { Handlers } from '../../platform/jobs/names.ts'
import { log } from '../../platform/log/log.ts'
import { queueMail } from '../../platform/mail/outbox.ts'
import { askedTexts, stillAsked } from '../content/storeAsked.ts'
import { digestTo } from './mail.ts'
import { remindedWorkshops, takeTurnToRemind, whoWantsReminders } from './store.ts'
import { noteTurn } from './storeTurns.ts'

/**
 * Puts one mail in the outbox for everybody who has something waiting: at most one a day, and in quiet hours for the next
 * working morning. Doing it again does no harm.
 * @returns how many mails were put there.
 */
export async function sendReminders(now: Date, signal?: AbortSignal): Promise<number> {
  const [readers, workshops, asked] = await Promise.all([whoWantsReminders(db), remindedWorkshops(db, null, now), askedTexts(db)])
  let sent = 0
  for (const reader of readers) {
    signal?.throwIfAborted()
    const [reminders, texts] = [remindersFor(reader, workshops, now), textsFor(reader, asked)]
    if (!isWorthAMail([...reminders, ...texts], reader.remindedAt, now)) continue
    await db.$transaction(async tx => {
      // A request that was taken back a moment ago is told to nobody: the next run makes another mail.
      if (!await stillAsked(tx, texts) || !await takeTurnToRemind(tx, reader, now, reminders.length + texts.length)) return
      const mailId = await queueMail(tx, { ...digestTo(reader, { reminders, workshops, texts }, now), dueAt: outsideQuietHours(now) })
      await noteTurn(tx, { mailId, userId: reader.id, at: now, before: reader.remindedAt, editionIds: texts.map(({ editionId }) => editionId) })
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
