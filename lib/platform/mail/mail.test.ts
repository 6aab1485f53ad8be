import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aMailServer } from '../../testing/mailServer.ts'
import { db } from '../db/db.ts'
import { faultOf } from '../log/log.ts'
import { deliverDue, pauseAfter } from './deliver.ts'
import { letter } from './letter.ts'
import { hasQueuedMail, queueMail } from './outbox.ts'

const inbox = aMailServer()
beforeEach(() => db.outboxMail.deleteMany().then(() => undefined))
afterEach(() => db.outboxMail.deleteMany())

const mail = (recipient: string) => ({ recipient, subject: 'Dag', text: 'Hallo', html: '<p>Hallo</p>' })
const queue = (recipient: string) => db.$transaction(tx => queueMail(tx, mail(recipient)))

describe('the outbox', () => {
  it('sends what was committed, once, with a name of its own for each mail', async () => {
    await queue('a@test.example')
    await queue('b@test.example')
    await Promise.all([deliverDue(), deliverDue(), deliverDue()])
    await deliverDue()
    expect(inbox.received.map(({ to }) => to[0]).sort()).toEqual(['a@test.example', 'b@test.example'])
    const rows = await db.outboxMail.findMany()
    for (const { id, sentAt, text, html } of rows) {
      expect(sentAt).not.toBeNull()
      expect([text, html], 'a link that was sent is not kept').toEqual(['', ''])
      expect(inbox.received.filter(({ source }) => source.includes(`Message-ID: <${id}@localhost>`))).toHaveLength(1)
    }
  })

  it('sends nothing of a transaction that was undone', async () => {
    await expect(db.$transaction(async tx => {
      await queueMail(tx, mail('c@test.example'))
      expect(hasQueuedMail(tx)).toBe(true)
      throw new Error('undone')
    })).rejects.toThrow('undone')
    await deliverDue()
    expect(inbox.received).toEqual([])
  })

  it('loses nothing while the mail server is away, and tries again later', async () => {
    await queue('d@test.example')
    inbox.busy = true
    await deliverDue()
    const [waiting] = await db.outboxMail.findMany()
    expect(waiting).toMatchObject({ sentAt: null, attempts: 1 })
    expect(waiting!.lastError).toContain('busy')
    expect(waiting!.dueAt.getTime()).toBeGreaterThan(Date.now())
    inbox.busy = false
    await deliverDue()
    expect(inbox.received).toEqual([])
    await db.outboxMail.updateMany({ data: { dueAt: new Date() } })
    await deliverDue()
    expect(inbox.received.map(({ to }) => to[0])).toEqual(['d@test.example'])
  })

  it('does not send what another server is sending at this moment', async () => {
    await queue('e@test.example')
    await db.$transaction(async tx => {
      await tx.$executeRaw`SELECT "id" FROM "OutboxMail" FOR UPDATE`
      await deliverDue()
      expect(inbox.received).toEqual([])
    })
    await deliverDue()
    expect(inbox.received).toHaveLength(1)
  })

  it('does not let an address add headers or people', async () => {
    await queue('f@test.example\r\nBcc: boef@test.example')
    await queue('g@test.example, boef@test.example')
    await deliverDue()
    expect(inbox.received.flatMap(({ to }) => to)).not.toContain('boef@test.example')
    expect(inbox.received.map(({ source }) => source).join('\n')).not.toMatch(/^Bcc:/m)
  })

  it('waits longer after each failure, an hour at most', () => {
    expect([1, 2, 3, 10, 11, 50].map(pauseAfter)).toEqual([5, 10, 20, 2560, 3600, 3600])
  })
})

describe('a letter', () => {
  it('escapes everything, and says the same as text', () => {
    const { text, html } = letter({ locale: 'nl', heading: 'Dag <b>', lines: ['"Rozen" & meer'], button: { label: 'Open', url: 'http://localhost:3000/x?a=1&b=2' } })
    expect(html).toContain('Dag &lt;b&gt;')
    expect(html).toContain('&quot;Rozen&quot; &amp; meer')
    expect(html).toContain('href="http://localhost:3000/x?a=1&amp;b=2"')
    expect(html).not.toMatch(/<(img|script|link)/)
    expect(text).toBe('Dag <b>\n\n"Rozen" & meer\n\nOpen:\nhttp://localhost:3000/x?a=1&b=2\n\n-- \nKlantreis')
  })
})

it('logs what went wrong without the address that a mail server repeats', () => {
  expect(faultOf(new Error('550 <eva@bloem.example>: unknown user')).error).toBe('Error: 550 <address> unknown user')
})
