'use server'

import { action } from '../../platform/action/action.ts'
import { done, refuse } from '../../platform/action/result.ts'
import { dropSessionCookie, endSession, endSessionsOf, newToken, putSessionCookie, sessionCookie, startSession } from '../../platform/auth/sessions.ts'
import { queueMail } from '../../platform/mail/outbox.ts'
import { addressOf } from '../../platform/session/client.ts'
import { demoFor } from '../../platform/session/demo.ts'
import { currentRequest, type IncomingRequest } from '../../platform/session/request.ts'
import { signInMail } from './mail.ts'
import { confirmInput, demoSignInInput, nothing, signInInput, switchCompanyInput } from './schema.ts'
import { activePerson, enter, makeLink, mayEnter, setActiveCompany, redeemLink } from './store.ts'

const portal = { nl: '/portaal', en: '/en/portal' } as const
const front = { nl: '/', en: '/en' } as const
const sent = { nl: '/inloggen/verstuurd', en: '/en/sign-in/sent' } as const

/** Who comes in leaves the session that this browser had. */
const endOwnSession = async (request: IncomingRequest, tx: Parameters<typeof endSession>[0]): Promise<void> => {
  const token = request.cookie(sessionCookie())
  if (token) await endSession(tx, token)
}

/**
 * Mails a sign-in link to somebody who has an account or was invited. Whether the address is known shows neither in the
 * answer nor in the time it takes.
 */
export const requestSignIn = action({
  name: 'session.requestSignIn',
  input: signInInput,
  ability: 'session.signIn',
  subject: async () => ({ companyId: null, id: 'sign-in' }),
  limits: ({ input, request }) => [
    { name: 'sign-in mail per machine', of: addressOf(request), most: 20, seconds: 3600 },
    { name: 'sign-in mail per address', of: input.email, most: 3, seconds: 900 },
  ],
  leastMilliseconds: 350,
  run: async ({ input, locale, tx }) => {
    const now = new Date()
    if (await mayEnter(tx, input.email, now)) {
      await queueMail(tx, { recipient: input.email, ...signInMail(locale, await makeLink(tx, input.email, now), input.next) })
    }
    return done(null)
  },
  goTo: ({ locale }) => sent[locale],
})

/** Uses up the link of a mail. Mail scanners open links, but they do not press the button that posts this. */
export const confirmSignIn = action({
  name: 'session.confirmSignIn',
  input: confirmInput,
  ability: 'session.signIn',
  // The token of the new session travels beside the answer, which the browser's scripts can read.
  subject: async () => ({ companyId: null, id: 'sign-in', token: newToken() }),
  limits: ({ request }) => [{ name: 'sign-in confirmation', of: addressOf(request), most: 60, seconds: 3600 }],
  run: async ({ input, subject, locale, request, tx }) => {
    const now = new Date()
    const email = await redeemLink(tx, input.token, now)
    const userId = email === null ? null : await enter(tx, email, locale, now)
    if (userId === null) return refuse('missing', { message: 'signIn.linkExpired' })
    await endOwnSession(request, tx)
    await startSession(tx, userId, subject.token)
    return done({ userId })
  },
  detail: (_, { userId }) => ({ userId }),
  after: ({ request, subject }) => putSessionCookie(request, subject.token),
  goTo: ({ input, locale }) => input.next ?? portal[locale],
})

/** One click to one of the accounts of a demo, on this machine only. */
export const demoSignIn = action({
  name: 'session.demoSignIn',
  input: demoSignInInput,
  ability: 'session.signIn',
  subject: async (input, db) => {
    const demo = await demoFor(await currentRequest(), db)
    if (!demo?.accounts.some(account => account.email === input.email)) return null
    const person = await activePerson(db, input.email)
    return person && { companyId: null, id: person.id, token: newToken() }
  },
  run: async ({ subject, request, tx }) => {
    await endOwnSession(request, tx)
    await startSession(tx, subject.id, subject.token)
    return done(null)
  },
  after: ({ request, subject }) => putSessionCookie(request, subject.token),
  goTo: ({ input, locale }) => input.next ?? portal[locale],
})

/** Ends the session of this browser. */
export const signOut = action({
  name: 'session.signOut',
  input: nothing,
  ability: 'session.signOut',
  subject: async (_, _db, actor) => ({ companyId: null, id: actor?.userId ?? 'nobody' }),
  run: async ({ request, tx }) => {
    await endOwnSession(request, tx)
    return done(null)
  },
  after: ({ request }) => dropSessionCookie(request),
  goTo: ({ locale }) => front[locale],
})

/** Ends every session of this person, on all devices. */
export const signOutEverywhere = action({
  name: 'session.signOutEverywhere',
  input: nothing,
  ability: 'session.signOut',
  subject: async (_, _db, actor) => actor && { companyId: null, id: actor.userId },
  run: async ({ subject, tx }) => {
    await endSessionsOf(tx, subject.id)
    return done(null)
  },
  after: ({ request }) => dropSessionCookie(request),
  goTo: ({ locale }) => front[locale],
})

/** Makes another of somebody's companies the one they look at. */
export const switchCompany = action({
  name: 'session.switchCompany',
  input: switchCompanyInput,
  ability: 'session.switchCompany',
  subject: async input => ({ companyId: input.companyId, id: input.companyId }),
  run: async ({ input, actor, request, tx }) => {
    const token = request.cookie(sessionCookie()) ?? ''
    const changed = await setActiveCompany(tx, { token, userId: actor.userId }, input.companyId)
    return changed ? done(null) : refuse('refused', { message: 'errors.signInAgain' })
  },
  goTo: ({ locale }) => portal[locale],
})
