import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '../env/env.ts'

const signatureOf = (moment: string): string => createHmac('sha256', env.NEXTAUTH_SECRET).update(`form:${moment}`).digest('base64url')

/** What a form carries to tell when its page was made. */
export function formStamp(now: Date): string {
  const moment = now.getTime().toString(36)
  return `${moment}.${signatureOf(moment)}`
}

/** How old the page of a stamp is, in milliseconds; null when the stamp was not made here, or is of the future. */
export function ageOfStamp(stamp: string, now: Date): number | null {
  const [moment = '', signature = ''] = stamp.split('.')
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(moment))]
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const age = now.getTime() - parseInt(moment, 36)
  return age >= 0 ? age : null
}
