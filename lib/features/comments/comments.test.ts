import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../platform/db/db.ts'
import { aCompany, aMember, aUser, aWorkshop, as, type Person } from '../../testing/factories.ts'
import { layFoundation } from '../../testing/world.ts'
import { replyToComment, resolveComment, writeComment } from './actions.ts'
import { discussion } from './loaders.ts'

let strategist: Person, client: Person, workshopId: string
beforeAll(layFoundation)
beforeEach(async () => {
  await db.rateLimit.deleteMany()
  strategist = await aUser({ staffRole: 'strategist', name: `Sanne ${randomUUID().slice(0, 6)}` })
  const company = await aCompany({ name: 'Bloem & Co' })
  client = await aMember(company)
  workshopId = (await aWorkshop(company, { status: 'submitted', submittedAt: new Date() })).id
})

const about = 'answer:goal'
const write = (by: Person, given: object = {}) => as(by, () => writeComment({ workshopId, about, stamp: randomUUID(), body: 'Klopt dit?', ...given }))
const reply = (by: Person, commentId: string, given: object = {}) => as(by, () => replyToComment({ workshopId, commentId, stamp: randomUUID(), body: 'Ja', ...given }))
const idFrom = (result: Awaited<ReturnType<typeof write>>): string => {
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value.commentId
}
const read = (by: Person) => as(by, () => discussion({ workshopId }))
const publish = () => db.publication.create({
  data: { workshopId, number: 1, advice: {}, answers: {}, evidence: {}, playbookVersion: 1, publishedAt: new Date(), publishedById: strategist.id },
})

describe('what is internal', () => {
  const canary = 'KANARIE-7c1f'

  it('is the default of the agency, and never reaches a client: not the text, the writer, the mention or that it is there', async () => {
    const secret = idFrom(await write(strategist, { body: `${canary} @${strategist.name}` }))
    await reply(strategist, secret, { body: `${canary} antwoord`, audience: 'client' })
    const open = idFrom(await write(strategist, { body: 'Dag klant', audience: 'client' }))
    await reply(strategist, open, { body: `${canary} onder ons` })
    const seen = await read(client)
    expect(JSON.stringify(seen)).not.toContain(canary)
    expect(JSON.stringify(seen)).not.toContain(secret)
    expect(seen.threads[about]!.map(({ body, replies }) => [body.map(({ text }) => text).join(''), replies])).toEqual([['Dag klant', []]])
    expect(JSON.stringify(await read(strategist)).split(canary)).toHaveLength(4)
    expect(await db.comment.count({ where: { workshopId, internal: true } })).toBe(3)
  })

  it('cannot be answered, resolved or written by a client', async () => {
    const secret = idFrom(await write(strategist))
    expect(await reply(client, secret)).toMatchObject({ ok: false, code: 'missing' })
    expect(await as(client, () => resolveComment({ workshopId, commentId: secret, resolved: true }))).toMatchObject({ code: 'missing' })
    const asked = idFrom(await write(client, { audience: 'internal' }))
    expect(await db.comment.findUniqueOrThrow({ where: { id: asked } })).toMatchObject({ internal: false })
  })

  it('may not hang below a comment of another workshop', async () => {
    const other = await aWorkshop()
    const theirs = await db.comment.create({ data: { workshopId: other.id, about, body: canary, internal: false, authorId: strategist.id } })
    expect(await reply(client, theirs.id)).toMatchObject({ code: 'missing' })
    expect(await reply(strategist, theirs.id)).toMatchObject({ code: 'missing' })
  })
})

