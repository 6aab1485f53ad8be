import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { aUser, as, type Person } from '../../testing/factories.ts'
import { aText } from '../../testing/texts.ts'
import { db } from '../../platform/db/db.ts'
import { findPublished } from '../glossary/store.ts'
import * as act from './actions.ts'
import { publishDue, watchDue } from './jobs.ts'
import * as pages from './loaders.ts'

let mila: Person, pien: Person
beforeAll(async () => {
  mila = await aUser({ staffRole: 'editor', name: 'Mila' })
  pien = await aUser({ staffRole: 'editor', name: 'Pien', mayPublish: true })
})
beforeEach(async () => {
  await db.edition.updateMany({ data: { publishAt: null, unpublishAt: null } })
})

const soon = (milliseconds: number): Date => new Date(Date.now() + milliseconds)
const planFor = (editionId: string, given: { publishAt?: Date; unpublishAt?: Date; version?: number }) => as(pien, () => act.schedule({
  editionId, version: given.version ?? 1, publishAt: given.publishAt?.toISOString() ?? null, unpublishAt: given.unpublishAt?.toISOString() ?? null,
}))
const rowOf = (id: string) => db.edition.findUniqueOrThrow({ where: { id } })
const mailsTo = (person: Person) => db.outboxMail.findMany({ where: { recipient: person.email }, orderBy: { createdAt: 'asc' } })

describe('a planned publication', () => {
  it('happens at its moment, not before', async () => {
    const { editionId, document } = await aText()
    expect(await planFor(editionId, { publishAt: soon(60_000) })).toMatchObject({ ok: true })
    expect(await publishDue(soon(30_000))).toBe(0)
    expect(await publishDue(soon(90_000))).toBe(1)
    expect(await findPublished(db, 'term', 'nl', document.slug)).toMatchObject({ document })
    expect(await rowOf(editionId)).toMatchObject({ publishAt: null, planned: null, scheduledById: null, publishedById: pien.id })
    expect(await db.auditEntry.findFirst({ where: { subject: editionId, action: 'content.publishPlanned' } })).toMatchObject({ outcome: 'done', actorId: pien.id })
  })

  it('happens once, however many workers look', async () => {
    const texts = await Promise.all(Array.from({ length: 5 }, () => aText()))
    for (const { editionId } of texts) await planFor(editionId, { publishAt: soon(1000) })
    const dealt = await Promise.all(Array.from({ length: 6 }, () => publishDue(soon(2000))))
    expect(dealt.reduce((sum, one) => sum + one, 0)).toBe(5)
    for (const { editionId } of texts) expect(await db.revision.count({ where: { editionId, reason: 'published' } })).toBe(1)
  })

  it('is of the text as it was planned: what an editor writes meanwhile stays behind', async () => {
    const { editionId, document } = await aText()
    await planFor(editionId, { publishAt: soon(1000) })
    await as(mila, () => act.saveDraft({ editionId, version: 1, document: { ...document, body: 'Niet bekeken.' } }))
    expect((await as(pien, () => pages.editor({ editionId }))).schedule).toMatchObject({ by: 'Pien', changedSince: true })
    await publishDue(soon(2000))
    expect(await as(pien, () => pages.editor({ editionId }))).toMatchObject({ state: 'changed', published: document, document: { body: 'Niet bekeken.' } })
  })

  it('does not happen to a text that is no longer fit; who planned it hears why', async () => {
    const related = await aText()
    const { editionId, document } = await aText({ document: { related: [related.key], title: 'Bijna af' } })
    expect((await planFor(editionId, { publishAt: soon(1000), unpublishAt: soon(9000) })).ok).toBe(true)
    await as(mila, () => act.trash({ contentId: related.contentId }))
    await publishDue(soon(2000))
    expect(await findPublished(db, 'term', 'nl', document.slug)).toBeNull()
    expect(await rowOf(editionId)).toMatchObject({ publishAt: null, unpublishAt: null, scheduledById: null })
    const [mail] = await mailsTo(pien)
    expect(mail).toMatchObject({ subject: 'Niet online gezet: Bijna af' })
    expect(mail!.text).toContain(`Het verwante begrip “${related.key}” bestaat niet.`)
    expect(mail!.text).toContain(`/portaal/redactie/term/`)
    expect(await publishDue(soon(3000))).toBe(0)
  })

  it('is not made of a text that is not fit, by who may not publish, or for the past', async () => {
    const unfit = await aText({ document: { body: '' } })
    expect(await planFor(unfit.editionId, { publishAt: soon(1000) })).toMatchObject({ code: 'invalid', fields: { body: 'content.faults.bodyMissing' } })
    const { editionId } = await aText()
    expect(await as(mila, () => act.schedule({ editionId, version: 1, publishAt: soon(1000).toISOString(), unpublishAt: null }))).toMatchObject({ code: 'missing' })
    expect(await planFor(editionId, { publishAt: soon(-1000) })).toMatchObject({ fields: { publishAt: 'content.errors.momentPast' } })
    expect(await planFor(editionId, { publishAt: soon(9000), unpublishAt: soon(8000) })).toMatchObject({ fields: { unpublishAt: 'content.errors.momentOrder' } })
    expect(await planFor(editionId, {})).toMatchObject({ fields: { publishAt: 'content.errors.momentMissing' } })
    expect(await planFor(editionId, { unpublishAt: soon(1000) })).toMatchObject({ message: 'content.errors.notNow' })
  })

  it('can be taken back', async () => {
    const { editionId } = await aText()
    await planFor(editionId, { publishAt: soon(1000) })
    expect((await as(pien, () => act.clearSchedule({ editionId }))).ok).toBe(true)
    expect(await publishDue(soon(2000))).toBe(0)
  })

  it('answers the request for it', async () => {
    const { editionId } = await aText({ askedBy: mila })
    await planFor(editionId, { publishAt: soon(1000) })
    expect(await rowOf(editionId)).toMatchObject({ reviewAskedAt: null })
  })

  it('takes the clock of Amsterdam from a plain form', async () => {
    const { editionId } = await aText()
    const form = new FormData()
    for (const [name, value] of Object.entries({ editionId, version: '1', publishAt: '2099-07-01T09:30', unpublishAt: '' })) form.set(name, value)
    expect(await as(pien, () => act.schedule(null, form))).toMatchObject({ value: { publishAt: '2099-07-01T07:30:00.000Z', unpublishAt: null } })
  })
})

