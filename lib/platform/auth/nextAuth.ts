import type { AuthOptions, Session } from 'next-auth'
import type { Adapter } from 'next-auth/adapters'
import { getServerSession } from 'next-auth/next'
import type { Actor } from '../session/actor.ts'
import type { IncomingRequest } from '../session/request.ts'
import { db } from '../db/db.ts'
import { env } from '../env/env.ts'
import { cookieOptions, endSession, findSession, sessionCookie, sessionSeconds, type SessionWithPerson } from './sessions.ts'

/*
 * The only file that imports next-auth. The library reads the session of each request, through our own store. Its own
 * pages and addresses are not served: its e-mail sign-in ends in a GET, which mail scanners open, and makes an account
 * for any address. Asking for a link, confirming it and signing out are actions of lib/features/account, on the same
 * store. There are no providers, so there is none to get in by.
 */

const actorOf = ({ user, activeCompanyId }: SessionWithPerson): Actor => {
  const companyIds = user.memberships.map(membership => membership.companyId)
  return {
    userId: user.id,
    name: user.name,
    email: user.email,
    locale: user.locale === 'en' ? 'en' : 'nl',
    staffRole: user.staffRole,
    mayPublish: user.mayPublish,
    companyIds,
    activeCompanyId: companyIds.find(id => id === activeCompanyId) ?? companyIds[0] ?? null,
  }
}

const unused = (): never => {
  throw new Error('next-auth only reads sessions here')
}

const adapter: Adapter = {
  async getSessionAndUser(token) {
    const found = await findSession(db, token)
    if (found === null) return null
    const user = { id: found.userId, email: found.user.email, emailVerified: null, actor: actorOf(found) }
    return { session: { sessionToken: token, userId: found.userId, expires: found.expiresAt }, user }
  },
  deleteSession: token => endSession(db, token),
  createSession: unused,
  updateSession: unused,
  createUser: unused,
  getUser: unused,
  getUserByEmail: unused,
  getUserByAccount: unused,
  updateUser: unused,
  linkAccount: unused,
}

type SessionOfActor = Session & { actor: Actor }

const options = (): AuthOptions => ({
  adapter,
  providers: [],
  secret: env.NEXTAUTH_SECRET,
  // A session lives its time and is not stretched: `updateAge` as long as `maxAge` never falls due.
  session: { strategy: 'database', maxAge: sessionSeconds, updateAge: sessionSeconds },
  cookies: { sessionToken: { name: sessionCookie(), options: cookieOptions(new Date()) } },
  callbacks: { session: ({ session, user }) => ({ ...session, actor: (user as typeof user & { actor: Actor }).actor }) },
})

/** Who sent this request, or null. The library sees our own cookie only: another one that is malformed would make it fail. */
export async function actorOfRequest(request: IncomingRequest): Promise<Actor | null> {
  const name = sessionCookie()
  const token = request.cookie(name)
  if (token === null || token === '') return null
  process.env.NEXTAUTH_URL ??= env.APP_URL
  const question = { headers: {}, cookies: { [name]: token } } as unknown as Parameters<typeof getServerSession>[0]
  const answer = { getHeader: () => undefined, setHeader: () => undefined } as unknown as Parameters<typeof getServerSession>[1]
  const session = await (getServerSession as (...given: unknown[]) => Promise<SessionOfActor | null>)(question, answer, options())
  // The session object alone proves nothing: only a person in it does.
  return session?.actor?.userId ? session.actor : null
}
