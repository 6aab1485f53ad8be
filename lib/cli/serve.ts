import { createServer, type RequestListener, type Server } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import next from 'next'
import { addressOf } from '../platform/i18n/address.ts'
import { pageServer, sendsScript } from '../platform/site/pageServer.ts'
import { isScript, scriptFile } from '../platform/site/siteScript.ts'
import { root } from './project.ts'
import { siteScript } from './siteScript.ts'

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
  const answer = app.getRequestHandler()
  const { handle, stop } = await layer((request, response) => void answer(request, response), { port, dev })
  const server = createServer((request, response) => {
    if (!isReadable(request.url)) return void response.writeHead(400).end('Bad Request')
    handle(request, response)
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
    await stop()
    await app.close()
  }
}

/** Before Next: the page server; while developing only the script of the site, made afresh each time. */
async function layer(next: RequestListener, { port, dev }: { port: number; dev: boolean }): Promise<ReturnType<typeof pageServer>> {
  if (!dev) {
    return pageServer({
      next, host: `localhost:${port}`, build: join(root, process.env.NEXT_DIST_DIR ?? '.next'), script: await siteScript(),
      databaseUrl: process.env.DATABASE_URL!, missing: address => addressOf('/missing', /^\/en(\/|$)/.test(address) ? 'en' : 'nl'),
    })
  }
  const handle: RequestListener = (request, response) => {
    if (!isScript(request.url)) return void next(request, response)
    siteScript().then(text => { if (!sendsScript(request, response, scriptFile(text))) next(request, response) }, (error: unknown) => { response.writeHead(500).end(String(error)) })
  }
  return { handle, stop: async () => {} }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve())
  })
}
