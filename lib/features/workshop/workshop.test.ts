import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { WorkshopStatus } from '../../domain/workshop/lifecycle.ts'
import type { QuestionKey, Section } from '../../domain/workshop/questions.ts'
import { canonical } from '../../domain/workshop/form/fingerprint.ts'
import { db } from '../../platform/db/db.ts'
import { aCompany, aMember, aUser, aWebRequest, aWorkshop, as, type Person } from '../../testing/factories.ts'
import { answerAll, floristAnswers, layFoundation } from '../../testing/world.ts'
import { importWorkshop, reopen, submitAnswers } from './actions.ts'
import { answersPage, sectionPage, taskList } from './loaders.ts'
import { exportRoute, saveRoute } from './routes.ts'
import type { Receipt } from './view.ts'

let strategist: Person
beforeAll(async () => {
  await layFoundation()
  strategist = await aUser({ staffRole: 'strategist', name: 'Sanne' })
})

/** A company of two with a workshop; `full` holds the florist's answers. */
async function aFlorist({ status = 'not_started', full = false }: { status?: WorkshopStatus; full?: boolean } = {}) {
  const company = await aCompany()
  const [eva, tom] = [await aMember(company), await aMember(company)]
  const workshop = await aWorkshop(company, { status })
  if (full) await answerAll(workshop.id, eva)
  return { workshop, eva, tom }
}

type Given = Partial<Record<QuestionKey, { value: unknown; baseVersion?: number; evidence?: string | null }>>
const save = async (by: Person | null, workshopId: string, given: Given, key = randomUUID(), section: Section = 'company') => {
  const answers = Object.fromEntries(Object.entries(given).map(([question, answer]) => [question, { evidence: null, baseVersion: 0, ...answer }]))
  const request = await aWebRequest(by, `/api/workshops/${workshopId}/answers`, { method: 'POST', json: { key, section, answers } })
  const response = await saveRoute(request, { params: Promise.resolve({ workshopId }) })
  return { status: response.status, receipt: (await response.json()) as Receipt }
}
const post = async (by: Person | null, workshopId: string, form: Record<string, string>) => {
  const request = await aWebRequest(by, `/api/workshops/${workshopId}/answers`, { method: 'POST', form: { key: randomUUID(), section: 'company', ...form } })
  const response = await saveRoute(request, { params: Promise.resolve({ workshopId }) })
  return { status: response.status, to: response.headers.get('location') }
}
const stored = async (workshopId: string, question: QuestionKey) =>
  db.answer.findUnique({ where: { workshopId_question: { workshopId, question } }, select: { value: true, version: true, evidence: true } })
const stateOf = async (id: string) => db.workshop.findUniqueOrThrow({ where: { id }, select: { status: true, version: true } })
const rowsAbout = (subject: string, action: string) => db.auditEntry.count({ where: { subject, action, outcome: 'done' } })

