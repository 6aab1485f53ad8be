import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '../env/env.ts'
import { answerHeaders } from './answerHeaders.ts'
import { peerHeader } from './client.ts'

const kept = globalThis as { klantreisListens?: true }

/**
 * Before Next sees a request: notes the address of the peer in a header, over whatever the client sent under that name
 * (Next itself keeps a client's X-Forwarded-For and does not pass the socket on). And puts our headers on the answer, so
 * that they are also on the ones that Next gives before it reads its configuration. When the app lives on https, every
 * answer says so, errors and static files too; at build time that is not known yet.
 */
export function listenToEveryRequest(): void {
  if (kept.klantreisListens) return
  kept.klantreisListens = true
  const headers = answerHeaders(process.env.NODE_ENV === 'development')
  const secure = env.APP_URL.startsWith('https:')
  subscribe('http.server.request.start', message => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    request.headers[peerHeader] = request.socket.remoteAddress ?? 'unknown'
    for (const { key, value } of headers) response.setHeader(key, value)
    if (secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  })
}
