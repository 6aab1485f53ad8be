import { beforeEach, describe, expect, it } from 'vitest'
import { brokenRows } from '../../platform/audit/trail.ts'
import { sessionCookie } from '../../platform/auth/sessions.ts'
import { db } from '../../platform/db/db.ts'
import { currentActor } from '../../platform/session/actor.ts'
import { withRequest } from '../../platform/session/request.ts'
import { aCompany, aLink, aMember, anInvitation, aPlace, aRequest, aSession, aUser, as, type TestRequest } from '../../testing/factories.ts'
import { confirmSignIn, demoSignIn, requestSignIn, signOut, signOutEverywhere, switchCompany } from './actions.ts'
import { demoAccounts, demoMails, portalFrame } from './loaders.ts'

const mailsTo = (recipient: string) => db.outboxMail.findMany({ where: { recipient }, select: { subject: true, text: true } })
const ask = (email: string, request = aRequest()) => withRequest(request, () => requestSignIn({ email }))
const confirm = (token: string, request: TestRequest = aRequest()) => withRequest(request, () => confirmSignIn({ token }))
const whoIs = (request: TestRequest) => withRequest(request, () => currentActor())

beforeEach(() => db.rateLimit.deleteMany())

describe('asking for a link', () => {
  it('mails a link to somebody with a place, and stores only the hash of its token', async () => {
    const member = await aMember()
    expect(await ask(` ${member.email.toUpperCase()} `)).toEqual({ ok: true, value: null })
    const [mail, ...more] = await mailsTo(member.email)
    expect(more).toEqual([])
    const token = /\/inloggen\/bevestigen\?token=([\w-]{43})/.exec(mail!.text)![1]!
    const rows = await db.signInToken.findMany({ where: { email: member.email } })
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token)
    expect((await confirm(token)).ok).toBe(true)
  })

  it('answers the same, as late, and mails nothing to an unknown, removed or deactivated address', async () => {
    const removed = await aUser()
    await aPlace(removed, await aCompany(), { removedAt: new Date() })
    const gone = await aUser({ staffRole: 'admin', deactivatedAt: new Date() })
    for (const email of ['nobody@test.example', removed.email, gone.email]) {
      const started = performance.now()
      expect(await ask(email)).toEqual({ ok: true, value: null })
      expect(performance.now() - started).toBeGreaterThan(340)
      expect(await mailsTo(email)).toEqual([])
    }
    expect(await db.user.count({ where: { email: 'nobody@test.example' } })).toBe(0)
  })

  it('keeps what was typed and says what is wrong beside the field', async () => {
    const form = new FormData()
    form.set('email', 'eva@bloemençp')
    const answer = await withRequest(aRequest(), () => requestSignIn(null, form))
    expect(answer).toMatchObject({ ok: false, code: 'invalid', fields: { email: 'signIn.emailInvalid' }, typed: { email: 'eva@bloemençp' } })
  })

  it('mails at most three links to one address in fifteen minutes, known or not, from wherever', async () => {
    const { email } = await aMember()
    for (const address of [email, 'stranger@test.example']) {
      const tries = []
      for (let n = 0; n < 4; n++) tries.push(await ask(address, aRequest(null, { 'x-peer-address': `10.0.${address.length}.${n}`, 'x-forwarded-for': `9.9.9.${n}` })))
      expect(tries.map(answer => answer.ok)).toEqual([true, true, true, false])
      expect(tries[3]).toMatchObject({ code: 'tooMany', detail: { minutes: 15 } })
    }
    expect(await mailsTo(email)).toHaveLength(3)
  })

  it('takes at most twenty requests an hour from one machine, and X-Forwarded-For does not reset that', async () => {
    const asked = Array.from({ length: 25 }, (_, n) => ask(`a${n}@test.example`, aRequest(null, { 'x-forwarded-for': `9.9.9.${n}` })))
    expect((await Promise.all(asked)).filter(answer => answer.ok)).toHaveLength(20)
  })

  it('is refused from another site, and without an origin', async () => {
    const { email } = await aMember()
    for (const origin of ['https://evil.example', 'null', 'http://localhost:3001', null]) {
      expect(await ask(email, aRequest(null, { origin, 'x-forwarded-host': 'evil.example' }))).toMatchObject({ ok: false, code: 'refused' })
    }
    expect(await mailsTo(email)).toEqual([])
  })
})

