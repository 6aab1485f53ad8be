import { createServer, request, type RequestListener } from 'node:http'
import { duplexPair } from 'node:stream'

/** A finished answer of Next. */
export type Finished = { status: number; type: string; location: string | undefined; links: string; body: string }

/**
 * Asks Next for pages in this process, over a connection that is no socket. It sees nothing of who asks: no cookie, no
 * address, no host of the visitor, so that what it answers is the same for everybody.
 * @param host the name that Next knows itself by.
 */
export function askNext(next: RequestListener, host: string): (address: string) => Promise<Finished> {
  const server = createServer(next)
  return address => new Promise((resolve, reject) => {
    const [ours, theirs] = duplexPair()
    server.emit('connection', theirs)
    const outgoing = request({ createConnection: () => ours, path: address, headers: { host, accept: 'text/html' } }, answer => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part)).on('error', reject).on('end', () => resolve({
        status: answer.statusCode!,
        type: answer.headers['content-type'] ?? '',
        location: answer.headers.location,
        links: [answer.headers.link ?? []].flat().join(', '),
        body: Buffer.concat(parts).toString(),
      }))
    })
    outgoing.on('error', reject).end()
  })
}