describe('a question of the client', () => {
  it('reaches the agency, and its answer comes back in the same thread', async () => {
    const asked = idFrom(await write(client, { body: 'Waarom geen radio?\r\n\r\n<b>Graag</b> uitleg ' }))
    await reply(strategist, asked, { body: 'Daar is het budget te klein voor.', audience: 'client' })
    const [thread] = (await read(client)).threads[about]!
    expect(thread).toMatchObject({ mine: true, agency: false, internal: false, resolved: null, replies: [{ agency: true, mine: false }] })
    expect(thread!.body).toEqual([{ text: 'Waarom geen radio?\n\n<b>Graag</b> uitleg', mention: null }])
    await as(strategist, () => resolveComment({ workshopId, commentId: asked, resolved: true }))
    expect((await read(client)).threads[about]![0]!.resolved).toMatchObject({ by: strategist.name })
    await reply(client, asked, { body: 'En later?' })
    expect((await read(strategist)).threads[about]![0]!.resolved).toBeNull()
  })

  it('about a line or a phase is possible once something was published', async () => {
    for (const topic of ['phase:see', 'entry:line:see-channel-CH01']) {
      expect(await write(client, { about: topic })).toMatchObject({ code: 'missing' })
    }
    await publish()
    for (const topic of ['phase:see', 'entry:line:see-channel-CH01']) expect((await write(client, { about: topic })).ok).toBe(true)
  })
})

describe('mentions', () => {
  it('are found in the text and in the list, each once', async () => {
    const colleague = await aUser({ staffRole: 'admin', name: `Joost ${randomUUID().slice(0, 6)}` })
    const id = idFrom(await write(strategist, { body: `@${colleague.name} kijk jij?`, mentions: [colleague.id] }))
    expect(await db.comment.findUniqueOrThrow({ where: { id } })).toMatchObject({ mentionIds: [colleague.id], internal: true })
    expect((await read(strategist)).threads[about]![0]!.body).toEqual([{ text: `@${colleague.name}`, mention: colleague.id }, { text: ' kijk jij?', mention: null }])
  })

  it('are refused for who cannot read them', async () => {
    const [stranger, editor] = [await aMember(), await aUser({ staffRole: 'editor' })]
    for (const mentions of [[stranger.id], [editor.id], [randomUUID()], [client.id], client.id]) {
      expect(await write(strategist, { mentions })).toMatchObject({ code: 'invalid', fields: { mentions: 'comments.errors.mentionInternal' } })
    }
    expect((await write(strategist, { mentions: client.id, audience: 'client' })).ok).toBe(true)
    expect(await write(client, { mentions: [stranger.id] })).toMatchObject({ fields: { mentions: 'comments.errors.mentionUnknown' } })
  })

  it('offer a client its own people and who works on the workshop', async () => {
    const other = await aUser({ staffRole: 'strategist' })
    const names = async () => (await read(client)).people.map(({ name }) => name)
    expect(await names()).toEqual(expect.arrayContaining([strategist.name, other.name]))
    await db.workshop.update({ where: { id: workshopId }, data: { strategistId: strategist.id } })
    expect(await names()).toEqual([strategist.name])
  })
})

it('has one effect when it is sent many times at once, and two when the words differ', async () => {
  const stamp = randomUUID()
  const results = await Promise.all(Array.from({ length: 8 }, () => write(client, { stamp })))
  expect(results.filter(result => result.ok && !result.value.repeated)).toHaveLength(1)
  expect(results.every(result => result.ok)).toBe(true)
  await write(client, { stamp, body: 'Nog iets' })
  expect(await db.comment.count({ where: { workshopId } })).toBe(2)
})

it.each([
  [{ body: '   ' }, { body: 'comments.errors.empty' }],
  [{ body: 'x'.repeat(4001) }, { body: 'comments.errors.long' }],
  [{ about: 'answer:nothing' }, { about: 'errors.invalid' }],
  [{ stamp: 'x' }, { stamp: 'errors.invalid' }],
])('refuses %o', async (given, fields) => {
  expect(await write(client, given)).toMatchObject({ ok: false, code: 'invalid', fields })
})

it('takes nothing for an archived company', async () => {
  await db.company.updateMany({ where: { workshops: { some: { id: workshopId } } }, data: { archivedAt: new Date() } })
  expect(await write(strategist)).toMatchObject({ code: 'refused', message: 'comments.errors.archived' })
  expect((await read(strategist)).rights.write).toBe(false)
})