describe('saving answers', () => {
  it('stores them, starts the workshop and says at which version they are', async () => {
    const { workshop, eva } = await aFlorist()
    const { status, receipt } = await save(eva, workshop.id, { sector: { value: 'flowers_gifts' }, companyPitch: { value: 'Bloem & Co', evidence: 'own_data' } })
    expect([status, receipt.saved]).toEqual([200, { sector: 1, companyPitch: 1 }])
    expect(await stored(workshop.id, 'companyPitch')).toEqual({ value: 'Bloem & Co', version: 1, evidence: 'own_data' })
    expect(await stateOf(workshop.id)).toEqual({ status: 'in_progress', version: 1 })
  })

  it('has one effect when the same save is sent again, also at the same time', async () => {
    const { workshop, eva } = await aFlorist()
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 8 }, () => save(eva, workshop.id, { sector: { value: 'home' } }, key)))
    const later = await save(eva, workshop.id, { sector: { value: 'home' } }, key)
    expect(new Set([...answers, later].map(canonical)).size).toBe(1)
    expect(await stored(workshop.id, 'sector')).toMatchObject({ value: 'home', version: 1 })
    expect(await stateOf(workshop.id)).toEqual({ status: 'in_progress', version: 1 })
  })

  it('does not give away the receipt of another workshop', async () => {
    const [one, other] = [await aFlorist(), await aFlorist()]
    const key = randomUUID()
    await save(one.eva, one.workshop.id, { companyPitch: { value: 'geheim' } }, key)
    const answer = await save(other.eva, other.workshop.id, { companyPitch: { value: 'x' } }, key)
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer)).not.toContain('geheim')
  })

  it('shows both texts to the second of two writers, and overwrites nothing', async () => {
    const { workshop, eva, tom } = await aFlorist()
    await save(eva, workshop.id, { companyPitch: { value: 'Tekst van Eva' } })
    const { status, receipt } = await save(tom, workshop.id, { companyPitch: { value: 'Tekst van Tom' }, sector: { value: 'home' } })
    expect(status).toBe(409)
    expect(receipt.conflicts.companyPitch).toMatchObject({ version: 1, by: eva.name, theirs: [{ text: 'Tekst van Eva' }], yours: [{ text: 'Tekst van Tom' }] })
    expect(receipt.saved).toEqual({ sector: 1 })
    expect((await stored(workshop.id, 'companyPitch'))?.value).toBe('Tekst van Eva')
    const again = await save(tom, workshop.id, { companyPitch: { value: 'Tekst van Tom', baseVersion: 1 } })
    expect([again.status, again.receipt.saved]).toEqual([200, { companyPitch: 2 }])
  })

  it('loses no acknowledged answer when many write at once', async () => {
    const { workshop, eva, tom } = await aFlorist()
    const values = Array.from({ length: 12 }, (_, i) => `tekst ${i}`)
    const answers = await Promise.all(values.map((value, i) => save(i % 2 ? eva : tom, workshop.id, { companyPitch: { value } })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(11)
    expect((await stored(workshop.id, 'companyPitch'))?.value).toBe(values[answers.findIndex(({ status }) => status === 200)])
  })

  it('remembers that an answer was cleared, so that an old page cannot bring it back unseen', async () => {
    const { workshop, eva, tom } = await aFlorist()
    await save(eva, workshop.id, { companyPitch: { value: 'a' } })
    await save(eva, workshop.id, { companyPitch: { value: null, baseVersion: 1 } })
    expect((await save(tom, workshop.id, { companyPitch: { value: 'b', baseVersion: 1 } })).status).toBe(409)
    const page = await as(eva, () => sectionPage({ workshopId: workshop.id, section: 'company' }))
    expect(page.questions.find(({ key }) => key === 'companyPitch')).toMatchObject({ fields: {}, version: 2 })
  })

  it('says what is wrong with an answer and saves the others', async () => {
    const { workshop, eva } = await aFlorist()
    const { status, receipt } = await save(eva, workshop.id, { companyPitch: { value: 'x'.repeat(2001) }, sector: { value: 'bakery' }, market: { value: 'b2c' } })
    expect([status, receipt.faults, receipt.saved]).toEqual([422, { companyPitch: 'tooLong', sector: 'invalid' }, { market: 1 }])
    expect(await stored(workshop.id, 'companyPitch')).toBeNull()
  })

  it('stops when the workshop was handed in, and goes on when it was sent back', async () => {
    const { workshop, eva } = await aFlorist({ status: 'submitted', full: true })
    expect((await save(eva, workshop.id, { sector: { value: 'home', baseVersion: 1 } })).status).toBe(403)
    await as(strategist, () => reopen({ workshopId: workshop.id, version: 0, reason: 'Welke branche?' }))
    expect((await save(eva, workshop.id, { sector: { value: 'home', baseVersion: 1 } })).status).toBe(200)
    expect((await stateOf(workshop.id)).status).toBe('reopened')
  })

  it('takes answers from the strategist in a meeting, not from strangers', async () => {
    const { workshop } = await aFlorist()
    const stranger = await aMember()
    expect((await save(strategist, workshop.id, { sector: { value: 'home' } })).status).toBe(200)
    const refused = await save(stranger, workshop.id, { sector: { value: 'saas', baseVersion: 1 } })
    expect([refused, await save(stranger, randomUUID(), { sector: { value: 'saas' } })].map(({ status }) => status)).toEqual([404, 404])
    expect((await save(null, workshop.id, { sector: { value: 'saas', baseVersion: 1 } })).status).toBe(401)
    expect((await stored(workshop.id, 'sector'))?.value).toBe('home')
  })
})

