import { createServer, type Server } from 'node:http'
import next from 'next'
import { root } from './project.ts'

/** The header that tells the app the address of the peer; whatever a client sends under this name is overwritten. */
export const peerHeader = 'x-peer-address'

/**
 * Serves the built app (or, with `dev`, the sources) in this process, so that one signal ends all of it.
 * @returns a function that stops listening and waits for what is under way.
 */
export async function serve({ port, host, dev }: { port: number; host: string; dev: boolean }): Promise<() => Promise<void>> {
  const app = next({ dev, dir: root, hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer((request, response) => {
    request.headers[peerHeader] = request.socket.remoteAddress ?? ''
    void handle(request, response)
  })
  if (dev) server.on('upgrade', app.getUpgradeHandler())
  server.keepAliveTimeout = 65_000
  await listen(server, port, host)
  return async () => {
    server.closeIdleConnections()
    await Promise.race([new Promise(resolve => server.close(resolve)), new Promise(resolve => setTimeout(resolve, 5000).unref())])
    server.closeAllConnections()
    await app.close()
  }
}

const listen = (server: Server, port: number, host: string): Promise<void> => new Promise((resolve, reject) => {
  server.once('error', reject).listen(port, host, () => resolve())
})
