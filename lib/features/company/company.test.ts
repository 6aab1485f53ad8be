import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '../../platform/db/db.ts'
import { currentActor } from '../../platform/session/actor.ts'
import { withRequest } from '../../platform/session/request.ts'
import { aCompany, aMember, anInvitation, aPlace, aRequest, aSession, aUser, aWorkshop, as, type Person } from '../../testing/factories.ts'
import { addCompany, addWorkshop, archiveCompany, giveName } from './actions.ts'
import { companyPage, newCompany } from './loaders.ts'

let strategist: Person
beforeAll(async () => { strategist = await aUser({ staffRole: 'strategist' }) })
const by = <T>(work: () => Promise<T>) => as(strategist, work)

describe('adding a company', () => {
  it('makes its first workshop at once', async () => {
    const made = await by(() => addCompany({ name: ' Bloem & Co ', workshopTitle: 'Klantreis 2027' }))
    if (!made.ok) throw new Error(made.code)
    expect(await by(() => companyPage({ companyId: made.value.companyId }))).toMatchObject({
      name: 'Bloem & Co', archivedAt: null, people: [], invitations: [],
      workshops: [{ id: made.value.workshopId, title: 'Klantreis 2027', status: 'not_started', publications: 0 }],
    })
  })

  it('asks for a name, and for one that no other company has, whatever the capitals', async () => {
    await aCompany({ name: 'Tafelhuis' })
    expect(await by(() => addCompany({ name: ' ', workshopTitle: 'Klantreis' }))).toMatchObject({ code: 'invalid', fields: { name: 'company.errors.nameMissing' } })
    expect(await by(() => addCompany({ name: 'tafelHUIS', workshopTitle: 'Klantreis' }))).toMatchObject({ code: 'invalid', fields: { name: 'company.errors.nameTaken' } })
  })

  it('takes signs in a name for what they are', async () => {
    await aCompany({ name: '100 procent' })
    expect((await by(() => addCompany({ name: '100%', workshopTitle: 'Klantreis' }))).ok).toBe(true)
    expect(await by(() => addCompany({ name: '100%', workshopTitle: 'Klantreis' }))).toMatchObject({ code: 'invalid' })
  })

  it('happens once when it is sent many times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => by(() => addCompany({ name: 'Dubbel', workshopTitle: 'Klantreis' }))))
    expect(answers.filter(answer => answer.ok)).toHaveLength(1)
    expect(await db.company.count({ where: { name: 'Dubbel' } })).toBe(1)
  })
})

it('a company takes another name, its own included, but not that of another', async () => {
  const [company, other] = [await aCompany({ name: 'Oud' }), await aCompany({ name: 'Bezet' })]
  expect((await by(() => giveName({ companyId: company.id, name: 'OUD' }))).ok).toBe(true)
  expect(await by(() => giveName({ companyId: company.id, name: other.name }))).toMatchObject({ fields: { name: 'company.errors.nameTaken' } })
  expect((await db.company.findUniqueOrThrow({ where: { id: company.id } })).name).toBe('OUD')
})

it('archiving closes the portal for its people from the next request on, and bringing it back opens it', async () => {
  const member = await aMember()
  const request = aRequest(await aSession(member))
  const places = async () => (await withRequest(request, () => currentActor()))?.companyIds
  const companyId = member.company.id
  await by(() => archiveCompany({ companyId, archived: 'true' }))
  expect(await places()).toEqual([])
  expect(await by(() => addWorkshop({ companyId, title: 'Nog een' }))).toMatchObject({ code: 'refused', message: 'company.errors.archived' })
  await by(() => archiveCompany({ companyId, archived: 'false' }))
  expect(await places()).toEqual([companyId])
  expect((await by(() => addWorkshop({ companyId, title: 'Nog een' }))).ok).toBe(true)
})

it('lists who can sign in and who was invited, without those who left', async () => {
  const member = await aMember()
  await aPlace(await aUser(), member.company, { removedAt: new Date() })
  await aWorkshop(member.company)
  const invitedBy = { companyId: member.company.id, invitedById: strategist.id }
  await anInvitation({ email: 'open@test.example', ...invitedBy })
  await anInvitation({ email: 'late@test.example', ...invitedBy, expiresAt: new Date(Date.now() - 1000) })
  await anInvitation({ email: 'no@test.example', ...invitedBy, withdrawnAt: new Date() })
  const view = await by(() => companyPage({ companyId: member.company.id }))
  expect(view.people.map(person => person.email)).toEqual([member.email])
  expect(view.invitations.map(({ email, expired }) => [email, expired])).toEqual([['open@test.example', false], ['late@test.example', true]])
})

it('is for strategists and admins: a client, an editor and a stranger find nothing', async () => {
  const member = await aMember()
  const companyId = member.company.id
  for (const person of [member, await aMember(), await aUser({ staffRole: 'editor' })]) {
    await expect(as(person, () => companyPage({ companyId }))).rejects.toThrow(/404/)
    await expect(as(person, () => newCompany({}))).rejects.toThrow(/404/)
    for (const write of [
      () => addCompany({ name: 'Nieuw', workshopTitle: 'Klantreis' }), () => giveName({ companyId, name: 'Anders' }),
      () => archiveCompany({ companyId, archived: 'true' }), () => addWorkshop({ companyId, title: 'Nog een' }),
    ]) expect(await as(person, write as () => Promise<{ ok: boolean }>)).toMatchObject({ ok: false, code: 'missing' })
  }
  await expect(by(() => companyPage({ companyId: crypto.randomUUID() }))).rejects.toThrow(/404/)
})