describe('a plain form', () => {
  it('is sent on when it is in order, and back when something is open', async () => {
    const { workshop, eva } = await aFlorist()
    const page = (name: string) => `/portaal/workshops/${workshop.id}/onderdelen/${name}`
    const some = await post(eva, workshop.id, { 'base.sector': '0..', 'sector': 'home' })
    expect(some).toMatchObject({ status: 303, to: expect.stringMatching(new RegExp(`^${page('company')}\\?receipt=.*#error-summary$`)) as string })
    const full = await aFlorist({ full: true })
    expect((await post(full.eva, full.workshop.id, { 'base.sector': '1..', 'sector': 'home' })).to).toBe(`/portaal/workshops/${full.workshop.id}/onderdelen/goal`)
    expect((await stored(full.workshop.id, 'sector'))?.value).toBe('home')
  })

  it('keeps what was typed wrong on the screen, and saves the rest', async () => {
    const { workshop, eva } = await aFlorist()
    const { to } = await post(eva, workshop.id, {
      'section': 'purchase', 'base.decisionCriteria': '0..', 'decisionCriteria.1': 'price', 'decisionCriteria.2': 'price', 'base.contract': '0..', 'contract': 'no',
    })
    const receipt = new URL(to!, 'http://x').searchParams.get('receipt')!
    const page = await as(eva, () => sectionPage({ workshopId: workshop.id, section: 'purchase', receipt }))
    expect(page.questions.find(({ key }) => key === 'decisionCriteria')).toMatchObject({
      fault: 'duplicate', fields: { 'decisionCriteria.1': ['price'], 'decisionCriteria.2': ['price'] },
    })
    expect((await stored(workshop.id, 'contract'))?.value).toBe('no')
  })

  it('touches no answer that came back as it was shown, whatever others did meanwhile', async () => {
    const { workshop, eva, tom } = await aFlorist()
    await save(eva, workshop.id, { sector: { value: 'home' } })
    const page = await as(tom, () => sectionPage({ workshopId: workshop.id, section: 'company' }))
    const base = Object.fromEntries(page.questions.map(question => [`base.${question.key}`, question.base]))
    await save(eva, workshop.id, { sector: { value: 'fashion', baseVersion: 1 } })
    await post(tom, workshop.id, { ...base, sector: 'home', market: 'b2c' })
    expect((await stored(workshop.id, 'sector'))?.value).toBe('fashion')
    expect((await stored(workshop.id, 'market'))?.value).toBe('b2c')
  })

  it('that comes back from the browser’s history with other words is another save', async () => {
    const { workshop, eva } = await aFlorist()
    const form = { 'key': randomUUID(), 'base.sector': '0..', 'base.market': '0..', 'sector': 'home' }
    const first = await post(eva, workshop.id, form)
    expect(await post(eva, workshop.id, form)).toEqual(first)
    const second = await post(eva, workshop.id, { ...form, market: 'b2c' })
    expect(second.to).not.toBe(first.to)
    expect((await stored(workshop.id, 'market'))?.value).toBe('b2c')
  })

  it('of somebody who is signed out leads past the sign-in page, not to a bare error', async () => {
    const { workshop } = await aFlorist()
    expect(await post(null, workshop.id, { sector: 'home' })).toEqual({ status: 303, to: `/portaal/workshops/${workshop.id}` })
  })
})

describe('handing in', () => {
  const submit = (by: Person, workshop: { id: string; version: number }) => as(by, () => submitAnswers({ workshopId: workshop.id, version: workshop.version }))

  it('happens once, however often it is sent, and tells the strategists once', async () => {
    const { workshop, eva } = await aFlorist({ status: 'in_progress', full: true })
    const mails = () => db.outboxMail.count({ where: { recipient: strategist.email } })
    const before = await mails()
    const answers = await Promise.all(Array.from({ length: 6 }, () => submit(eva, workshop)))
    expect(answers.every(answer => answer.ok)).toBe(true)
    expect(answers.filter(answer => answer.ok && !answer.value.repeated)).toHaveLength(1)
    expect(await stateOf(workshop.id)).toEqual({ status: 'submitted', version: 1 })
    expect((await mails()) - before).toBe(1)
  })

  it('is refused while questions are open, before it was begun, and on an older state', async () => {
    const open = await aFlorist({ status: 'in_progress' })
    expect(await submit(open.eva, open.workshop)).toMatchObject({ ok: false, message: 'workshop.errors.incomplete' })
    const unbegun = await aFlorist({ full: true })
    expect(await submit(unbegun.eva, unbegun.workshop)).toMatchObject({ ok: false, code: 'conflict' })
    const older = await aFlorist({ status: 'in_progress', full: true })
    expect(await submit(older.eva, { ...older.workshop, version: 7 })).toMatchObject({ ok: false, code: 'conflict' })
    expect((await stateOf(older.workshop.id)).status).toBe('in_progress')
  })

  it('is sent back by a strategist only, with a reason, and everyone of the client is told', async () => {
    const { workshop, eva, tom } = await aFlorist({ status: 'submitted', full: true })
    const back = (by: Person, reason: string) => as(by, () => reopen({ workshopId: workshop.id, version: 0, reason }))
    expect(await back(eva, 'Ik wil nog iets wijzigen')).toMatchObject({ ok: false, code: 'missing' })
    expect(await back(strategist, '  ')).toMatchObject({ ok: false, code: 'invalid', fields: { reason: 'workshop.reopen.reasonMissing' } })
    expect((await back(strategist, 'Welke branche?')).ok).toBe(true)
    expect(await back(strategist, 'Nog eens')).toMatchObject({ ok: false, code: 'conflict' })
    const mails = await db.outboxMail.findMany({ where: { recipient: { in: [eva.email, tom.email] } }, select: { text: true } })
    expect(mails.map(({ text }) => text.includes('Welke branche?'))).toEqual([true, true])
    expect(await rowsAbout(workshop.id, 'workshop.reopen')).toBe(1)
    const { workshop: head, rights } = await as(eva, () => taskList({ workshopId: workshop.id }))
    expect([head.status, head.reopenReason, rights.answer]).toEqual(['reopened', 'Welke branche?', true])
  })
})

