import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TestAnswers } from '../../domain/workshop/shortTest.ts'
import { db } from '../../platform/db/db.ts'
import { deliverDue } from '../../platform/mail/deliver.ts'
import { dropExpired } from '../../platform/session/housekeeping.ts'
import { withRequest } from '../../platform/session/request.ts'
import { aCompany, aMember, anInvitation, aRequest, aUser, as, type Person } from '../../testing/factories.ts'
import { aLead, aStamp } from '../../testing/leads.ts'
import { aMailServer } from '../../testing/mailServer.ts'
import { layFoundation } from '../../testing/world.ts'
import { board } from '../board/loaders.ts'
import { sectionPage } from '../workshop/loaders.ts'
import { handleLead, makeClient, sendLead } from './actions.ts'
import { contactForm, leads } from './loaders.ts'

const inbox = aMailServer()
const query = 'market=b2c&salesRoutes=webshop&salesRoutes=store&goal=repeat&mediaBudget=unknown&purchaseValue=lt10&deliberation=seconds'
const answers: TestAnswers = { market: 'b2c', salesRoutes: ['webshop', 'store'], goal: 'repeat', mediaBudget: 'unknown', purchaseValue: 'lt10', deliberation: 'seconds' }

let strategist: Person
beforeAll(async () => {
  await layFoundation()
  strategist = await aUser({ staffRole: 'strategist', name: 'Sanne de Wit', email: 'sanne@bureau.example' })
  await aUser({ staffRole: 'strategist', email: 'weg@bureau.example', deactivatedAt: new Date() })
  await aUser({ staffRole: 'admin', email: 'baas@bureau.example' })
})
beforeEach(async () => {
  await db.rateLimit.deleteMany()
  await db.lead.deleteMany()
  await db.outboxMail.deleteMany()
})

const said = (given: Record<string, string> = {}) =>
  ({ name: 'Femke Vos', email: 'femke@vos.example', companyName: 'Bakkerij Vos', message: 'Hoe krijg ik mensen terug in de winkel?', stamp: aStamp(), ...given })
const send = (given: Record<string, string> = {}, headers: Record<string, string> = {}) => withRequest(aRequest(null, headers), () => sendLead(said(given)))
const stored = () => db.lead.findMany({ orderBy: { createdAt: 'asc' } })
const seen = () => as(strategist, () => leads({ locale: 'nl' }))
const convert = (leadId: string, companyName?: string) => as(strategist, () => makeClient({ leadId, ...(companyName && { companyName }) }))
const invitationsTo = (email: string) => db.invitation.findMany({ where: { email }, select: { companyId: true, name: true } })

describe('asking for contact', () => {
  it('keeps the request and mails the strategists who are there, without what was written', async () => {
    expect(await send()).toEqual({ ok: true, value: null })
    expect(await stored()).toMatchObject([{ name: 'Femke Vos', email: 'femke@vos.example', companyName: 'Bakkerij Vos', locale: 'nl', state: 'fresh', answers: null }])
    await deliverDue()
    expect(inbox.received.map(({ to }) => to)).toEqual([['sanne@bureau.example']])
    expect(inbox.received[0]!.source).toMatch(/Subject: Nieuwe aanvraag van Bakkerij Vos/)
    expect(inbox.received[0]!.source).toContain('/portaal/aanvragen')
    expect(inbox.received[0]!.source).not.toContain('terug in de winkel')
  })

  it('keeps the answers of the test only when the box is ticked', async () => {
    await send({ answers: query })
    await send({ answers: query, sendAnswers: 'on', email: 'tweede@vos.example' })
    await send({ answers: 'market=onzin&iets=anders', sendAnswers: 'on', email: 'derde@vos.example' })
    expect((await stored()).map(lead => lead.answers)).toEqual([null, answers, null])
  })

  it('leads a plain form to the page that thanks, in its language', async () => {
    const form = new FormData()
    for (const [name, value] of Object.entries(said())) form.set(name, value)
    const redirected = withRequest(aRequest(null, { 'x-next-intl-locale': 'en' }), () => sendLead(null, form))
    await expect(redirected).rejects.toMatchObject({ digest: expect.stringContaining('/en/contact/sent') })
    expect((await stored()).map(({ locale }) => locale)).toEqual(['en'])
  })

  it('says beside each field what is wrong, and keeps what was typed', async () => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ name: '', email: 'femke', companyName: 'a\nBcc: x@y.nl', message: 'http://a.nl http://b.nl www.c.nl', stamp: aStamp() })) form.set(name, value)
    expect(await withRequest(aRequest(), () => sendLead(null, form))).toMatchObject({
      ok: false, code: 'invalid', typed: { email: 'femke', message: 'http://a.nl http://b.nl www.c.nl' },
      fields: { name: 'leads.errors.name', email: 'leads.errors.emailInvalid', companyName: 'leads.errors.oneLine', message: 'leads.errors.links' },
    })
    expect(await stored()).toEqual([])
  })

  it('keeps what was sent twice once, at the same moment too', async () => {
    const results = await Promise.all([send(), send(), send()])
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(await stored()).toHaveLength(1)
    expect(await db.outboxMail.count()).toBe(1)
    await send({ message: 'Nog iets anders.' })
    expect(await stored()).toHaveLength(2)
  })

  it('is refused from another site', async () => {
    expect(await send({}, { origin: 'https://evil.example' })).toMatchObject({ ok: false, code: 'refused' })
    expect(await stored()).toEqual([])
  })
})

