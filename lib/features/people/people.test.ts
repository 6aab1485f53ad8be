import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../platform/db/db.ts'
import { currentActor } from '../../platform/session/actor.ts'
import { withRequest } from '../../platform/session/request.ts'
import { aCompany, aLink, aMember, anInvitation, aPlace, aRequest, aSession, aUser, as, type Person } from '../../testing/factories.ts'
import { confirmSignIn } from '../account/actions.ts'
import { changeRole, deactivateStaff, givePublishRight, invitePerson, inviteStaff, reactivateStaff, removeMember, withdrawInvitation } from './actions.ts'
import { staff } from './loaders.ts'

let admin: Person, strategist: Person
const mailsTo = (recipient: string) => db.outboxMail.findMany({ where: { recipient }, select: { subject: true, text: true, html: true } })

beforeEach(async () => {
  await db.user.updateMany({ data: { deactivatedAt: new Date() } })
  admin = await aUser({ staffRole: 'admin', name: 'Ada Admin' })
  strategist = await aUser({ staffRole: 'strategist', name: 'Sanne <Strateeg>' })
})

describe('inviting somebody to a company', () => {
  it('mails where to sign in, and opens the door to that address', async () => {
    const company = await aCompany({ name: 'Bloem & Co' })
    const answer = await as(strategist, () => invitePerson({ companyId: company.id, email: 'Eva@Bloem.example ', name: ' Eva ' }))
    expect(answer.ok).toBe(true)
    const [mail] = await mailsTo('eva@bloem.example')
    expect(mail!.subject).toBe('Sanne <Strateeg> nodigt je uit voor de klantreis van Bloem & Co')
    expect(mail!.text).toContain('http://localhost:3000/inloggen')
    expect(mail!.html).toContain('Sanne &lt;Strateeg&gt;')
    expect(mail!.html).not.toContain('<Strateeg>')
    expect(await db.invitation.findFirstOrThrow({ where: { email: 'eva@bloem.example' } })).toMatchObject({ name: 'Eva', companyId: company.id, staffRole: null })
  })

  it('renews an open invitation and mails again, instead of making a second one', async () => {
    const company = await aCompany()
    const { id } = await anInvitation({ email: 'again@test.example', companyId: company.id, invitedById: admin.id, expiresAt: new Date(Date.now() - 1) })
    expect(await as(strategist, () => invitePerson({ companyId: company.id, email: 'again@test.example', name: 'Weer' }))).toEqual({ ok: true, value: { invitationId: id } })
    expect(await db.invitation.count({ where: { email: 'again@test.example' } })).toBe(1)
    expect(await mailsTo('again@test.example')).toHaveLength(1)
  })

  it('is refused for who is there already, whose account is closed, and for an archived company', async () => {
    const [member, archived, closed] = [await aMember(), await aCompany({ archivedAt: new Date() }), await aUser({ deactivatedAt: new Date() })]
    const invite = (companyId: string, email: string) => as(strategist, () => invitePerson({ companyId, email, name: 'Iemand' }))
    expect(await invite(member.company.id, member.email)).toMatchObject({ code: 'conflict', fields: { email: 'people.alreadyMember' } })
    expect(await invite(member.company.id, closed.email)).toMatchObject({ code: 'conflict', fields: { email: 'people.isDeactivated' } })
    expect(await invite(archived.id, 'x@test.example')).toMatchObject({ code: 'missing' })
    expect(await db.outboxMail.count({ where: { recipient: { in: [member.email, closed.email, 'x@test.example'] } } })).toBe(0)
  })

  it('goes at most twenty times a day', async () => {
    const company = await aCompany()
    const invited = []
    for (let n = 0; n < 21; n++) invited.push(await as(strategist, () => invitePerson({ companyId: company.id, email: `many${n}@test.example`, name: 'Velen' })))
    expect(invited.filter(answer => answer.ok)).toHaveLength(20)
    expect(invited[20]).toMatchObject({ ok: false, code: 'tooMany', message: 'errors.tooMany' })
    expect((await as(admin, () => invitePerson({ companyId: company.id, email: 'other@test.example', name: 'Ander' }))).ok).toBe(true)
  })

  it('can be withdrawn once', async () => {
    const { id } = await anInvitation({ email: 'w@test.example', companyId: (await aCompany()).id, invitedById: admin.id })
    expect((await as(strategist, () => withdrawInvitation({ invitationId: id }))).ok).toBe(true)
    expect(await as(strategist, () => withdrawInvitation({ invitationId: id }))).toMatchObject({ code: 'missing' })
  })
})