describe('a workshop as a file', () => {
  const exported = async (by: Person, workshopId: string) =>
    (await exportRoute(await aWebRequest(by, `/api/workshops/${workshopId}/export`), { params: Promise.resolve({ workshopId }) }))
  const take = (by: Person, workshopId: string, document: string) => as(by, () => importWorkshop({ workshopId, document }))

  it('holds the answers with their evidence, and is taken over whole by another workshop', async () => {
    const { workshop, eva } = await aFlorist({ full: true, status: 'in_progress' })
    const file = await (await exported(eva, workshop.id)).text()
    const { answers, evidence = {} } = floristAnswers()
    expect(JSON.parse(file)).toEqual({ answers: JSON.parse(JSON.stringify(answers)), evidence })
    const other = await aFlorist()
    expect(await take(strategist, other.workshop.id, file)).toMatchObject({ ok: true, value: { imported: Object.keys(JSON.parse(file).answers as object).length } })
    expect(await (await exported(other.eva, other.workshop.id)).text()).toBe(file)
    expect((await stateOf(other.workshop.id)).status).toBe('in_progress')
  })

  it('changes nothing when it has a fault, and names each fault by its path', async () => {
    const { workshop } = await aFlorist()
    const answer = await take(strategist, workshop.id, JSON.stringify({ answers: { sector: 'bakery', market: 'b2c' } }))
    expect(answer).toMatchObject({ ok: false, code: 'invalid' })
    expect(JSON.stringify(answer)).toContain('answers.sector')
    expect(await stored(workshop.id, 'market')).toBeNull()
    expect(await take(strategist, workshop.id, 'geen json')).toMatchObject({ ok: false, code: 'invalid' })
  })

  it('is only taken over by the agency, and only exported by who may read it', async () => {
    const { workshop, eva } = await aFlorist()
    expect(await take(eva, workshop.id, '{"answers":{}}')).toMatchObject({ ok: false, code: 'missing' })
    expect((await exported(await aMember(), workshop.id)).status).toBe(404)
  })
})

describe('the pages of a workshop', () => {
  it('show a stranger nothing', async () => {
    const { workshop } = await aFlorist({ full: true, status: 'in_progress' })
    const stranger = await aMember()
    for (const page of [() => taskList({ workshopId: workshop.id }), () => sectionPage({ workshopId: workshop.id, section: 'company' }), () => answersPage({ workshopId: workshop.id })]) {
      await expect(as(stranger, page)).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
    }
  })

  it('say all answers in words, in the language of the page', async () => {
    const { workshop, eva } = await aFlorist({ full: true, status: 'in_progress' })
    const words = async (locale: 'nl' | 'en') => {
      const { sections } = await as(eva, () => answersPage({ workshopId: workshop.id, locale }))
      return sections.flatMap(({ answers }) => answers).find(({ key }) => key === 'peakMonths')!.lines[0]!.text
    }
    expect([await words('nl'), await words('en')]).toEqual(['februari, mei, december', 'February, May, December'])
  })
})
