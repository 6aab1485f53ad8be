import { env } from '../env/env.ts'
import type { IncomingRequest } from './request.ts'

const loopback = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether a write comes from a page of ours. The browser sets Origin on every post and no page can change it; a missing
 * one is refused. A demo also answers to the other names of this machine, on the same port.
 */
export function comesFromUs(request: Pick<IncomingRequest, 'header'>): boolean {
  const origin = request.header('origin')
  if (origin === null) return false
  if (origin === env.APP_URL) return true
  const ours = new URL(env.APP_URL)
  return env.DEMO && loopback.includes(ours.hostname) && loopback.some(host => origin === `${ours.protocol}//${host}${ours.port === '' ? '' : `:${ours.port}`}`)
}
