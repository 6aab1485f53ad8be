import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '../env/env.ts'

const signatureOf = (userId: string): string => createHmac('sha256', env.NEXTAUTH_SECRET).update(`reminders.stop:${userId}`).digest('base64url')

/**
 * What a mail carries so that its reader can stop reminders without signing in. It does nothing else, and does not expire:
 * a mail of last year must be able to stop them too.
 */
export const stopToken = (userId: string): string => `${userId}.${signatureOf(userId)}`

/** Whose reminders a token stops; null when it was not made here. */
export function readStopToken(token: string): string | null {
  const [userId = '', signature = ''] = token.split('.')
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(userId))]
  return given.length === expected.length && timingSafeEqual(given, expected) ? userId : null
}
