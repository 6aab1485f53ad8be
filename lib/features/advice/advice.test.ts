import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { generate } from '../../domain/advice/generate.ts'
import type { Advice } from '../../domain/advice/types.ts'
import type { WorkingEntry } from '../../domain/review/compose.ts'
import type { WorkshopStatus } from '../../domain/workshop/lifecycle.ts'
import { db } from '../../platform/db/db.ts'
import type { Prisma } from '../../platform/db/generated/client.ts'
import { aCompany, aMember, aPlace, aUser, aWorkshop, as, type Person } from '../../testing/factories.ts'
import { publishingOf } from '../../testing/publishing.ts'
import { answerAll, floristAnswers, layFoundation } from '../../testing/world.ts'
import { judgeEntry, rejectEntry } from '../review/actions.ts'
import { printOfEntry } from '../review/present.ts'
import { workingAdvice } from '../review/store.ts'
import { publishAdvice } from './actions.ts'
import { draftAdvice, publishedAdvice } from './loaders.ts'
import { latestPlaybook } from './store.ts'

let strategist: Person

beforeAll(layFoundation)
beforeEach(async () => { strategist = await aUser({ staffRole: 'strategist', name: 'Sanne' }) })

/** A company with two people and a workshop that holds the florist's answers. */
async function aFlorist(status: WorkshopStatus = 'submitted') {
  const company = await aCompany({ name: 'Bloem & Co' })
  const [eva, tom] = [await aMember(company), await aMember(company)]
  await db.user.update({ where: { id: tom.id }, data: { locale: 'en' } })
  const workshop = await aWorkshop(company, { status, ...(status === 'submitted' ? { submittedAt: new Date() } : {}) })
  await answerAll(workshop.id, eva)
  return { company, workshop, eva, tom }
}

/** What the page of the review posts. */
const onScreen = async (workshop: { id: string }, given: object = {}) => ({ ...await publishingOf(workshop.id), ...given })
const publish = async (input: object | Promise<object>, by: Person = strategist) => {
  const posted = await input
  return as(by, () => publishAdvice(posted))
}
const publications = (workshopId: string) => db.publication.count({ where: { workshopId } })
const mailsAbout = (...people: { email: string }[]) =>
  db.outboxMail.findMany({ where: { recipient: { in: people.map(({ email }) => email) } }, orderBy: { recipient: 'asc' }, select: { recipient: true, subject: true, text: true } })
const version = async (id: string) => (await db.workshop.findUniqueOrThrow({ where: { id } })).version