describe('a link', () => {
  it('works once', async () => {
    const member = await aMember()
    const token = await aLink(member.email)
    const request = aRequest()
    expect(await confirm(token, request)).toEqual({ ok: true, value: { userId: member.id } })
    expect(await whoIs(request)).toMatchObject({ userId: member.id, companyIds: [member.company.id], activeCompanyId: member.company.id, staffRole: null })
    const again = aRequest()
    expect(await confirm(token, again)).toMatchObject({ ok: false, code: 'missing', message: 'signIn.linkExpired' })
    expect(await whoIs(again)).toBeNull()
  })

  it('lets one of ten at once in', async () => {
    const token = await aLink((await aMember()).email)
    const answers = await Promise.all(Array.from({ length: 10 }, () => confirm(token)))
    expect(answers.filter(answer => answer.ok)).toHaveLength(1)
  })

  it('does not work after fifteen minutes, nor when it was never mailed', async () => {
    const token = await aLink((await aMember()).email, new Date(Date.now() - 1))
    expect((await confirm(token)).ok).toBe(false)
    expect((await confirm('a'.repeat(43))).ok).toBe(false)
    expect((await confirm('short')).ok).toBe(false)
  })

  it('does not work for somebody who was removed after it was mailed', async () => {
    const member = await aMember()
    const token = await aLink(member.email)
    await db.membership.updateMany({ where: { userId: member.id }, data: { removedAt: new Date() } })
    expect((await confirm(token)).ok).toBe(false)
    expect(await db.session.count({ where: { userId: member.id } })).toBe(0)
  })

  it('stores only the hash of the session, and ends the session that the browser had', async () => {
    const member = await aMember()
    const old = await aSession(member)
    const request = aRequest(old)
    await confirm(await aLink(member.email), request)
    const token = request.cookies.get(sessionCookie())!
    expect(token).not.toBe(old)
    const stored = await db.session.findMany({ where: { userId: member.id } })
    expect(stored).toHaveLength(1)
    expect(JSON.stringify(stored)).not.toContain(token)
    expect(await whoIs(aRequest(old))).toBeNull()
  })

  it('never shows the token of the session in its answer, nor in the audit trail', async () => {
    const request = aRequest()
    const answer = await confirm(await aLink((await aMember()).email), request)
    const token = request.cookies.get(sessionCookie())!
    expect(JSON.stringify(answer)).not.toContain(token)
    const trail = await db.auditEntry.findMany({ orderBy: { id: 'desc' }, take: 1 })
    expect(trail[0]).toMatchObject({ action: 'session.confirmSignIn', outcome: 'done' })
    expect(JSON.stringify(trail, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(token)
  })
})

describe('an invitation', () => {
  it('makes an account with a place the first time its address signs in', async () => {
    const [company, strategist] = [await aCompany(), await aUser({ staffRole: 'strategist' })]
    const { id, email } = await anInvitation({ email: 'new@test.example', companyId: company.id, invitedById: strategist.id })
    await ask(email)
    const request = aRequest()
    await confirm(/token=([\w-]{43})/.exec((await mailsTo(email))[0]!.text)![1]!, request)
    expect(await whoIs(request)).toMatchObject({ email, companyIds: [company.id], staffRole: null })
    expect((await db.invitation.findUniqueOrThrow({ where: { id } })).acceptedAt).not.toBeNull()
  })

  it('gives somebody who was removed their place back, and staff their role', async () => {
    const [company, admin, person] = [await aCompany(), await aUser({ staffRole: 'admin' }), await aUser()]
    await aPlace(person, company, { removedAt: new Date() })
    await anInvitation({ email: person.email, companyId: company.id, invitedById: admin.id })
    await anInvitation({ email: person.email, staffRole: 'editor', invitedById: admin.id })
    const request = aRequest()
    await confirm(await aLink(person.email), request)
    expect(await whoIs(request)).toMatchObject({ companyIds: [company.id], staffRole: 'editor' })
  })

  it('opens nothing when it was withdrawn or is too old', async () => {
    const [company, admin] = [await aCompany(), await aUser({ staffRole: 'admin' })]
    const closed = { withdrawn: { withdrawnAt: new Date() }, old: { expiresAt: new Date(Date.now() - 1) } }
    for (const [name, more] of Object.entries(closed)) {
      const { email } = await anInvitation({ email: `${name}@test.example`, companyId: company.id, invitedById: admin.id, ...more })
      await ask(email)
      expect(await mailsTo(email)).toEqual([])
      expect((await confirm(await aLink(email))).ok).toBe(false)
      expect(await db.user.count({ where: { email } })).toBe(0)
    }
  })
})

describe('a session', () => {
  it('ends with signing out, here or everywhere', async () => {
    const member = await aMember()
    const [here, there, elsewhere] = [aRequest(await aSession(member)), aRequest(await aSession(member)), aRequest(await aSession(member))]
    const token = here.cookies.get(sessionCookie())!
    await withRequest(here, () => signOut({}))
    expect([await whoIs(aRequest(token)), here.cookies.get(sessionCookie())]).toEqual([null, ''])
    expect(await whoIs(there)).not.toBeNull()
    const copy = aRequest(there.cookies.get(sessionCookie()))
    await withRequest(there, () => signOutEverywhere({}))
    expect([await whoIs(copy), await whoIs(elsewhere)]).toEqual([null, null])
  })

  it('sees a removal, another role, an archived company and a closed account on the next request', async () => {
    const member = await aMember()
    const request = aRequest(await aSession(member))
    await db.company.update({ where: { id: member.company.id }, data: { archivedAt: new Date() } })
    expect(await whoIs(request)).toMatchObject({ companyIds: [], activeCompanyId: null })
    await db.user.update({ where: { id: member.id }, data: { staffRole: 'editor' } })
    expect(await whoIs(request)).toMatchObject({ staffRole: 'editor' })
    await db.user.update({ where: { id: member.id }, data: { deactivatedAt: new Date() } })
    expect(await whoIs(request)).toBeNull()
  })

  it('is nobody with another, an expired or a malformed token', async () => {
    const member = await aMember()
    const token = await aSession(member)
    await db.session.updateMany({ where: { userId: member.id }, data: { expiresAt: new Date(Date.now() - 1) } })
    for (const value of [token, 'x', '', '%00', 'a'.repeat(5000)]) expect(await whoIs(aRequest(value))).toBeNull()
  })

  it('looks at another of somebody\'s own companies, and at no other', async () => {
    const member = await aMember()
    const [second, foreign] = [await aCompany(), await aCompany()]
    await aPlace(member, second)
    const request = aRequest(await aSession(member))
    expect((await withRequest(request, () => switchCompany({ companyId: second.id }))).ok).toBe(true)
    expect(await whoIs(request)).toMatchObject({ activeCompanyId: second.id })
    expect(await withRequest(request, () => switchCompany({ companyId: foreign.id }))).toMatchObject({ ok: false, code: 'missing' })
    const frame = await withRequest(request, () => portalFrame({}))
    expect(frame.companies.map(({ id }) => id).sort()).toEqual([member.company.id, second.id].sort())
    expect(frame.activeCompanyId).toBe(second.id)
  })
})

describe('a demo', () => {
  const local = () => aRequest()
  const far = [{ 'x-peer-address': '10.0.0.7' }, { host: 'portaal.example' }, { 'x-forwarded-for': '8.8.8.8' }]

  it('offers nothing in a database that was not seeded as one', async () => {
    const person = await aUser({ staffRole: 'admin' })
    expect(await withRequest(local(), () => demoAccounts({}))).toEqual([])
    await expect(withRequest(local(), () => demoMails({}))).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
    expect(await withRequest(local(), () => demoSignIn({ email: person.email }))).toMatchObject({ ok: false, code: 'missing' })
  })

  it('lets its own accounts in with one click, on this machine only', async () => {
    const [eva, admin] = [await aMember(), await aUser({ staffRole: 'admin' })]
    await db.setting.create({ data: { key: 'demo', value: { accounts: [{ email: eva.email, label: { nl: 'Klant', en: 'Client' } }] } } })
    expect(await withRequest(local(), () => demoAccounts({}))).toEqual([{ email: eva.email, name: eva.name, label: { nl: 'Klant', en: 'Client' } }])
    expect(await withRequest(local(), () => demoMails({}))).toBeInstanceOf(Array)
    const request = local()
    expect((await withRequest(request, () => demoSignIn({ email: eva.email }))).ok).toBe(true)
    expect(await whoIs(request)).toMatchObject({ userId: eva.id })
    expect((await withRequest(local(), () => demoSignIn({ email: admin.email }))).ok).toBe(false)
    for (const headers of far) {
      const outside = aRequest(null, headers)
      expect((await withRequest(outside, () => demoSignIn({ email: eva.email }))).ok).toBe(false)
      expect(await withRequest(outside, () => demoAccounts({}))).toEqual([])
      await expect(withRequest(outside, () => demoMails({}))).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
    }
    await db.setting.delete({ where: { key: 'demo' } })
  })
})

it('keeps an unbroken trail of all of this, that cannot be changed', async () => {
  await as(await aMember(), () => signOut({}))
  expect(await brokenRows(db)).toEqual([])
  const last = await db.auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } })
  await expect(db.auditEntry.update({ where: { id: last.id }, data: { outcome: 'refused' } })).rejects.toThrow('only be added to')
  await expect(db.auditEntry.delete({ where: { id: last.id } })).rejects.toThrow('only be added to')
})
