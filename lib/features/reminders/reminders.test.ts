import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stopToken } from '../../platform/auth/stopLink.ts'
import { db } from '../../platform/db/db.ts'
import { deliverDue } from '../../platform/mail/deliver.ts'
import { aCompany, aMember, aPlace, aUser, aWorkshop, as, type Person } from '../../testing/factories.ts'
import { aMailServer } from '../../testing/mailServer.ts'
import { layFoundation, publishFlorist } from '../../testing/world.ts'
import { chooseReminders, stopReminders } from './actions.ts'
import { sendReminders } from './jobs.ts'
import { myReminders } from './loaders.ts'

const inbox = aMailServer()
beforeAll(layFoundation)

/** Monday 23 November 2026, 10:00 in Amsterdam. */
const monday = new Date('2026-11-23T09:00:00Z')
const later = (days: number, hours = 0): Date => new Date(monday.getTime() + days * 86_400_000 + hours * 3_600_000)

let sanne: Person, eva: Person, tom: Person, workshopId: string
beforeEach(async () => {
  await db.outboxMail.deleteMany()
  await db.rateLimit.deleteMany()
  await db.company.updateMany({ data: { archivedAt: later(-100) } })
  await db.user.updateMany({ data: { deactivatedAt: later(-100) } })
  sanne = await aUser({ staffRole: 'strategist', name: 'Sanne' })
  const company = await aCompany({ name: 'Bloem & Co' })
  ;[eva, tom] = [await aMember(company), await aMember(company)]
  const workshop = await aWorkshop(company, { title: 'Klantreis 2026', status: 'submitted', submittedAt: later(-9) })
  workshopId = workshop.id
})

const mails = () => db.outboxMail.findMany({ orderBy: { recipient: 'asc' } })
const mailFor = async (person: Person) => (await mails()).filter(({ recipient }) => recipient === person.email)
const publish = () => publishFlorist(workshopId, sanne, { publishedAt: later(-4) })

describe('the digest', () => {
  it('is one mail per person with all that waits, and leaves through a real mail server', async () => {
    const { id } = await publish()
    await aWorkshop({ id: (await db.workshop.findUniqueOrThrow({ where: { id: workshopId } })).companyId, name: '' }, { title: 'Tweede', status: 'in_progress' })
      .then(({ id: second }) => db.workshop.update({ where: { id: second }, data: { lastAnsweredAt: later(-5) } }))
    await db.phaseDecision.create({ data: { publicationId: id, phase: 'see', choice: 'change', remark: 'Korter', byId: eva.id, at: later(-1) } })
    const asked = await db.comment.create({ data: { workshopId, about: 'answer:goal', body: 'GEHEIM?', internal: false, authorId: eva.id, createdAt: later(-2) } })
    await db.comment.create({ data: { workshopId, about: 'answer:goal', body: 'Ja', internal: false, authorId: sanne.id, replyToId: asked.id, createdAt: later(-1) } })
    expect(await sendReminders(monday)).toBe(3)
    const [forEva] = await mailFor(eva)
    expect(forEva!.subject).toBe('Er wachten 3 dingen op jou in Klantreis')
    for (const line of ['Klantreis 2026: beslis nog over 3 fases', 'Klantreis 2026: je strateeg schreef een bericht', 'Tweede: ga verder met de workshop']) expect(forEva!.text).toContain(line)
    expect(forEva!.text).toContain(`http://localhost:3000/portaal/workshops/${workshopId}/advies`)
    const [forSanne] = await mailFor(sanne)
    expect(forSanne!.text).toContain('Bloem & Co, Klantreis 2026: de klant vraagt een wijziging in 1 fase')
    expect(forSanne!.text).toContain('de klant nam 1 besluit')
    expect(JSON.stringify(await mails())).not.toContain('GEHEIM')
    await db.outboxMail.updateMany({ data: { dueAt: new Date(0) } })
    await deliverDue()
    expect(inbox.received.flatMap(({ to }) => to).toSorted()).toEqual([sanne.email, eva.email, tom.email].toSorted())
  })

  it('comes once, however often the job runs that day and by however many workers; again after three days', async () => {
    await publish()
    expect((await Promise.all([sendReminders(monday), sendReminders(monday), sendReminders(monday)])).reduce((sum, sent) => sum + sent)).toBe(2)
    for (const again of [monday, later(0, 3), later(1), later(2)]) expect(await sendReminders(again)).toBe(0)
    expect((await mails()).map(({ recipient }) => recipient)).toEqual([eva.email, tom.email].toSorted())
    expect(await sendReminders(later(3))).toBe(2)
  })

  it('waits for the next working morning in quiet hours', async () => {
    await publish()
    await sendReminders(new Date('2026-11-28T11:00:00Z'))
    expect((await mails()).map(({ dueAt }) => dueAt.toISOString())).toEqual(['2026-11-30T07:00:00.000Z', '2026-11-30T07:00:00.000Z'])
    expect(await sendReminders(new Date('2026-11-29T11:00:00Z'))).toBe(0)
    expect(await sendReminders(new Date('2026-11-30T11:00:00Z'))).toBe(0)
  })

  it('is in the reader’s own language, and only for who can still come in', async () => {
    await publish()
    await db.user.update({ where: { id: eva.id }, data: { locale: 'en' } })
    await db.membership.updateMany({ where: { userId: tom.id }, data: { removedAt: new Date() } })
    await sendReminders(monday)
    expect((await mails()).map(({ recipient, subject }) => [recipient, subject])).toEqual([[eva.email, 'Something waits for you in Klantreis']])
    expect((await mails())[0]!.text).toContain(`/en/portal/workshops/${workshopId}/advice`)
    await db.outboxMail.deleteMany()
    await db.company.updateMany({ data: { archivedAt: new Date() } })
    expect(await sendReminders(later(10))).toBe(0)
  })

  it('goes to the chosen strategist; a mention goes to who was mentioned', async () => {
    const [joost, other] = [await aUser({ staffRole: 'strategist' }), await aUser({ staffRole: 'strategist' })]
    await db.workshop.update({ where: { id: workshopId }, data: { strategistId: joost.id } })
    await db.comment.create({ data: { workshopId, about: 'answer:goal', body: 'Kijk', internal: true, authorId: joost.id, mentionIds: [other.id], createdAt: later(-1) } })
    await sendReminders(monday)
    expect((await mails()).map(({ recipient }) => recipient)).toEqual([joost.email, other.email].toSorted())
    expect((await mailFor(joost))[0]!.text).toContain('lees de antwoorden en publiceer het advies')
    expect((await mailFor(other))[0]!.text).toContain('je bent vermeld in een opmerking')
  })

  it('is not sent when nothing waits', async () => {
    await db.workshop.update({ where: { id: workshopId }, data: { submittedAt: monday } })
    expect(await sendReminders(monday)).toBe(0)
  })
})

