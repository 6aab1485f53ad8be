import { db } from '../db/db.ts'
import { faultOf, log } from '../log/log.ts'
import { deliverDue } from '../mail/deliver.ts'

const kept = globalThis as { klantreisTimers?: NodeJS.Timeout[] }

/** Throws away what has expired: sessions, links, limits. */
export async function dropExpired(now: Date): Promise<void> {
  const expired = { where: { expiresAt: { lt: now } } }
  await db.session.deleteMany(expired)
  await db.signInToken.deleteMany(expired)
  await db.rateLimit.deleteMany(expired)
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
