import { beforeAll, beforeEach, expect, it } from 'vitest'
import { Prisma } from '../../platform/db/generated/client.ts'
import { db } from '../../platform/db/db.ts'
import { aCompany, aMember, aUser, aWorkshop, as, type Person } from '../../testing/factories.ts'
import { answerAll, layFoundation, publishFlorist } from '../../testing/world.ts'
import { startRound } from './actions.ts'

let strategist: Person, eva: Person, workshopId: string
beforeAll(layFoundation)
beforeEach(async () => {
  strategist = await aUser({ staffRole: 'strategist' })
  const company = await aCompany({ name: 'Bloem & Co' })
  eva = await aMember(company)
  const workshop = await aWorkshop(company, { status: 'submitted', submittedAt: new Date() })
  workshopId = workshop.id
  await db.workshop.update({ where: { id: workshopId }, data: { strategistId: strategist.id } })
  await answerAll(workshopId, eva)
})

const start = (by: Person = strategist) => as(by, () => startRound({ workshopId, title: 'Klantreis 2027' }))
const answersOf = (id: string) => db.answer.findMany({ where: { workshopId: id }, orderBy: { question: 'asc' }, select: { question: true, value: true, evidence: true, version: true, updatedAt: true, updatedById: true } })

it('starts from last year’s answers, with their evidence, who gave them and when; a cleared one stays behind', async () => {
  await publishFlorist(workshopId, strategist)
  const before = await answersOf(workshopId)
  const cleared = before[0]!.question
  await db.answer.update({ where: { workshopId_question: { workshopId, question: cleared } }, data: { value: Prisma.JsonNull, version: 7 } })
  const result = await start()
  if (!result.ok) throw new Error(JSON.stringify(result))
  const next = await db.workshop.findUniqueOrThrow({ where: { id: result.value.workshopId } })
  expect(next).toMatchObject({ title: 'Klantreis 2027', status: 'in_progress', previousId: workshopId, strategistId: strategist.id, reviewDate: null })
  expect(await answersOf(next.id)).toEqual(before.filter(({ question }) => question !== cleared))
  expect(await db.workshop.findUniqueOrThrow({ where: { id: workshopId } })).toMatchObject({ status: 'submitted' })
  const mails = await db.outboxMail.findMany({ where: { recipient: eva.email } })
  expect(mails.map(({ subject }) => subject)).toEqual(['Tijd voor een nieuwe ronde: Bloem & Co'])
  expect(mails[0]!.text).toContain(`/portaal/workshops/${next.id}`)
})

it('is started once, however often it is asked for', async () => {
  await publishFlorist(workshopId, strategist)
  const results = await Promise.all(Array.from({ length: 6 }, () => start()))
  expect(new Set(results.map(result => result.ok && result.value.workshopId)).size).toBe(1)
  expect(results.filter(result => result.ok && !result.value.repeated)).toHaveLength(1)
  expect(await db.workshop.count({ where: { previousId: workshopId } })).toBe(1)
  expect(await db.outboxMail.count({ where: { recipient: eva.email } })).toBe(1)
})

it('needs a published advice and a company that is not archived', async () => {
  expect(await start()).toMatchObject({ code: 'refused', message: 'versions.round.notPublished' })
  await publishFlorist(workshopId, strategist)
  await db.company.updateMany({ where: { workshops: { some: { id: workshopId } } }, data: { archivedAt: new Date() } })
  expect(await start()).toMatchObject({ code: 'refused', message: 'company.errors.archived' })
  expect(await start(eva)).toMatchObject({ code: 'missing' })
  expect(await db.workshop.count({ where: { previousId: workshopId } })).toBe(0)
})
