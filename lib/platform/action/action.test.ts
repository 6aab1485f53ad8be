import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aCompany, aMember, aRequest, aSession, aUser, as, aWebRequest } from '../../testing/factories.ts'
import { db } from '../db/db.ts'
import { queueMail } from '../mail/outbox.ts'
import { withRequest } from '../session/request.ts'
import { action } from './action.ts'
import type { Subject, Write } from './perform.ts'
import { done, refuse } from './result.ts'
import { route } from './route.ts'

const input = z.object({ companyId: z.uuid(), name: z.string().min(1, 'errors.required').max(50), then: z.enum(['done', 'refuse', 'throw']).default('done') })
const after: string[] = []

const rename: Write<typeof input, 'company.read', Subject, { name: string }> = {
  name: 'test.rename',
  input,
  ability: 'company.read',
  subject: async ({ companyId }, tx) => (await tx.company.count({ where: { id: companyId } })) === 1 ? { companyId, id: companyId } : null,
  run: async ({ input: { companyId, name, then }, tx }) => {
    await tx.company.update({ where: { id: companyId }, data: { name } })
    await queueMail(tx, { recipient: `${companyId}@test.example`, subject: name, text: '', html: '' })
    if (then === 'throw') throw new Error('surprise')
    return then === 'refuse' ? refuse('conflict', { message: 'errors.invalid' }) : done({ name })
  },
  after: (_, { name }) => void after.push(name),
}
const act = action({ ...rename, goTo: () => '/ergens' })
const post = route({ ...rename, method: 'POST' })

const nameOf = async (id: string) => (await db.company.findUniqueOrThrow({ where: { id } })).name
const mails = (id: string) => db.outboxMail.count({ where: { recipient: `${id}@test.example` } })
const lastAudit = () => db.auditEntry.findFirst({ orderBy: { id: 'desc' } })
const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

describe('an action', () => {
  it('writes, mails and leaves its row in one transaction, and then does what comes after', async () => {
    const { company, ...eva } = await aMember()
    expect(await as(eva, () => act({ companyId: company.id, name: 'Nieuw' }))).toEqual({ ok: true, value: { name: 'Nieuw' } })
    expect([await nameOf(company.id), await mails(company.id), after.at(-1)]).toEqual(['Nieuw', 1, 'Nieuw'])
    expect(await lastAudit()).toMatchObject({ actorId: eva.id, action: 'test.rename', subject: company.id, outcome: 'done' })
  })

  it.each(['refuse', 'throw'] as const)('undoes everything when it ends in "%s"', async then => {
    const { company, ...eva } = await aMember()
    const work = as(eva, () => act({ companyId: company.id, name: 'Half', then }))
    if (then === 'throw') await expect(work).rejects.toThrow('surprise')
    else expect(await work).toMatchObject({ ok: false, code: 'conflict' })
    expect([await nameOf(company.id), await mails(company.id)]).toEqual([company.name, 0])
    expect(after).not.toContain('Half')
    if (then === 'refuse') expect(await lastAudit()).toMatchObject({ actorId: eva.id, subject: company.id, outcome: 'conflict' })
  })

  it('keeps a refusal in the trail, of who is signed in', async () => {
    const [eva, foreign] = [await aMember(), await aCompany()]
    expect(await as(eva, () => act({ companyId: foreign.id, name: 'Mijn' }))).toMatchObject({ ok: false, code: 'missing' })
    expect(await lastAudit()).toMatchObject({ actorId: eva.id, action: 'test.rename', subject: '', outcome: 'missing' })
    expect(await nameOf(foreign.id)).toBe(foreign.name)
  })

  it('goes on after a form, and shows a form that was refused what was typed', async () => {
    const { company, ...eva } = await aMember()
    await expect(as(eva, () => act(null, formOf({ companyId: company.id, name: 'Via formulier', $ACTION_ID_x: '' })))).rejects.toThrow('NEXT_REDIRECT')
    expect(await nameOf(company.id)).toBe('Via formulier')
    expect(await as(eva, () => act(null, formOf({ companyId: company.id, name: '' })))).toEqual({
      ok: false, code: 'invalid', message: 'errors.checkFields', fields: { name: 'errors.required' }, typed: { companyId: company.id, name: '' },
    })
  })

  it('takes no text that the database cannot keep, however deep', async () => {
    const { company, ...eva } = await aMember()
    const deep = JSON.parse(`${'['.repeat(5000)}1${']'.repeat(5000)}`) as unknown
    for (const bad of [{ name: 'nul \0' }, { name: 'half \ud800' }, { name: 'fine', extra: { deep: ['\0'] } }, { name: 'deep', extra: deep }]) {
      expect(await as(eva, () => act({ companyId: company.id, ...bad }))).toMatchObject({ ok: false, code: 'invalid' })
    }
    expect(await nameOf(company.id)).toBe(company.name)
  })

  it('runs for nobody from another site, signed in or not', async () => {
    const { company, ...eva } = await aMember()
    const evil = aRequest(await aSession(eva), { origin: 'https://evil.example' })
    expect(await withRequest(evil, () => act({ companyId: company.id, name: 'Boef' }))).toEqual({ ok: false, code: 'refused', message: 'errors.foreignOrigin' })
    expect(await nameOf(company.id)).toBe(company.name)
  })
})

