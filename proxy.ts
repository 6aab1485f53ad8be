import createMiddleware from 'next-intl/middleware'
import { NextRequest, NextResponse } from 'next/server'
import { routing } from './lib/platform/i18n/routing'
import { contentPolicy, isPrivatePath } from './lib/platform/session/contentPolicy'
import { comesFromUs } from './lib/platform/session/origin'
import { pathHeader, portalPathFrom } from './lib/platform/session/returnTo'
import { sitePathHeader } from './lib/platform/session/sitePath'

const languages = createMiddleware(routing)
const developing = process.env.NODE_ENV === 'development'

/** Headers that only this file may set on the way to a page. */
const ours = ['content-security-policy', 'content-security-policy-report-only', 'x-nonce', 'x-next-intl-locale', pathHeader, sitePathHeader]

/** The actions refuse such a post themselves; Next, which looks before they do, would answer that the server has a fault. */
const isForeignPost = ({ method, headers }: NextRequest): boolean =>
  method === 'POST' && headers.has('origin') && !comesFromUs({ header: name => headers.get(name) })

/** Files come in at the editors' desk alone; all else that people send to a page is text. In bytes. */
const mostBytes = (path: string): number => (/^\/(portaal\/redactie|en\/portal\/content)(\/|$)/.test(path) ? 32 * 1024 * 1024 : 1024 * 1024)

/** 411 for a post that does not say how long it is (no browser sends one), 413 for one that is too long. */
function lengthFault({ method, headers, nextUrl }: NextRequest): 411 | 413 | null {
  if (method !== 'POST') return null
  const length = headers.get('content-length')
  if (length === null) return headers.has('transfer-encoding') ? 411 : null
  return Number(length) <= mostBytes(nextUrl.pathname) ? null : 413
}

/**
 * Routes languages, and gives private pages a policy with a nonce of their own. It guards nothing: every permission is
 * checked where data is read or written.
 */
export default function proxy(request: NextRequest): NextResponse {
  if (isForeignPost(request)) return new NextResponse('Dit verzoek kwam niet van deze website.', { status: 403, headers: { 'Cache-Control': 'no-store' } })
  const fault = lengthFault(request)
  if (fault !== null) return new NextResponse('Dit verzoek is te groot.', { status: fault, headers: { 'Cache-Control': 'no-store' } })
  const headers = new Headers(request.headers)
  for (const name of ours) headers.delete(name)
  const isPrivate = isPrivatePath(request.nextUrl.pathname)
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = contentPolicy({ nonce, developing })
  if (isPrivate) headers.set('content-security-policy', policy)
  const path = portalPathFrom(request.nextUrl.pathname)
  if (path !== null) headers.set(pathHeader, path)
  headers.set(sitePathHeader, request.nextUrl.pathname)

  const response = languages(new NextRequest(request.url, { headers, method: request.method }))
  if (isPrivate) {
    response.headers.set('Content-Security-Policy', policy)
    response.headers.set('Cache-Control', 'no-store')
  }
  return response
}

/** All but the API and files; an address with a dot that is no file of ours is "niet gevonden" like any other. */
export const config = { matcher: ['/((?!api/|_next/|og/|media/|sitemaps/|robots\\.txt$|sitemap\\.xml$|icon\\.svg$).*)'] }
