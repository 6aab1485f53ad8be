import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { faultOf, log } from '../log/log.ts'
import { askNext } from './askNext.ts'
import { KeptPages } from './keptPages.ts'
import { asMissing, makePage, type Made } from './makePage.ts'
import { listenTo } from './news.ts'
import { publicPage, type AskedPage } from './publicPage.ts'
import { isScript, scriptFile } from './siteScript.ts'
import { stylesheetsOf } from './stylesheets.ts'
import { isKnown, variantFor, type Variants } from './variants.ts'

/** How many bytes of finished pages are kept. */
const room = 64 * 2 ** 20

/** What the page server needs to know of the app. */
export type Site = {
  /** Next's own handler, for all that is no public page, and for making those. */
  next: RequestListener
  /** The name that Next knows itself by. */
  host: string
  /** Where the build stands. */
  build: string
  /** The script of the site, as text. */
  script: string
  databaseUrl: string
  /** The address of the page that says, in the language of an address, that nothing is there. */
  missing: (address: string) => string
}

/** Sends the variant that suits, or says that the client has it. */
function send({ method, headers }: IncomingMessage, response: ServerResponse, status: number, variants: Variants): void {
  const variant = variantFor(variants, headers['accept-encoding'])
  if (status === 200 && isKnown(variant, headers)) {
    const { 'Content-Length': _, 'Content-Encoding': __, ...rest } = variant.headers
    response.writeHead(304, rest).end()
    return
  }
  response.writeHead(status, variant.headers)
  if (method === 'HEAD') response.end()
  else response.end(variant.bytes)
}

/**
 * nginx counts in whole seconds, so that a page which is good for one would be kept for up to two. To it we name the moment:
 * until this second ends. It reads this header and takes it out.
 */
function sendPage(request: IncomingMessage, response: ServerResponse, { status, variants, share }: Made): void {
  if (share) response.setHeader('X-Accel-Expires', `@${Math.floor(Date.now() / 1000)}`)
  send(request, response, status, variants)
}

/** Sends the script of the site when that is asked for; tells whether it was. */
export function sendsScript(request: IncomingMessage, response: ServerResponse, file: ReturnType<typeof scriptFile>): boolean {
  if (!isScript(request.url) || (request.method !== 'GET' && request.method !== 'HEAD')) return false
  send(request, response, 200, file.variantsFor(request.url!))
  return true
}

/**
 * Makes pages and keeps them. Next leaves the words of "not found" to its scripts, so for every address without a page they
 * come from a page of their own.
 */
function pagesOf({ next, host, build, missing }: Site, script: ReturnType<typeof scriptFile>) {
  const kept = new KeptPages<Made>(room)
  const ask = askNext(next, host)
  const parts = { stylesheet: stylesheetsOf(build), script }

  const make = async (address: string, keep: boolean): Promise<Made | null> => {
    const finished = await ask(address)
    const nothing = missing(address)
    if (address === nothing) return makePage({ ...finished, status: 404 }, parts, keep)
    if (finished.status === 404) return find({ address: nothing, keep: true }).then(page => page && asMissing(page))
    const page = makePage(finished, parts, keep)
    if (page === null) log('info', 'site.asNextMadeIt', { status: finished.status })
    return page
  }
  const find = async ({ address, keep }: AskedPage): Promise<Made | null> =>
    (keep ? kept.find(address) ?? kept.make(address, () => make(address, true)) : make(address, false))
  return { kept, find }
}

/**
 * Serves the public pages: each is made by Next once, made lean, compressed, and kept in memory until something is published
 * (`NOTIFY site`). Everything else, and every page that is not understood, is answered by Next itself.
 * @returns the handler of all requests, and how to stop hearing what is published.
 */
export function pageServer(site: Site): { handle: RequestListener; stop: () => Promise<void> } {
  const { next } = site
  const script = scriptFile(site.script)
  const { kept, find } = pagesOf(site, script)
  const stop = listenTo('site', site.databaseUrl, {
    news: () => kept.empty(),
    listening: is => {
      kept.listening = is
      if (is) kept.empty()
    },
  })
  const handle: RequestListener = (request, response) => {
    if (sendsScript(request, response, script)) return
    const asked = publicPage(request)
    if (asked === null) return void next(request, response)
    const page = asked.keep ? kept.find(asked.address) : undefined
    if (page) return sendPage(request, response, page)
    void find(asked).catch((error: unknown) => {
      log('error', 'site.page', faultOf(error))
      return null
    }).then(made => (made ? sendPage(request, response, made) : next(request, response)))
  }
  return { handle, stop }
}
