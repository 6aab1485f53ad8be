import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../platform/db/db.ts'
import { deliverDue } from '../../platform/mail/deliver.ts'
import { aUser, as, type Person } from '../../testing/factories.ts'
import { aMailServer } from '../../testing/mailServer.ts'
import { aText, type Text } from '../../testing/texts.ts'
import { layFoundation } from '../../testing/world.ts'
import { stopReminders } from '../reminders/actions.ts'
import { sendReminders } from '../reminders/jobs.ts'
import { myReminders } from '../reminders/loaders.ts'
import * as act from './actions.ts'

const inbox = aMailServer()
beforeAll(layFoundation)

/** A working day that comes after every moment at which these tests ask for something: a Monday, 10:00 in Amsterdam. */
const monday = new Date('2099-11-23T09:00:00Z')
const later = (days: number, hours = 0): Date => new Date(monday.getTime() + days * 86_400_000 + hours * 3_600_000)
const saturday = later(5)

let mila: Person, pien: Person, samira: Person, text: Text
beforeEach(async () => {
  await db.outboxMail.deleteMany()
  await db.content.deleteMany()
  await db.user.updateMany({ data: { deactivatedAt: new Date() } })
  mila = await aUser({ staffRole: 'editor', name: 'Mila' })
  pien = await aUser({ staffRole: 'editor', name: 'Pien', mayPublish: true })
  samira = await aUser({ staffRole: 'admin', name: 'Samira' })
  await aUser({ staffRole: 'strategist', name: 'Sanne' })
  text = await aText({ document: { title: 'Marketingtrechter' } })
})

const ask = (who: Person = mila, { editionId }: Text = text, note = '') => as(who, () => act.askReview({ editionId, version: 1, note }))
const withdraw = ({ editionId }: Text = text) => as(mila, () => act.withdrawReview({ editionId }))
const mails = () => db.outboxMail.findMany({ orderBy: { recipient: 'asc' } })
const recipients = async () => (await mails()).map(({ recipient }) => recipient)
const both = () => [pien.email, samira.email].toSorted()
const turnOf = async ({ id }: Person) => (await db.user.findUniqueOrThrow({ where: { id } })).remindedAt

/** What the mail server got, as words: quoted-printable undone. */
const received = () => inbox.received.map(({ to, source }) => ({ to: to[0]!, words: source.replace(/=\r\n/g, '').replace(/=3D/g, '=').replace(/=C3=AB/g, 'ë') }))
const deliver = async () => {
  await db.outboxMail.updateMany({ where: { sentAt: null }, data: { dueAt: new Date(0) } })
  await deliverDue()
}

describe('who may publish', () => {
  it('hears through a real mail server of which text, who asked and where to find it; nobody else hears', async () => {
    const note = `GEHEIM ${randomUUID()}`
    expect(await ask(mila, text, note)).toMatchObject({ ok: true })
    expect(await sendReminders(monday)).toBe(2)
    await deliver()
    expect(received().map(({ to }) => to).toSorted()).toEqual(both())
    for (const { words } of received()) {
      expect(words).toContain('Marketingtrechter: Mila vraagt of je dit publiceert')
      expect(words).toContain(`http://localhost:3000/portaal/redactie/term/${text.contentId}/nl`)
      expect(words).toContain('/herinneringen/stoppen?token=')
      expect(words).not.toContain(note)
    }
  })

  it('reads it in their own language, which says of a text whose language that is not', async () => {
    await db.user.update({ where: { id: pien.id }, data: { locale: 'en' } })
    await ask()
    await sendReminders(monday)
    const forPien = (await mails()).find(({ recipient }) => recipient === pien.email)!
    expect(forPien.text).toContain('Marketingtrechter (Dutch): Mila asks you to publish this')
    expect(forPien.text).toContain(`http://localhost:3000/en/portal/content/term/${text.contentId}/nl`)
    expect(forPien.text).toContain('http://localhost:3000/en/portal/content\n')
  })

  it('gets one mail about all that waits, the oldest first, and no second one that day', async () => {
    await ask()
    await ask(pien, await aText({ document: { title: 'Bereik' } }))
    expect(await sendReminders(monday)).toBe(2)
    const [forPien, forSamira] = [pien, samira].map(({ email }) => mails().then(all => all.find(({ recipient }) => recipient === email)!))
    expect((await forSamira!).subject).toBe('Er wachten 2 dingen op jou in Klantreis')
    expect((await forSamira!).text.indexOf('Marketingtrechter')).toBeLessThan((await forSamira!).text.indexOf('Bereik: Pien vraagt'))
    expect((await forPien!).text, 'who asked needs no mail about it').not.toContain('Bereik')
    await ask(mila, await aText({ document: { title: 'Later' } }))
    expect(await sendReminders(later(0, 3))).toBe(0)
    expect(await recipients()).toEqual(both())
  })

  it('is not mailed at night or in the weekend, and not at all once they stopped reminders', async () => {
    await ask()
    await sendReminders(saturday)
    expect((await mails()).map(({ dueAt }) => dueAt.toISOString())).toEqual(['2099-11-30T07:00:00.000Z', '2099-11-30T07:00:00.000Z'])
    const token = /stoppen\?token=(\S+)/.exec((await mails()).find(({ recipient }) => recipient === pien.email)!.text)![1]!
    await as(null, () => stopReminders({ token }))
    await db.outboxMail.deleteMany()
    expect(await sendReminders(later(20))).toBe(1)
    expect(await recipients()).toEqual([samira.email])
  })

  it('sees on their own page what waits; who may not publish sees nothing', async () => {
    await ask()
    const waiting = async (who: Person) => (await as(who, () => myReminders({}))).waiting.map(line => [line.text, line.place])
    expect(await waiting(pien)).toEqual([['Marketingtrechter: Mila vraagt of je dit publiceert', `/portaal/redactie/term/${text.contentId}/nl`]])
    expect(await waiting(mila)).toEqual([])
  })
})

