import type { Locale } from '../../domain/text.ts'
import type { Tx } from '../../platform/db/db.ts'
import { queueMail } from '../../platform/mail/outbox.ts'
import { invitationMail } from './mail.ts'
import { invite, type Invited } from './store.ts'

/** Invites somebody and mails it, in one transaction. `place` is the name of the company; null is the agency. Returns the invitation's id. */
export async function inviteByMail(
  tx: Tx, invited: Invited, by: { inviter: { id: string; name: string }; place: string | null; locale: Locale; now: Date },
): Promise<string> {
  const { email, name } = invited
  const { inviter, place, locale, now } = by
  const invitationId = await invite(tx, invited, inviter.id, now)
  await queueMail(tx, { recipient: email, ...invitationMail(locale, { email, name, inviter: inviter.name, place }) })
  return invitationId
}
