import { AsyncLocalStorage } from 'node:async_hooks'
import { refresh } from 'next/cache'
import { cookies, headers } from 'next/headers'
import type { Locale } from '../../domain/text.ts'

export type CookieOptions = { httpOnly: true; sameSite: 'lax'; secure: boolean; path: '/'; expires: Date }

/** What the platform needs of the request that is being answered. */
export type IncomingRequest = {
  header(name: string): string | null
  cookie(name: string): string | null
  setCookie(name: string, value: string, options: CookieOptions): void
  /** Lets the browser read the page anew after a write. */
  refresh(): void
}

const override = new AsyncLocalStorage<IncomingRequest>()

/** Runs `work` as if `request` were being answered: for route handlers that hold their own request, and for tests. */
export const withRequest = <T>(request: IncomingRequest, work: () => Promise<T>): Promise<T> => override.run(request, work)

/** The request that is being answered, as Next knows it. @throws outside a request. */
export async function currentRequest(): Promise<IncomingRequest> {
  const given = override.getStore()
  if (given !== undefined) return given
  const [head, jar] = await Promise.all([headers(), cookies()])
  return {
    header: name => head.get(name),
    cookie: name => jar.get(name)?.value ?? null,
    setCookie: (name, value, options) => void jar.set(name, value, options),
    refresh,
  }
}

/** The language of the page that the request is about, as the proxy found it in the address; undefined outside pages. */
export function localeOf(request: IncomingRequest): Locale | undefined {
  const locale = request.header('x-next-intl-locale')
  return locale === 'nl' || locale === 'en' ? locale : undefined
}

/** A plain web request, as a route handler gets it. Cookies are set by actions only. */
export function requestFrom(request: Request): IncomingRequest {
  const jar = new Map((request.headers.get('cookie') ?? '').split(';').map(pair => {
    const [name = '', ...value] = pair.trim().split('=')
    return [name, value.join('=')] as const
  }))
  return {
    header: name => request.headers.get(name),
    cookie: name => jar.get(name) ?? null,
    setCookie: () => {
      throw new Error('a route handler sets no cookies')
    },
    refresh: () => undefined,
  }
}
