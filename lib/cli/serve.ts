import { createServer, type Server } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import next from 'next'
import { root } from './project.ts'

/** How long a stop waits for answers that are under way, in milliseconds. */
const patience = 5000

/** Whether an address can be decoded; Next answers one that cannot with a fault of its own. */
function isReadable(address = ''): boolean {
  try {
    return decodeURIComponent(address.split('?')[0]!) !== ''
  } catch {
    return false
  }
}

/**
 * Serves the built app (or, with `dev`, the sources) in this process, so that one signal ends all of it.
 * @returns a function that stops listening and waits for what is under way.
 */
export async function serve({ port, host, dev }: { port: number; host: string; dev: boolean }): Promise<() => Promise<void>> {
  // The name, not the address: a rewrite to another name than the visitor's would count as one to another server.
  const app = next({ dev, dir: root, hostname: 'localhost', port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer((request, response) => {
    if (!isReadable(request.url)) return void response.writeHead(400).end('Bad Request')
    void handle(request, response)
  })
  const upgrade = app.getUpgradeHandler()
  if (dev) server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head))
  server.keepAliveTimeout = 65_000
  await listen(server, port, host)
  return async () => {
    server.closeIdleConnections()
    const closed = new Promise<void>(resolve => { server.close(() => resolve()) })
    await Promise.race([closed, setTimeout(patience)])
    server.closeAllConnections()
    await app.close()
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve())
  })
}