describe('a program', () => {
  const forged = `${Date.now().toString(36)}.${'a'.repeat(43)}`
  it.each([
    ['fills in what people do not see', () => ({ topic: 'casino' })], ['is too fast', () => ({ stamp: aStamp(0) })], ['makes up a stamp', () => ({ stamp: forged })],
    ['leaves the stamp out', () => ({ stamp: '' })], ['uses a stamp of the future', () => ({ stamp: aStamp(-60_000) })],
  ])('that %s hears what a person hears, as late, and leaves nothing', async (_, given) => {
    const traces = await db.auditEntry.count()
    const started = performance.now()
    expect(await send(given())).toEqual({ ok: true, value: null })
    expect(performance.now() - started).toBeGreaterThan(340)
    expect([await db.lead.count(), await db.outboxMail.count(), await db.auditEntry.count() - traces]).toEqual([0, 0, 0])
  })

  it('cannot send more than ten an hour from one machine, thirty from one network and five a day in one name', async () => {
    const many = async (count: number, given: (n: number) => Record<string, string>, from: (n: number) => string) => {
      await db.rateLimit.deleteMany()
      const results = await Promise.all(Array.from({ length: count }, (_, n) => send(given(n), { 'x-peer-address': from(n) })))
      return results.filter(({ ok }) => ok).length
    }
    const other = (n: number) => ({ email: `a${n}@vos.example`, topic: 'x' })
    expect(await many(12, other, () => '203.0.113.7')).toBe(10)
    expect(await many(34, other, n => `203.0.113.${n + 1}`)).toBe(30)
    expect(await many(34, other, n => `2001:db8:1:${n}::${n + 1}`)).toBe(30)
    expect(await many(7, n => ({ message: `Vraag ${n}` }), n => `198.51.${n}.1`)).toBe(5)
  })
})

it('a page that was open for a day asks to send it again, with what was typed', async () => {
  const form = new FormData()
  for (const [name, value] of Object.entries(said({ stamp: aStamp(86_500_000) }))) form.set(name, value)
  expect(await withRequest(aRequest(), () => sendLead(null, form))).toMatchObject({ ok: false, message: 'leads.errors.stale', typed: { name: 'Femke Vos' } })
  expect(await stored()).toEqual([])
})

it('the form has the stamp of this moment, and the answers in the words of the reader', async () => {
  const form = await as(null, () => contactForm({ locale: 'en', answers: query }))
  expect(form.answers?.query).toBe(query)
  expect(form.answers?.inWords.map(({ lines }) => lines[0]!.text)).toContain('I don’t know')
  expect(await as(null, () => contactForm({ locale: 'nl', answers: 'utm_source=x' }))).toMatchObject({ answers: null })
})

describe('the requests', () => {
  it('stand in the order in which they are to be done, with answers in words, and are counted on the board', async () => {
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000 - 1000)
    await aLead({ companyName: 'Later', createdAt: ago(1), answers })
    await aLead({ companyName: 'Eerder', createdAt: ago(3) })
    await aLead({ companyName: 'Gesproken', createdAt: ago(9), state: 'contacted' })
    await aLead({ companyName: 'Gesloten', createdAt: ago(20), state: 'closed' })
    const list = await seen()
    expect(list.map(({ companyName, days }) => `${companyName} ${days}`)).toEqual(['Eerder 3', 'Later 1', 'Gesproken 9', 'Gesloten 20'])
    expect(list[1]!.answers.map(({ lines }) => lines.map(({ text }) => text).join())).toContain('Weet ik niet')
    expect((await as(strategist, () => board({ search: '', archived: false }))).leads).toEqual({ count: 2, days: 3 })
  })

  it('are noted as answered and closed once, by whom', async () => {
    const leadId = await aLead()
    const move = (to: 'contact' | 'close') => as(strategist, () => handleLead({ leadId, move: to }))
    expect([(await move('contact')).ok, (await move('contact')).ok, (await move('close')).ok, (await move('close')).ok]).toEqual([true, false, true, false])
    expect(await seen()).toMatchObject([{ state: 'closed', handledBy: 'Sanne de Wit' }])
  })

  it('that became no client are gone after a year; clients stay', async () => {
    const company = await aCompany()
    const old = new Date(Date.now() - 366 * 86_400_000)
    for (const state of ['fresh', 'contacted', 'closed'] as const) await aLead({ state, createdAt: old })
    const client = await aLead({ state: 'client', createdAt: old })
    await db.lead.update({ where: { id: client }, data: { companyId: company.id } })
    const young = await aLead({ createdAt: new Date(Date.now() - 364 * 86_400_000) })
    await dropExpired(new Date())
    expect((await stored()).map(({ id }) => id).sort()).toEqual([client, young].sort())
  })
})

