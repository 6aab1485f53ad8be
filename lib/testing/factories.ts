import { randomUUID } from 'node:crypto'
import type { StaffRole } from '../domain/access/policy.ts'
import { hashOf, newToken, sessionCookie } from '../platform/auth/sessions.ts'
import { db } from '../platform/db/db.ts'
import type { WorkshopStatus } from '../platform/db/generated/enums.ts'
import { withRequest, type IncomingRequest } from '../platform/session/request.ts'

let count = 0
const next = (): number => ++count

export type Person = { id: string; email: string; name: string }
export type Company = { id: string; name: string }

/** Somebody with an account: of the agency with a role, else nobody's yet. */
export function aUser(given: { email?: string; name?: string; staffRole?: StaffRole; mayPublish?: boolean; deactivatedAt?: Date } = {}): Promise<Person> {
  const number = next()
  return db.user.create({
    data: { email: `person${number}-${randomUUID().slice(0, 8)}@test.example`, name: `Person ${number}`, ...given },
    select: { id: true, email: true, name: true },
  })
}

/** A client company. */
export const aCompany = (given: { name?: string; archivedAt?: Date } = {}): Promise<Company> =>
  db.company.create({ data: { name: `Company ${next()}`, ...given }, select: { id: true, name: true } })

/** Gives somebody a place in a company. */
export const aPlace = (person: Person, company: Company, given: { removedAt?: Date } = {}): Promise<{ id: string }> =>
  db.membership.create({ data: { userId: person.id, companyId: company.id, ...given }, select: { id: true } })

/** Somebody of a client company, new unless given. */
export async function aMember(company?: Company): Promise<Person & { company: Company; membershipId: string }> {
  const place = company ?? await aCompany()
  const person = await aUser()
  return { ...person, company: place, membershipId: (await aPlace(person, place)).id }
}

/** A workshop of a company, new unless given. */
export async function aWorkshop(company?: Company, given: { title?: string; status?: WorkshopStatus; submittedAt?: Date } = {}) {
  const place = company ?? await aCompany()
  const made = await db.workshop.create({
    data: { companyId: place.id, title: `Workshop ${next()}`, ...given },
    select: { id: true, companyId: true, title: true, status: true, version: true },
  })
  return { ...made, company: place }
}

/** An open invitation to a company, or with `staffRole` to the agency. */
export const anInvitation = (given: { email: string; companyId?: string; staffRole?: StaffRole; invitedById: string; expiresAt?: Date; withdrawnAt?: Date }) =>
  db.invitation.create({ data: { name: `Invited ${next()}`, expiresAt: new Date(Date.now() + 86_400_000), ...given }, select: { id: true, email: true } })

/** Signs somebody in; returns the token that their browser holds. */
export async function aSession(person: { id: string }): Promise<string> {
  const token = newToken()
  await db.session.create({ data: { tokenHash: hashOf(token), userId: person.id, expiresAt: new Date(Date.now() + 3_600_000) }, select: { userId: true } })
  return token
}

/** A sign-in link that was mailed to an address; returns its token. */
export async function aLink(email: string, expiresAt = new Date(Date.now() + 900_000)): Promise<string> {
  const token = newToken()
  await db.signInToken.create({ data: { tokenHash: hashOf(token), email, expiresAt }, select: { email: true } })
  return token
}

export type TestRequest = IncomingRequest & { cookies: Map<string, string> }

/** A request of a browser: from our own page unless `headers` say otherwise; a header that is null is not sent. */
export function aRequest(token: string | null = null, headers: Record<string, string | null> = {}): TestRequest {
  const sent: Record<string, string | null> = { 'origin': process.env.APP_URL!, 'host': 'localhost:3000', 'x-peer-address': '127.0.0.1', ...headers }
  const cookies = new Map(token === null ? [] : [[sessionCookie(), token]])
  return {
    header: name => sent[name.toLowerCase()] ?? null,
    cookie: name => cookies.get(name) ?? null,
    setCookie: (name, value) => void cookies.set(name, value),
    refresh: () => undefined,
    cookies,
  }
}

/** Does `work` as somebody who is signed in, or as nobody: through a real session, so that all checks run. */
export async function as<T>(person: { id: string } | null, work: () => Promise<T>): Promise<T> {
  return withRequest(aRequest(person === null ? null : await aSession(person)), work)
}

/** A web request for a route handler. */
export async function aWebRequest(person: { id: string } | null, path: string, given: { method?: string; json?: unknown; form?: Record<string, string>; headers?: Record<string, string> } = {}): Promise<Request> {
  const headers = new Headers({ origin: process.env.APP_URL!, ...given.headers })
  if (person !== null) headers.set('cookie', `${sessionCookie()}=${await aSession(person)}`)
  if (given.json !== undefined) headers.set('content-type', 'application/json')
  const body = given.json !== undefined ? JSON.stringify(given.json) : given.form ? new URLSearchParams(given.form) : null
  return new Request(new URL(path, process.env.APP_URL), { method: given.method ?? 'GET', headers, body })
}