it('takes a text off the site at its moment, after it came on', async () => {
  const { editionId, document } = await aText()
  await planFor(editionId, { publishAt: soon(1000), unpublishAt: soon(5000) })
  await publishDue(soon(2000))
  expect(await rowOf(editionId)).toMatchObject({ slug: document.slug, scheduledById: pien.id })
  await publishDue(soon(6000))
  expect(await rowOf(editionId)).toMatchObject({ slug: null, published: null, unpublishAt: null, scheduledById: null })
  expect((await db.revision.findMany({ where: { editionId }, orderBy: { number: 'asc' } })).map(({ reason }) => reason)).toEqual(['published', 'unpublished'])
})

it('leaves a text alone for a while when something goes wrong, and goes on with the others', async () => {
  const [bad, good] = [await aText(), await aText()]
  await planFor(bad.editionId, { publishAt: soon(1000) })
  await planFor(good.editionId, { publishAt: soon(1500) })
  await db.$executeRaw`UPDATE "Edition" SET "planned" = '{"not":"a text"}' WHERE "id" = ${bad.editionId}::uuid`
  const resting = new Map<string, number>()
  expect(await publishDue(soon(2000), resting)).toBeGreaterThan(0)
  expect([...resting.keys()]).toEqual([bad.editionId])
  expect((await rowOf(good.editionId)).published).not.toBeNull()
})

it('is seen within two seconds by who reads the site', async () => {
  const { editionId, document } = await aText()
  const stop = watchDue()
  const at = soon(800)
  await planFor(editionId, { publishAt: at })
  await vi.waitFor(async () => expect(await db.edition.count({ where: { slug: document.slug } })).toBe(1), { timeout: 5000, interval: 20 })
  const late = Date.now() - at.getTime()
  await stop()
  expect(late).toBeGreaterThanOrEqual(0)
  expect(late).toBeLessThan(2000)
})

it('is done by the worker that runs beside the app', async () => {
  const { editionId } = await aText()
  await planFor(editionId, { publishAt: soon(500) })
  const worker = spawn(process.execPath, [join(import.meta.dirname, '../../cli/work.ts')], { stdio: ['ignore', 'ignore', 'inherit'], env: process.env })
  try {
    await vi.waitFor(async () => expect((await rowOf(editionId)).published).not.toBeNull(), { timeout: 25_000, interval: 100 })
  } finally {
    worker.kill('SIGTERM')
    if (worker.exitCode === null) await once(worker, 'exit')
  }
}, 40_000)