describe('stopping', () => {
  it('works with the link of the mail, without signing in; opening it again changes nothing', async () => {
    await publish()
    await sendReminders(monday)
    const text = (await mailFor(eva))[0]!.text
    const token = /herinneringen\/stoppen\?token=(\S+)/.exec(text)![1]!
    expect(await as(null, () => stopReminders({ token }))).toEqual({ ok: true, value: null })
    const { remindersStoppedAt } = await db.user.findUniqueOrThrow({ where: { id: eva.id } })
    expect(remindersStoppedAt).not.toBeNull()
    await as(null, () => stopReminders({ token }))
    expect((await db.user.findUniqueOrThrow({ where: { id: eva.id } })).remindersStoppedAt).toEqual(remindersStoppedAt)
    await db.outboxMail.deleteMany()
    await sendReminders(later(4))
    expect((await mails()).map(({ recipient }) => recipient)).toEqual([tom.email])
  })

  it('takes no link that was made up or changed', async () => {
    const token = stopToken(eva.id)
    const [, signature] = token.split('.')
    for (const forged of ['', '.', eva.id, `${eva.id}.`, `${tom.id}.${signature}`, `${token}x`, token.slice(0, -1), stopToken(randomUUID()), `${token}.x`.slice(0, 5)]) {
      expect(await as(null, () => stopReminders({ token: forged }))).toMatchObject({ ok: false, code: 'missing', message: 'reminders.errors.link' })
    }
    expect(await db.user.count({ where: { id: { in: [eva.id, tom.id] }, remindersStoppedAt: { not: null } } })).toBe(0)
  })

  it('and starting again works on one’s own page, which shows what waits', async () => {
    await publish()
    await as(eva, () => chooseReminders({ wanted: false }))
    expect(await as(eva, () => myReminders({}))).toMatchObject({ wanted: false, email: eva.email })
    await as(eva, () => chooseReminders({ wanted: 'true' }))
    const mine = await as(eva, () => myReminders({}))
    expect(mine).toMatchObject({ wanted: true })
    expect(mine.waiting.map(({ text }) => text)).toEqual(['Klantreis 2026: beslis nog over 4 fases'])
    expect((await as(eva, () => myReminders({ locale: 'en' }))).waiting).toEqual([expect.objectContaining({ text: 'Klantreis 2026: 4 phases left to decide about', place: expect.stringMatching(/^\/en\//) })])
    const stranger = await aUser()
    await aPlace(stranger, await aCompany())
    expect((await as(stranger, () => myReminders({}))).waiting).toEqual([])
  })
})