describe('publishing', () => {
  it('freezes the advice with what made it, and tells everybody of the client in their own language', async () => {
    const { workshop, eva, tom } = await aFlorist()
    expect(await publish(onScreen(workshop))).toEqual({ ok: true, value: { number: 1, repeated: false } })
    const stored = await db.publication.findFirstOrThrow({ where: { workshopId: workshop.id } })
    expect(stored).toMatchObject({ number: 1, playbookVersion: 1, publishedById: strategist.id })
    expect(stored.answers).toEqual(floristAnswers().answers)
    expect(stored.evidence).toEqual(floristAnswers().evidence ?? {})
    expect(stored.advice).toEqual(JSON.parse(JSON.stringify(generate(floristAnswers(), await latestPlaybook(db)))))
    const mails = await mailsAbout(eva, tom)
    expect(mails.map(mail => mail.subject).toSorted()).toEqual(['Je advies staat klaar: Bloem & Co', 'Your advice is ready: Bloem & Co'])
    const address = `/portaal/workshops/${workshop.id}/advies`
    expect(mails.find(({ recipient }) => recipient === eva.email)!.text).toContain(`http://localhost:3000${address}`)
    expect(mails.find(({ recipient }) => recipient === tom.email)!.text).toContain(`http://localhost:3000/en/portal/workshops/${workshop.id}/advice`)
  })

  it('has one effect when it is sent many times at once', async () => {
    const { workshop, eva, tom } = await aFlorist()
    const posted = await onScreen(workshop)
    const answers = await Promise.all(Array.from({ length: 8 }, () => publish(posted)))
    expect(answers.map(answer => answer.ok)).toEqual(Array.from({ length: 8 }, () => true))
    expect(answers.filter(answer => answer.ok && !answer.value.repeated)).toHaveLength(1)
    expect(await publications(workshop.id)).toBe(1)
    expect(await mailsAbout(eva, tom)).toHaveLength(2)
    expect(await version(workshop.id)).toBe(workshop.version + 1)
  })

  it.each(['not_started', 'in_progress', 'reopened'] as const)('is refused while the workshop is %s', async status => {
    const { workshop, eva } = await aFlorist(status)
    expect(await publish(onScreen(workshop))).toMatchObject({ ok: false, code: 'refused', message: 'advice.publish.notSubmitted' })
    expect(await publications(workshop.id)).toBe(0)
    expect(await mailsAbout(eva)).toEqual([])
  })

  it('is refused when the workshop, the playbook or the number moved on since the screen was opened, and changes nothing', async () => {
    const { workshop, eva } = await aFlorist()
    const conflict = { ok: false, code: 'conflict', message: 'advice.publish.conflict' }
    expect(await publish(onScreen(workshop, { version: workshop.version + 1 }))).toMatchObject(conflict)
    expect(await publish(onScreen(workshop, { playbookVersion: 0 }))).toMatchObject(conflict)
    expect(await publish(onScreen(workshop, { number: 2 }))).toMatchObject(conflict)
    expect(await publish(onScreen(workshop, { fingerprint: 'other' }))).toMatchObject(conflict)
    expect([await publications(workshop.id), await version(workshop.id), await mailsAbout(eva)]).toEqual([0, workshop.version, []])
  })

  it('is refused for an archived company, and when it would bring nothing new', async () => {
    const { workshop, company } = await aFlorist()
    await db.company.update({ where: { id: company.id }, data: { archivedAt: new Date() } })
    expect(await publish(onScreen(workshop))).toMatchObject({ code: 'refused', message: 'advice.publish.archived' })
    await db.company.update({ where: { id: company.id }, data: { archivedAt: null } })
    await publish(onScreen(workshop))
    expect(await publish(onScreen(workshop))).toMatchObject({ code: 'refused', message: 'advice.publish.unchanged' })
    expect(await publications(workshop.id)).toBe(1)
  })

  it('wants to be confirmed while there is something left to look at', async () => {
    const { workshop } = await aFlorist()
    const answer = await publish(onScreen(workshop, { confirmed: false }))
    expect(answer).toMatchObject({ ok: false, code: 'invalid', fields: { confirmed: 'review.publish.confirmFirst' } })
    expect([await publications(workshop.id), await version(workshop.id)]).toEqual([0, workshop.version])
  })

  it('freezes the engine’s own words, the review and the advice that they make, and sets the day to look again', async () => {
    const { workshop } = await aFlorist()
    const [kept, rejected] = (await workingAdvice(db, workshop.id))!.entries
    const basis = (entry: WorkingEntry) => ({ workshopId: workshop.id, entryId: entry.id, version: 0, seen: printOfEntry(entry.engineNow) })
    await as(strategist, () => judgeEntry({ ...basis(kept!), do: 'accept' }))
    await as(strategist, () => rejectEntry({ ...basis(rejected!), reason: 'Past niet.' }))
    await publish(onScreen(workshop))
    const stored = await db.publication.findFirstOrThrow({ where: { workshopId: workshop.id }, include: { workshop: true } })
    const engine = JSON.parse(JSON.stringify(generate(floristAnswers(), await latestPlaybook(db)))) as Advice
    expect(stored.original).toEqual(engine)
    expect((stored.advice as unknown as Advice).lines.map(({ id }) => `line:${id}`)).not.toContain(rejected!.id)
    expect(stored.review).toMatchObject({ [kept!.id]: { judgement: 'accepted' }, [rejected!.id]: { judgement: 'rejected', reason: 'Past niet.' } })
    expect(stored.workshop.reviewDate!.getTime() - stored.publishedAt.getTime()).toBeGreaterThan(88 * 86_400_000)
    expect(await publish(onScreen(workshop))).toMatchObject({ code: 'refused', message: 'advice.publish.unchanged' })
    const again = (await workingAdvice(db, workshop.id))!.entries.find(({ id }) => id === rejected!.id)!
    await as(strategist, () => judgeEntry({ ...basis(again), version: 1, do: 'restore' }))
    expect(await publish(onScreen(workshop))).toMatchObject({ ok: true, value: { number: 2 } })
  })

  it('is for strategists and admins: to others the workshop is not there', async () => {
    const { workshop, eva } = await aFlorist()
    for (const person of [eva, await aMember(), await aUser({ staffRole: 'editor' })]) {
      expect(await publish(onScreen(workshop), person)).toMatchObject({ ok: false, code: 'missing' })
    }
    expect(await publications(workshop.id)).toBe(0)
    expect((await publish(onScreen(workshop), await aUser({ staffRole: 'admin' }))).ok).toBe(true)
  })

  it('tells nobody whose place was taken away or whose account is closed', async () => {
    const { workshop, company, eva, tom } = await aFlorist()
    const gone = await aUser()
    await aPlace(gone, company, { removedAt: new Date() })
    await db.user.update({ where: { id: tom.id }, data: { deactivatedAt: new Date() } })
    await publish(onScreen(workshop))
    expect((await mailsAbout(eva, tom, gone)).map(mail => mail.recipient)).toEqual([eva.email])
  })
})

