import { beforeAll, beforeEach, expect, it } from 'vitest'
import { db } from '../../platform/db/db.ts'
import { aCompany, aMember, anInvitation, aUser, aWorkshop, as, type Person } from '../../testing/factories.ts'
import { layFoundation, publishFlorist } from '../../testing/world.ts'
import { board, clientHome } from './loaders.ts'
import type { Board } from './view.ts'

const day = 86_400_000
const ago = (days: number): Date => new Date(Date.now() - days * day - 1000)

let strategist: Person
beforeAll(layFoundation)
beforeEach(async () => {
  await db.company.updateMany({ data: { archivedAt: ago(100) } })
  strategist = await aUser({ staffRole: 'strategist', name: 'Sanne de Wit' })
})

const look = (filter: { search?: string; archived?: boolean } = {}) => as(strategist, () => board({ search: '', archived: false, ...filter }))
const cardsIn = (view: Board) => Object.fromEntries(view.columns.map(({ column, cards }) => [
  column, cards.map(({ companyName, waits, days }) => `${companyName}: ${waits.map(wait => `${wait.for} ${wait.days}`).join(', ') || `nothing ${days}`}`),
]))
const aPublication = (workshopId: string, publishedAt: Date) => publishFlorist(workshopId, strategist, { publishedAt })
const phases = ['see', 'think', 'do', 'care'] as const
const approve = async (publicationId: string, by: Person, of: readonly string[] = phases) =>
  void await db.phaseDecision.createMany({ data: of.map(phase => ({ publicationId, phase, choice: 'approved', byId: by.id })) })

it('puts every workshop in its column, with whose turn it is and since when; the longest waiting first', async () => {
  const named = async (name: string, given: Parameters<typeof aWorkshop>[1] & { lastAnsweredAt?: Date; reopenedAt?: Date; createdAt?: Date } = {}) => {
    const member = await aMember(await aCompany({ name }))
    const { lastAnsweredAt, reopenedAt, createdAt, ...rest } = given
    const workshop = await aWorkshop(member.company, rest)
    await db.workshop.update({ where: { id: workshop.id }, data: { ...(lastAnsweredAt && { lastAnsweredAt }), ...(reopenedAt && { reopenedAt }), ...(createdAt && { createdAt }) } })
    return workshop
  }
  const empty = await aCompany({ name: 'Leeg' })
  await aWorkshop(empty)
  const asked = await aCompany({ name: 'Gevraagd' })
  await aWorkshop(asked)
  await anInvitation({ email: 'x@test.example', companyId: asked.id, invitedById: strategist.id })
  await named('Fris', { createdAt: ago(2) })
  await named('Half', { status: 'in_progress', lastAnsweredAt: ago(5) })
  await named('Nieuw', { status: 'submitted', submittedAt: ago(1) })
  await named('Oud', { status: 'submitted', submittedAt: ago(9) })
  await named('Terug', { status: 'reopened', reopenedAt: ago(3) })
  const done = await aPublication((await named('Af', { status: 'submitted', submittedAt: ago(8) })).id, ago(4))
  await approve(done.id, strategist)
  const deciding = await aPublication((await named('Beslist', { status: 'submitted', submittedAt: ago(8) })).id, ago(3))
  await approve(deciding.id, strategist, ['see'])
  const due = await named('Jaar later', { status: 'submitted', submittedAt: ago(400) })
  await approve((await aPublication(due.id, ago(390))).id, strategist)
  await db.workshop.update({ where: { id: due.id }, data: { reviewDate: new Date(ago(6).toISOString().slice(0, 10)) } })
  const asking = await named('Vraagt', { status: 'in_progress', lastAnsweredAt: ago(2) })
  await db.comment.create({ data: { workshopId: asking.id, about: 'answer:goal', body: 'Hoe dan?', internal: false, authorId: (await aUser()).id, createdAt: ago(1) } })
  await aPublication((await named('Opnieuw', { status: 'submitted', submittedAt: ago(2) })).id, ago(4))

  const view = await look()
  expect(view.total).toBe(12)
  expect(cardsIn(view)).toEqual({
    not_started: ['Fris: start 2', 'Leeg: invite 0', 'Gevraagd: accept 0'],
    in_progress: ['Half: answers 5', 'Vraagt: question 1, answers 2'],
    submitted: ['Oud: publish 9', 'Opnieuw: publish 2', 'Nieuw: publish 1'],
    reopened: ['Terug: correction 3'],
    published: ['Af: nothing 4', 'Beslist: decide 3'],
    round: ['Jaar later: round 6'],
  })
})

it('finds companies by a part of their name, and the archive apart', async () => {
  await aWorkshop(await aCompany({ name: 'Bloem & Co' }))
  await aWorkshop(await aCompany({ name: 'Tafelhuis' }))
  await aWorkshop(await aCompany({ name: 'Bloemist op zolder', archivedAt: new Date() }))
  const names = async (filter: { search?: string; archived?: boolean }) => (await look(filter)).columns.flatMap(({ cards }) => cards.map(card => card.companyName)).toSorted()
  expect(await names({})).toEqual(['Bloem & Co', 'Tafelhuis'])
  expect(await names({ search: ' BLOEM ' })).toEqual(['Bloem & Co'])
  expect(await names({ search: '%' })).toEqual([])
  expect(await names({ search: 'bloem', archived: true })).toEqual(['Bloemist op zolder'])
})

it('is for strategists and admins only', async () => {
  for (const person of [await aMember(), await aUser({ staffRole: 'editor' })]) {
    await expect(as(person, () => board({ search: '', archived: false }))).rejects.toThrow(/404/)
  }
  expect((await as(await aUser({ staffRole: 'admin' }), () => board({ search: '', archived: false }))).total).toBe(0)
})

it('shows a client the workshops of their own company, with the reason of a reopened one and the newest advice', async () => {
  const member = await aMember()
  await aWorkshop(await aCompany({ name: 'Een ander' }), { status: 'submitted', submittedAt: ago(1) })
  const workshop = await aWorkshop(member.company, { status: 'submitted', submittedAt: ago(3) })
  await aPublication(workshop.id, ago(2))
  expect((await as(member, () => clientHome({}))).workshops).toMatchObject([{ id: workshop.id, status: 'published', published: { number: 1 }, reopenReason: null }])
  await db.workshop.update({ where: { id: workshop.id }, data: { status: 'reopened', reopenedAt: ago(1), reopenReason: 'Kijk nog even' } })
  expect((await as(member, () => clientHome({}))).workshops).toMatchObject([{ status: 'reopened', published: { number: 1 }, reopenReason: 'Kijk nog even' }])
})

it('sends the agency on: strategists to the board, editors to their own home', async () => {
  expect(await as(strategist, () => clientHome({}))).toEqual({ firstName: 'Sanne', goesTo: 'board', workshops: [] })
  expect(await as(await aUser({ staffRole: 'editor', name: 'Mila' }), () => clientHome({}))).toEqual({ firstName: 'Mila', goesTo: 'content', workshops: [] })
})