describe('making a client of a request', () => {
  it('makes the company, invites in the language of the request, and starts the workshop from the test as assumptions', async () => {
    const leadId = await aLead({ email: 'nieuw@vos.example', companyName: 'Bakkerij Vos Nieuw', answers, locale: 'en' })
    const made = await convert(leadId)
    expect(made).toMatchObject({ ok: true })
    const companyId = made.ok ? made.value.companyId : ''
    expect(await invitationsTo('nieuw@vos.example')).toEqual([{ companyId, name: 'Femke Vos' }])
    const workshop = await db.workshop.findFirstOrThrow({ where: { companyId }, include: { answers: true, company: true } })
    expect(workshop).toMatchObject({ status: 'in_progress', company: { name: 'Bakkerij Vos Nieuw' } })
    expect(Object.fromEntries(workshop.answers.map(({ question, value }) => [question, value]))).toEqual({ market: 'b2c', salesRoutes: ['webshop', 'store'], goal: 'repeat', purchaseValue: 'lt10', deliberation: 'seconds' })
    expect(new Set(workshop.answers.map(({ evidence }) => evidence))).toEqual(new Set(['assumption']))
    expect(await seen()).toMatchObject([{ state: 'client', company: { id: companyId }, handledBy: 'Sanne de Wit' }])
    await deliverDue()
    expect(inbox.received.map(({ to, source }) => [to[0], /Subject: .*invites you/.test(source)])).toEqual([['nieuw@vos.example', true]])
    const page = await as(strategist, () => sectionPage({ workshopId: workshop.id, section: 'company' }))
    expect(page.questions.find(({ key }) => key === 'market')?.fields).toMatchObject({ 'market': ['b2c'], 'evidence.market': ['assumption'] })
  })

  it('happens once, however often and by however many it is pressed', async () => {
    const leadId = await aLead({ email: 'dubbel@vos.example', companyName: 'Dubbel' })
    const made = [...await Promise.all([convert(leadId), convert(leadId), convert(leadId)]), await convert(leadId)]
    expect(new Set(made.map(result => (result.ok ? result.value.companyId : 'refused'))).size).toBe(1)
    expect([await db.company.count({ where: { name: 'Dubbel' } }), (await invitationsTo('dubbel@vos.example')).length, await db.outboxMail.count()]).toEqual([1, 1, 1])
  })

  it('says whose address it is, and goes to the company of a member without a second one or an invitation', async () => {
    const member = await aMember()
    const leadId = await aLead({ email: member.email, companyName: 'Heel Anders' })
    expect(await seen()).toMatchObject([{ known: { as: 'member', company: { id: member.company.id } } }])
    expect(await convert(leadId)).toEqual({ ok: true, value: { companyId: member.company.id } })
    expect([await db.company.count({ where: { name: 'Heel Anders' } }), await db.outboxMail.count()]).toEqual([0, 0])
  })

  it('sends an open invitation again', async () => {
    const company = await aCompany()
    await anInvitation({ email: 'gevraagd@vos.example', companyId: company.id, invitedById: strategist.id })
    const leadId = await aLead({ email: 'gevraagd@vos.example', companyName: 'Gevraagd' })
    expect(await seen()).toMatchObject([{ known: { as: 'invited' } }])
    expect(await convert(leadId)).toEqual({ ok: true, value: { companyId: company.id } })
    expect(await invitationsTo('gevraagd@vos.example')).toHaveLength(1)
    expect(await db.outboxMail.count()).toBe(1)
  })

  it('never lets somebody into a company because of its name', async () => {
    const name = `Van Een Ander ${randomUUID()}`
    const company = await aCompany({ name })
    const leadId = await aLead({ email: 'slim@vos.example', companyName: name.toUpperCase() })
    expect(await convert(leadId)).toMatchObject({ ok: false, fields: { companyName: 'leads.errors.nameTaken' } })
    expect([await invitationsTo('slim@vos.example'), await seen()]).toMatchObject([[], [{ state: 'fresh' }]])
    const made = await convert(leadId, `${name} Twee`)
    expect(made.ok && made.value.companyId !== company.id).toBe(true)
  })

  it('stops at an account that was closed', async () => {
    const gone = await aUser({ deactivatedAt: new Date() })
    expect(await convert(await aLead({ email: gone.email }))).toMatchObject({ ok: false, message: 'leads.errors.deactivated' })
  })
})
