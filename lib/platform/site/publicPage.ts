import type { IncomingMessage } from 'node:http'
import { isPrivatePath } from '../session/contentPolicy.ts'

/** A page of the public site that somebody asks for: its address without what says nothing about it, and whether it may be kept. */
export type AskedPage = { address: string; keep: boolean }

/** Fields of a query that make another page; of those that campaigns add no page knows, and what is left is not kept. */
const own = new Set(['q'])
const ignored = /^utm_/

/** Pages that carry the moment at which they were made: a form that tells people from programs by it. */
const ofTheMoment = /^\/((nl|en)\/)?contact$/

/** No file, nothing of the framework or the API, and no other server ("//elsewhere"). */
const pagePath = /^\/(?!\/|api(?:\/|$)|_next(?:\/|$))[^.\\]*$/
const longest = 500

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return '/api'
  }
}

function withoutCampaign(path: string, query: string): AskedPage {
  const fields = [...new URLSearchParams(query)].filter(([name]) => !ignored.test(name))
  const keep = fields.every(([name]) => own.has(name)) && !ofTheMoment.test(decoded(path))
  return { address: fields.length === 0 ? path : `${path}?${new URLSearchParams(fields).toString()}`, keep }
}

/**
 * Which page of the public site a request asks for. Who asks, and with which cookies, is not looked at.
 * @returns null when it asks for something else: a private page, a file, the API, a write, or data for Next's own scripts.
 */
export function publicPage({ method, url = '/', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): AskedPage | null {
  if ((method !== 'GET' && method !== 'HEAD') || url.length > longest || headers.rsc !== undefined) return null
  const mark = url.indexOf('?')
  const path = mark === -1 ? url : url.slice(0, mark)
  const readable = path.includes('%') ? decoded(path) : path
  if (!pagePath.test(readable) || isPrivatePath(readable)) return null
  if (mark === -1) return { address: path, keep: !ofTheMoment.test(readable) }
  const query = url.slice(mark + 1)
  return /(?:^|&)_rsc=/.test(query) ? null : withoutCampaign(path, query)
}
