import { env } from '../env/env.ts'
import type { IncomingRequest } from './request.ts'

/** The header in which the server puts the address of the peer (see everyAnswer.ts); what a client sends is overwritten. */
export const peerHeader = 'x-peer-address'

const isLoopbackAddress = (address: string): boolean => /^(::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address.trim())
const isLoopbackHost = (host: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host)
const forwardedFor = (request: IncomingRequest): string[] =>
  (request.header('x-forwarded-for') ?? '').split(',').map(part => part.trim()).filter(part => part !== '')

/**
 * The address that rate limits count by: the peer, or with TRUSTED_PROXIES=n the n-th address from the right that
 * proxies added to X-Forwarded-For. What stands further left was written by the client, and is not believed.
 */
export function addressOf(request: IncomingRequest, proxies = env.TRUSTED_PROXIES): string {
  const peer = request.header(peerHeader) ?? 'unknown'
  if (proxies === 0) return peer
  const hops = forwardedFor(request)
  return hops[hops.length - proxies] ?? hops[0] ?? peer
}

/**
 * Whether somebody on this very machine asks: the peer, the host that was asked for and everything in X-Forwarded-For are
 * loopback. Next fills in X-Forwarded-For with the peer where the client sent none.
 */
export const isLocal = (request: IncomingRequest): boolean =>
  isLoopbackAddress(request.header(peerHeader) ?? '') &&
  isLoopbackHost(request.header('host') ?? '') &&
  forwardedFor(request).every(isLoopbackAddress)

/** The network of an address, for limits that a row of addresses next to each other must not get around: the /24 of IPv4, the /48 of IPv6. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (/^\d+(\.\d+){3}$/.test(plain)) return plain.split('.').slice(0, 3).join('.')
  const [head = '', tail] = plain.toLowerCase().split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  const groups = tail === undefined ? front : [...front, ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back]
  return groups.slice(0, 3).join(':')
}
