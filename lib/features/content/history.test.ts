import { beforeAll, describe, expect, it } from 'vitest'
import { editors, publishAs, revisionsOf, rowOf, save, view } from '../../testing/editors.ts'
import { as, type Person } from '../../testing/factories.ts'
import { aText } from '../../testing/texts.ts'
import { db } from '../../platform/db/db.ts'
import * as act from './actions.ts'
import * as pages from './loaders.ts'
import { findPublished } from '../glossary/store.ts'

let mila: Person, publisher: Person, admin: Person
beforeAll(async () => { ({ mila, publisher, admin } = await editors()) })

describe('restoring a revision', () => {
  it('makes it the draft, and keeps the draft of now', async () => {
    const { editionId, document } = await aText({ by: mila })
    await publishAs(publisher, editionId)
    await save(mila, editionId, 1, { ...document, body: 'Iets heel anders.' })
    const [first] = await revisionsOf(editionId)
    const difference = await as(mila, () => pages.revisionDifference({ editionId, from: 1 }))
    expect(difference).toMatchObject({ to: 'draft', difference: { fields: [{ field: 'body' }], wordsAdded: 3 } })
    expect(await as(mila, () => act.restoreRevision({ editionId, version: 2, revisionId: first!.id }))).toMatchObject({ ok: true, value: { version: 3, number: 1 } })
    expect((await rowOf(editionId)).draft).toEqual(document)
    expect(await revisionsOf(editionId)).toMatchObject([{ reason: 'published' }, { reason: 'drafted', document: { body: 'Iets heel anders.' } }, { reason: 'restored', note: '1', document }])
  })

  it('takes no revision of another text', async () => {
    const [one, two] = [await aText(), await aText()]
    const { id } = await db.revision.create({ data: { editionId: one.editionId, number: 1, document: one.document, reason: 'drafted' }, select: { id: true } })
    expect(await as(mila, () => act.restoreRevision({ editionId: two.editionId, version: 1, revisionId: id }))).toMatchObject({ code: 'missing' })
  })
})

describe('the bin', () => {
  it('takes a text off the site in every language, and gives it back as a draft', async () => {
    const { contentId, editionId, document } = await aText({ isPublic: true, by: mila })
    const english = await aText({ contentId, locale: 'en', isPublic: true })
    expect(await as(mila, () => act.trash({ contentId }))).toMatchObject({ message: 'content.errors.trashPublic' })
    expect((await as(publisher, () => act.trash({ contentId }))).ok).toBe(true)
    expect([await findPublished(db, 'term', 'nl', document.slug), await findPublished(db, 'term', 'en', english.document.slug)]).toEqual([null, null])
    const bin = await as(mila, () => pages.trashList({}))
    expect(bin.rows.find(row => row.contentId === contentId)).toMatchObject({ by: 'Pien', locales: ['nl', 'en'], title: document.title })
    expect(bin.mayDelete).toBe(false)
    expect((await as(mila, () => act.restoreFromTrash({ contentId }))).ok).toBe(true)
    expect(await view(mila, editionId)).toMatchObject({ state: 'draft', isTrashed: false, document })
  })

  it('is emptied by an admin alone, with the history', async () => {
    const { contentId, editionId } = await aText()
    expect(await as(admin, () => act.deleteForGood({ contentId }))).toMatchObject({ code: 'missing' })
    await as(mila, () => act.trash({ contentId }))
    expect(await as(publisher, () => act.deleteForGood({ contentId }))).toMatchObject({ code: 'missing' })
    expect((await as(admin, () => act.deleteForGood({ contentId }))).ok).toBe(true)
    expect(await revisionsOf(editionId)).toEqual([])
  })
})