describe('a route handler', () => {
  const none = { params: Promise.resolve({}) }
  const send = async (person: { id: string } | null, given: Parameters<typeof aWebRequest>[2]) => post(await aWebRequest(person, '/api/test', { method: 'POST', ...given }), none)

  it('takes JSON and forms alike, and no answer may be kept', async () => {
    const { company, ...eva } = await aMember()
    for (const given of [{ json: { companyId: company.id, name: 'JSON' } }, { form: { companyId: company.id, name: 'Form' } }]) {
      const response = await send(eva, given)
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
    }
    expect(await nameOf(company.id)).toBe('Form')
  })

  it('lets the address win from the body', async () => {
    const { company, ...eva } = await aMember()
    const foreign = await aCompany()
    const request = await aWebRequest(eva, '/api/test', { method: 'POST', json: { companyId: company.id, name: 'X' } })
    expect((await post(request, { params: Promise.resolve({ companyId: foreign.id }) })).status).toBe(404)
  })

  it('answers with a status that says what was wrong', async () => {
    const { company, ...eva } = await aMember()
    const fine = { companyId: company.id, name: 'X' }
    const statuses = await Promise.all([
      send(null, { json: fine }),
      send(eva, { json: fine, headers: { origin: 'https://evil.example' } }),
      send(eva, { json: { ...fine, companyId: (await aCompany()).id } }),
      send(eva, { json: { ...fine, name: '' } }),
      send(eva, { json: { ...fine, then: 'refuse' } }),
      send(eva, { json: 'text' }),
      send(eva, { json: [fine] }),
      send(eva, { json: { ...fine, name: 'x'.repeat(1_100_000) } }),
      post(new Request(await aWebRequest(eva, '/api/test', { method: 'POST' }), { method: 'POST', body: '{', headers: { 'content-type': 'application/json', 'origin': process.env.APP_URL! } }), none),
      post(new Request('http://localhost:3000/api/test', { method: 'POST', body: 'a=1', headers: { 'content-type': 'text/plain', 'origin': process.env.APP_URL! } }), none),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([401, 403, 404, 400, 409, 400, 400, 413, 400, 415])
  })

  it('says how long to wait when a limit is used up', async () => {
    const { company, ...admin } = { ...(await aUser({ staffRole: 'admin' })), company: await aCompany() }
    const limited = route({ ...rename, name: 'test.limited', method: 'POST', limits: () => [{ name: 'test', of: 'all', most: 1, seconds: 600 }] })
    const ask = async () => limited(await aWebRequest(admin, '/api/test', { method: 'POST', json: { companyId: company.id, name: 'X' } }), none)
    expect((await ask()).status).toBe(200)
    const second = await ask()
    expect(second.status).toBe(429)
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(590)
  })
})