describe('a request that ends before the mail left', () => {
  const waitingMails = async () => { await ask(); await sendReminders(saturday) }

  it('is not mailed when it was taken back before the look', async () => {
    await ask()
    await withdraw()
    expect(await sendReminders(monday)).toBe(0)
  })

  it.each([
    ['taken back', () => withdraw()],
    ['put aside by who may publish', () => as(pien, () => act.withdrawReview({ editionId: text.editionId }))],
    ['published', () => as(pien, () => act.publish({ editionId: text.editionId, version: 1 }))],
    ['planned', () => as(pien, () => act.schedule({ editionId: text.editionId, version: 1, publishAt: '2099-12-24T09:00:00Z', unpublishAt: null }))],
    ['in the bin', () => as(mila, () => act.trash({ contentId: text.contentId }))],
  ])('is taken out of the outbox: %s', async (_, deed) => {
    await waitingMails()
    expect(await recipients()).toEqual(both())
    expect(await deed()).toMatchObject({ ok: true })
    expect(await recipients()).toEqual([])
    await deliver()
    expect(inbox.received).toEqual([])
    expect(await Promise.all([pien, samira].map(turnOf)), 'as if it was never made').toEqual([null, null])
    expect(await sendReminders(later(6))).toBe(0)
  })

  it('is mailed once when it is asked again', async () => {
    await waitingMails()
    await withdraw()
    await ask()
    await sendReminders(later(6))
    await sendReminders(later(6, 2))
    await deliver()
    expect(received().map(({ to }) => to).toSorted()).toEqual(both())
  })

  it('takes nothing else along: what waits besides it comes in the next mail', async () => {
    await ask(mila, await aText({ document: { title: 'Bereik' } }))
    await waitingMails()
    await withdraw()
    expect(await sendReminders(later(6))).toBe(2)
    for (const { text: words } of await mails()) {
      expect(words).toContain('Bereik')
      expect(words).not.toContain('Marketingtrechter')
    }
  })

  it('leaves mails about other texts where they are', async () => {
    await waitingMails()
    const other = await aText()
    await ask(mila, other)
    await withdraw(other)
    expect(await recipients()).toEqual(both())
  })
})

describe('a request that was mailed', () => {
  it('is not mailed again the same day when it is asked again, but the next', async () => {
    const asked = (at: Date) => db.edition.update({ where: { id: text.editionId }, data: { reviewAskedAt: at } })
    await ask()
    await sendReminders(monday)
    await deliver()
    await withdraw()
    await ask()
    await asked(later(0, 1))
    expect(await sendReminders(later(0, 2))).toBe(0)
    expect(await sendReminders(later(1))).toBe(2)
  })

  it('is told of again after three days, for as long as it waits', async () => {
    await ask()
    await sendReminders(monday)
    for (const quiet of [later(1), later(2)]) expect(await sendReminders(quiet)).toBe(0)
    expect(await sendReminders(later(3))).toBe(2)
  })
})

it('is never told when it was taken back while the mails were being made', async () => {
  await Promise.all(Array.from({ length: 4 }, async () => {
    const own = await aText()
    await ask(mila, own)
    await Promise.all([sendReminders(monday), withdraw(own)])
    const about = (await mails()).filter(mail => mail.text.includes(own.contentId))
    expect(about.map(({ recipient }) => recipient)).toEqual([])
  }))
})
