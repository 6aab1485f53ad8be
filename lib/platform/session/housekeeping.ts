import { leadDays } from '../../domain/lead/lead.ts'
import { db } from '../db/db.ts'
import { faultOf, log } from '../log/log.ts'
import { deliverDue } from '../mail/deliver.ts'

const kept = globalThis as { klantreisTimers?: NodeJS.Timeout[] }

/** How long it stays known that a mail was sent, in days. */
const sentMailDays = 30

/** Throws away what has expired: sessions, links, limits, files that were looked at, what was mailed long ago, and requests of long ago that became no client. */
export async function dropExpired(now: Date): Promise<void> {
  const expired = { where: { expiresAt: { lt: now } } }
  await db.session.deleteMany(expired)
  await db.signInToken.deleteMany(expired)
  await db.rateLimit.deleteMany(expired)
  await db.heldFile.deleteMany(expired)
  await db.outboxMail.deleteMany({ where: { sentAt: { lt: new Date(now.getTime() - sentMailDays * 86_400_000) } } })
  await db.lead.deleteMany({ where: { state: { not: 'client' }, createdAt: { lt: new Date(now.getTime() - leadDays * 86_400_000) } } })
}

const tidy = (): void => {
  dropExpired(new Date()).catch(error => log('error', 'housekeeping', faultOf(error)))
}

/** What the server does by itself: mail that could not leave is tried again, and what has expired goes. */
export function keepHouse(): void {
  for (const timer of kept.klantreisTimers ?? []) clearInterval(timer)
  kept.klantreisTimers = [setInterval(() => void deliverDue(), 5000), setInterval(tidy, 3_600_000)]
  for (const timer of kept.klantreisTimers) timer.unref()
}
