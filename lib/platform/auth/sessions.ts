import { createHash, randomBytes } from 'node:crypto'
import type { Tx } from '../db/db.ts'
import { env } from '../env/env.ts'
import type { CookieOptions, IncomingRequest } from '../session/request.ts'

/** How long somebody stays signed in, in seconds. */
export const sessionSeconds = 14 * 24 * 3600

/** 32 random bytes, for a session or a link. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is stored of a token: who reads the database cannot use it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

const isSecure = (): boolean => env.APP_URL.startsWith('https:')

/** `__Host-` binds the cookie to this very host and to https; without https a browser refuses the prefix. */
export const sessionCookie = (): string => (isSecure() ? '__Host-klantreis.session' : 'klantreis.session')

/** The attributes of the session cookie. */
export const cookieOptions = (expires: Date): CookieOptions => ({ httpOnly: true, sameSite: 'lax', secure: isSecure(), path: '/', expires })

const personSelect = {
  id: true, name: true, email: true, locale: true, staffRole: true, mayPublish: true,
  memberships: { where: { removedAt: null, company: { archivedAt: null } }, orderBy: { createdAt: 'asc' }, select: { companyId: true } },
} as const

/** The session of a token with its person and the companies that are open to them; null when it ended or they were deactivated. */
export const findSession = (db: Tx, token: string) => db.session.findFirst({
  where: { tokenHash: hashOf(token), expiresAt: { gt: new Date() }, user: { deactivatedAt: null } },
  select: { userId: true, expiresAt: true, activeCompanyId: true, user: { select: personSelect } },
})
export type SessionWithPerson = NonNullable<Awaited<ReturnType<typeof findSession>>>

const expiry = (): Date => new Date(Date.now() + sessionSeconds * 1000)

/** Starts a session with a token of `newToken`. */
export async function startSession(tx: Tx, userId: string, token: string): Promise<void> {
  await tx.session.create({ data: { tokenHash: hashOf(token), userId, expiresAt: expiry() }, select: { userId: true } })
}

/** Ends one session; ending it twice is no fault. */
export const endSession = async (tx: Tx, token: string): Promise<void> => void await tx.session.deleteMany({ where: { tokenHash: hashOf(token) } })

/** Ends all sessions of a person, on every device. */
export const endSessionsOf = async (tx: Tx, userId: string): Promise<void> => void await tx.session.deleteMany({ where: { userId } })

export const putSessionCookie = (request: IncomingRequest, token: string): void =>
  request.setCookie(sessionCookie(), token, cookieOptions(expiry()))

export const dropSessionCookie = (request: IncomingRequest): void => request.setCookie(sessionCookie(), '', cookieOptions(new Date(0)))
