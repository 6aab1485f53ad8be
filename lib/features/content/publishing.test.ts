import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { editors, publishAs, revisionsOf, rowOf, save, view } from '../../testing/editors.ts'
import { as, type Person } from '../../testing/factories.ts'
import { aText } from '../../testing/texts.ts'
import { db } from '../../platform/db/db.ts'
import * as act from './actions.ts'
import { findMoved, findPublished } from '../glossary/store.ts'

let mila: Person, daan: Person, publisher: Person, other: Person, admin: Person
beforeAll(async () => { ({ mila, daan, publisher, other, admin } = await editors()) })

describe('publishing', () => {
  it('puts the version on the screen on the site, with a revision and a row in the trail', async () => {
    const { editionId, document } = await aText({ by: mila })
    expect(await publishAs(publisher, editionId)).toMatchObject({ ok: true })
    expect(await findPublished(db, 'term', 'nl', document.slug)).toMatchObject({ document })
    expect(await revisionsOf(editionId)).toMatchObject([{ reason: 'published', authorId: publisher.id, document }])
    expect(await db.auditEntry.findFirst({ where: { subject: editionId } })).toMatchObject({ action: 'content.publish', actorId: publisher.id, outcome: 'done' })
    expect(await view(publisher, editionId)).toMatchObject({ state: 'public', block: 'unchanged', address: `/begrippen/${document.slug}` })
  })

  it('tells draft and public apart', async () => {
    const { editionId, document } = await aText({ isPublic: true })
    await save(mila, editionId, 1, { ...document, body: 'Nieuw.' })
    expect(await view(mila, editionId)).toMatchObject({ state: 'changed', published: document, document: { body: 'Nieuw.' } })
    expect((await findPublished(db, 'term', 'nl', document.slug))?.document.body).toBe(document.body)
  })

  it('is for who may, and never of another version than was read', async () => {
    const { editionId, document } = await aText()
    expect(await publishAs(mila, editionId)).toMatchObject({ code: 'missing' })
    await save(mila, editionId, 1, { ...document, body: 'Intussen.' })
    expect(await publishAs(publisher, editionId, 1)).toMatchObject({ code: 'conflict', detail: { version: 2, by: 'Mila' } })
    expect((await rowOf(editionId)).published).toBeNull()
  })

  it('takes no text that is not fit, and says where', async () => {
    const { editionId } = await aText({ document: { summary: '', body: '' } })
    expect(await publishAs(publisher, editionId)).toMatchObject({ code: 'invalid', message: 'content.block.faults', fields: { summary: 'content.faults.summaryMissing', body: 'content.faults.bodyMissing' } })
  })

  it('takes one language and leaves an unfinished one alone', async () => {
    const { contentId, editionId } = await aText()
    const english = await aText({ contentId, locale: 'en', document: { title: '', body: '' } })
    expect((await publishAs(publisher, editionId)).ok).toBe(true)
    expect((await rowOf(english.editionId)).published).toBeNull()
    expect(await view(mila, editionId)).toMatchObject({ other: { state: 'draft', completeness: { isFit: false, open: ['title', 'body'] } } })
  })
})

describe('asking for a review', () => {
  it('lets another publish, or an admin, but not who asked', async () => {
    const { editionId } = await aText({ by: publisher })
    expect((await as(publisher, () => act.askReview({ editionId, version: 1, note: 'Kijk je mee?' }))).ok).toBe(true)
    expect(await view(publisher, editionId)).toMatchObject({ review: { by: 'Pien', byYou: true, note: 'Kijk je mee?' }, block: 'ownRequest' })
    expect(await publishAs(publisher, editionId)).toMatchObject({ code: 'refused', message: 'content.block.ownRequest' })
    expect((await publishAs(other, editionId)).ok).toBe(true)
    expect(await rowOf(editionId)).toMatchObject({ reviewAskedAt: null, reviewAskedById: null, reviewNote: '' })
    const second = await aText({ askedBy: admin })
    expect((await publishAs(admin, second.editionId)).ok).toBe(true)
  })

  it('stays open when the draft changes, and shows that', async () => {
    const { editionId, document } = await aText({ askedBy: mila })
    await save(daan, editionId, 1, { ...document, body: 'Na de vraag.' })
    expect(await view(other, editionId)).toMatchObject({ review: { by: 'Mila', changedSince: true } })
    expect(await publishAs(other, editionId, 1)).toMatchObject({ code: 'conflict' })
    expect((await publishAs(other, editionId, 2)).ok).toBe(true)
  })

  it('can be taken back by who asked or who may publish, and asked once at a time', async () => {
    const { editionId } = await aText({ askedBy: mila })
    expect(await as(daan, () => act.askReview({ editionId, version: 1 }))).toMatchObject({ message: 'content.errors.notNow' })
    expect(await as(daan, () => act.withdrawReview({ editionId }))).toMatchObject({ message: 'content.errors.notNow' })
    expect((await as(mila, () => act.withdrawReview({ editionId }))).ok).toBe(true)
  })
})

describe('an address', () => {
  it('redirects when it changes, and may be taken again by its own text', async () => {
    const { editionId, document } = await aText({ isPublic: true })
    const old = document.slug
    await save(mila, editionId, 1, { ...document, slug: `${old}-nieuw` })
    await publishAs(publisher, editionId, 2)
    expect(await findMoved(db, 'term', 'nl', old)).toBe(`${old}-nieuw`)
    await save(mila, editionId, 2, document)
    expect((await publishAs(publisher, editionId, 3)).ok).toBe(true)
    expect(await db.movedAddress.findMany({ where: { editionId } })).toMatchObject([{ slug: `${old}-nieuw` }])
    expect(await findMoved(db, 'term', 'nl', `${old}-nieuw`)).toBe(old)
  })

  it('is not given to another text while one has it or had it', async () => {
    const [has, had] = [await aText({ isPublic: true }), await aText({ isPublic: true })]
    await save(mila, had.editionId, 1, { ...had.document, slug: `${had.document.slug}-x` })
    await publishAs(publisher, had.editionId, 2)
    for (const { document: { slug } } of [has, had]) {
      const { editionId } = await aText({ document: { slug }, key: randomUUID() })
      expect(await publishAs(publisher, editionId)).toMatchObject({ fields: { slug: 'content.faults.slugTaken' } })
    }
    const elsewhere = await aText({ kind: 'article', document: { slug: has.document.slug } })
    expect((await publishAs(publisher, elsewhere.editionId)).ok).toBe(true)
  })

  it('goes to one of two texts that are published with it at once', async () => {
    const slug = `samen-${randomUUID().slice(0, 8)}`
    const both = [await aText({ document: { slug }, key: `${slug}-a` }), await aText({ document: { slug }, key: `${slug}-b` })]
    const answers = await Promise.all(both.map(({ editionId }) => publishAs(publisher, editionId)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ fields: { slug: 'content.faults.slugTaken' } })
  })

  it('is kept for a text that is off the site for a while', async () => {
    const { editionId, document } = await aText({ isPublic: true })
    expect((await as(publisher, () => act.unpublish({ editionId }))).ok).toBe(true)
    expect(await findPublished(db, 'term', 'nl', document.slug)).toBeNull()
    expect(await revisionsOf(editionId)).toMatchObject([{ reason: 'unpublished', document }])
    await save(mila, editionId, 1, { ...document, slug: `${document.slug}-terug` })
    await publishAs(publisher, editionId, 2)
    expect(await findMoved(db, 'term', 'nl', document.slug)).toBe(`${document.slug}-terug`)
  })
})