describe('reading', () => {
  const setAnswer = (workshopId: string, question: string, value: Prisma.InputJsonValue) =>
    db.answer.update({ where: { workshopId_question: { workshopId, question } }, data: { value } })

  it('gives a client nothing before the first version, and then exactly what was published', async () => {
    const { workshop, eva } = await aFlorist()
    expect(await as(eva, () => publishedAdvice({ workshopId: workshop.id }))).toMatchObject({ kind: 'none', versions: [] })
    await publish(onScreen(workshop))
    await setAnswer(workshop.id, 'deliberation', 'seconds')
    const read = await as(eva, () => publishedAdvice({ workshopId: workshop.id }))
    expect(read).toMatchObject({ kind: 'published', number: 1, versions: [{ number: 1, publishedBy: 'Sanne' }], moods: { decide: -1 } })
    expect(read.kind === 'published' && read.answers.deliberation).toBe('days')
  })

  it('gives the newest version, keeps older ones readable, and tells the agency what changed since', async () => {
    const { workshop, eva } = await aFlorist()
    await publish(onScreen(workshop))
    expect(await as(strategist, () => draftAdvice({ workshopId: workshop.id }))).toMatchObject({ changedSince: false, block: 'unchanged' })
    await setAnswer(workshop.id, 'deliberation', 'weeks')
    expect(await as(strategist, () => draftAdvice({ workshopId: workshop.id }))).toMatchObject({ kind: 'draft', changedSince: true, block: null })
    await publish(onScreen(workshop))
    const [newest, first] = [await as(eva, () => publishedAdvice({ workshopId: workshop.id })), await as(eva, () => publishedAdvice({ workshopId: workshop.id, number: 1 }))]
    expect(newest).toMatchObject({ number: 2, answers: { deliberation: 'weeks' } })
    expect(first).toMatchObject({ number: 1, answers: { deliberation: 'days' } })
    expect(newest.versions.map(({ number }) => number)).toEqual([2, 1])
  })

  it('shows the agency a draft at any time, and says why it cannot be published', async () => {
    const { workshop } = await aFlorist('in_progress')
    const draft = await as(strategist, () => draftAdvice({ workshopId: workshop.id }))
    expect(draft).toMatchObject({ kind: 'draft', block: 'notSubmitted', changedSince: false, versions: [] })
    expect(draft.advice.company).toBe('Bloem & Co')
    expect(await publications(workshop.id)).toBe(0)
  })

  it('is not there for people of another company, and a version that never was is not there for anybody', async () => {
    const { workshop, eva } = await aFlorist()
    await publish(onScreen(workshop))
    const stranger = await aMember()
    const missing = /NEXT_HTTP_ERROR_FALLBACK;404/
    await expect(as(stranger, () => publishedAdvice({ workshopId: workshop.id }))).rejects.toThrow(missing)
    await expect(as(stranger, () => draftAdvice({ workshopId: workshop.id }))).rejects.toThrow(missing)
    await expect(as(eva, () => draftAdvice({ workshopId: workshop.id }))).rejects.toThrow(missing)
    await expect(as(eva, () => publishedAdvice({ workshopId: workshop.id, number: 9 }))).rejects.toThrow(missing)
  })
})