it('removing somebody holds from their next request on, and leaves their other companies', async () => {
  const member = await aMember()
  const other = await aCompany()
  await aPlace(member, other)
  const request = aRequest(await aSession(member))
  expect((await as(strategist, () => removeMember({ membershipId: member.membershipId }))).ok).toBe(true)
  expect(await withRequest(request, () => currentActor())).toMatchObject({ companyIds: [other.id] })
})

describe('the team', () => {
  it('lists people and open invitations', async () => {
    await as(admin, () => inviteStaff({ email: 'red@test.example', name: 'Red', role: 'editor' }))
    const view = await as(admin, () => staff({}))
    expect(view.people.find(person => person.userId === admin.id)).toMatchObject({ role: 'admin', isYou: true, deactivatedAt: null })
    expect(view.invitations.find(({ email }) => email === 'red@test.example')).toMatchObject({ role: 'editor', expired: false })
    expect((await mailsTo('red@test.example'))[0]!.text).toContain('Ada Admin')
  })

  it('keeps one admin, also when two remove each other at once', async () => {
    expect(await as(admin, () => changeRole({ userId: admin.id, role: 'editor' }))).toMatchObject({ code: 'conflict', message: 'people.lastAdmin' })
    expect(await as(admin, () => deactivateStaff({ userId: admin.id }))).toMatchObject({ code: 'conflict', message: 'people.lastAdmin' })
    const second = await aUser({ staffRole: 'admin' })
    const answers = await Promise.all([
      as(admin, () => deactivateStaff({ userId: second.id })),
      as(second, () => changeRole({ userId: admin.id, role: 'editor' })),
    ])
    expect(answers.filter(answer => answer.ok)).toHaveLength(1)
    expect(await db.user.count({ where: { staffRole: 'admin', deactivatedAt: null } })).toBe(1)
  })

  it('closes an account with its sessions, links and invitations, and opens it again', async () => {
    const session = aRequest(await aSession(strategist))
    const link = await aLink(strategist.email)
    expect((await as(admin, () => deactivateStaff({ userId: strategist.id }))).ok).toBe(true)
    expect(await withRequest(session, () => currentActor())).toBeNull()
    expect((await withRequest(aRequest(), () => confirmSignIn({ token: link }))).ok).toBe(false)
    expect((await as(admin, () => reactivateStaff({ userId: strategist.id }))).ok).toBe(true)
    expect(await withRequest(session, () => currentActor())).toBeNull()
    const fresh = await aLink(strategist.email)
    expect((await withRequest(aRequest(), () => confirmSignIn({ token: fresh }))).ok).toBe(true)
  })

  it('gives the right to publish and takes it back, from the next request on', async () => {
    const editor = await aUser({ staffRole: 'editor' })
    const request = aRequest(await aSession(editor))
    for (const mayPublish of [true, false]) {
      const form = new FormData()
      form.set('userId', editor.id)
      form.set('mayPublish', String(mayPublish))
      expect(await as(admin, () => givePublishRight(null, form))).toMatchObject({ ok: true })
      expect(await withRequest(request, () => currentActor())).toMatchObject({ mayPublish })
      expect((await as(admin, () => staff({}))).people.find(({ userId }) => userId === editor.id)).toMatchObject({ mayPublish })
    }
  })

  it('is about staff only: a client is not found by it', async () => {
    const member = await aMember()
    for (const change of [changeRole, deactivateStaff, reactivateStaff]) {
      expect(await as(admin, () => change({ userId: member.id, role: 'admin' }))).toMatchObject({ code: 'missing' })
    }
    expect(await db.user.findUniqueOrThrow({ where: { id: member.id } })).toMatchObject({ staffRole: null, deactivatedAt: null })
  })
})
