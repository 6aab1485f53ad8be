import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { aUser, as, type Person } from '../../testing/factories.ts'
import { aText } from '../../testing/texts.ts'
import { db } from '../../platform/db/db.ts'
import * as act from './actions.ts'
import * as pages from './loaders.ts'
import { findMoved, findPublished } from '../glossary/store.ts'
import type { SaveOutcome } from './view.ts'

let mila: Person, daan: Person, publisher: Person, other: Person, admin: Person
beforeAll(async () => {
  mila = await aUser({ staffRole: 'editor', name: 'Mila' })
  daan = await aUser({ staffRole: 'editor', name: 'Daan' })
  publisher = await aUser({ staffRole: 'editor', name: 'Pien', mayPublish: true })
  other = await aUser({ staffRole: 'strategist', name: 'Sanne', mayPublish: true })
  admin = await aUser({ staffRole: 'admin', name: 'Samira' })
})

const rowOf = (id: string) => db.edition.findUniqueOrThrow({ where: { id } })
const revisionsOf = (editionId: string) => db.revision.findMany({ where: { editionId }, orderBy: { number: 'asc' } })
const save = async (who: Person, editionId: string, version: number, document: unknown) => as(who, () => act.saveDraft({ editionId, version, document }))
const outcome = async (answer: ReturnType<typeof save>): Promise<SaveOutcome> => {
  const result = await answer
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value
}
const publishAs = (who: Person, editionId: string, version = 1) => as(who, () => act.publish({ editionId, version }))
const view = (who: Person, editionId: string) => as(who, () => pages.editor({ editionId }))

describe('a new text', () => {
  it('gets a key from its title that no other has, and nothing of it is public', async () => {
    const title = `Nieuwe maat ${randomUUID().slice(0, 8)}`
    const [first, second] = [await as(mila, () => act.createContent({ kind: 'term', locale: 'nl', title })), await as(daan, () => act.createContent({ kind: 'term', locale: 'nl', title }))]
    if (!first.ok || !second.ok) throw new Error('not made')
    expect(second.value.key).toBe(`${first.value.key}-2`)
    expect(await view(mila, first.value.editionId)).toMatchObject({
      title, state: 'draft', version: 1, published: null, address: null, other: { locale: 'en', state: 'absent' }, may: expect.arrayContaining(['edit', 'askReview', 'trash']), block: 'noRight',
    })
  })

  it('keeps apart what many begin at once', async () => {
    const title = `Samen ${randomUUID().slice(0, 8)}`
    const made = await Promise.all(Array.from({ length: 6 }, () => as(mila, () => act.createContent({ kind: 'article', locale: 'nl', title }))))
    expect(new Set(made.map(result => (result.ok ? result.value.key : ''))).size).toBe(6)
  })

  it('needs a title of which an address can be made', async () => {
    expect(await as(mila, () => act.createContent({ kind: 'term', locale: 'nl', title: '???' }))).toMatchObject({ fields: { title: 'content.errors.titleWords' } })
  })

  it('gets its other language with what both share, once', async () => {
    const { contentId, document } = await aText({ document: { sources: ['U01'], stages: ['need'] } })
    expect((await as(mila, () => act.addLanguage({ contentId, locale: 'en' }))).ok).toBe(true)
    const english = await as(mila, () => pages.editor({ contentId, locale: 'en' }))
    expect(english).toMatchObject({ locale: 'en', document: { title: '', body: '', sources: document.sources, stages: document.stages }, other: { locale: 'nl', document } })
    expect(english.faults.map(({ code }) => code)).toEqual(expect.arrayContaining(['titleMissing', 'bodyMissing']))
    expect(await as(mila, () => act.addLanguage({ contentId, locale: 'en' }))).toMatchObject({ code: 'conflict', message: 'content.errors.languageThere' })
  })
})

describe('saving a draft', () => {
  it('raises its version, says what is still wrong, and has one effect however often it is sent', async () => {
    const { editionId, document } = await aText({ by: mila })
    const changed = { ...document, body: '# Te groot\n\n[[bestaat-niet]] <b>vet</b>' }
    expect(await outcome(save(mila, editionId, 1, changed))).toMatchObject({
      state: 'saved', version: 2, faults: [{ code: 'headingLevel', values: { line: 1 } }, { code: 'rawHtml', values: { line: 3 } }, { code: 'keyUnknown', values: { key: 'bestaat-niet', line: 3 } }],
    })
    expect(await outcome(save(mila, editionId, 1, changed))).toMatchObject({ state: 'saved', version: 2 })
    expect((await rowOf(editionId)).version).toBe(2)
  })

  it('never loses a word of two who write at once', async () => {
    const { editionId, document } = await aText({ by: mila })
    const [hers, his] = [{ ...document, body: 'Van Mila.' }, { ...document, body: 'Van Daan.' }]
    const answers = await Promise.all([outcome(save(mila, editionId, 1, hers)), outcome(save(daan, editionId, 1, his))])
    expect(answers.map(({ state }) => state).sort()).toEqual(['conflict', 'saved'])
    const milaWon = answers[0].state === 'saved'
    const lost = answers.find(answer => answer.state === 'conflict')!
    expect(lost).toMatchObject({ version: 2, theirs: { by: milaWon ? 'Mila' : 'Daan', document: milaWon ? hers : his } })
    const kept = await revisionsOf(editionId)
    expect(kept.find(({ number }) => 'keptAs' in lost && number === lost.keptAs)).toMatchObject({ document: milaWon ? his : hers, authorId: milaWon ? daan.id : mila.id })
    expect([(await rowOf(editionId)).draft, ...kept.map(({ document: is }) => is)]).toEqual(expect.arrayContaining([hers, his]))
  })

  it('keeps what was refused once, however often it is sent again', async () => {
    const { editionId, document } = await aText({ by: mila })
    await save(mila, editionId, 1, { ...document, body: 'Eerst.' })
    const late = { ...document, body: 'Te laat.' }
    const [one, two] = [await outcome(save(daan, editionId, 1, late)), await outcome(save(daan, editionId, 1, late))]
    expect(two).toEqual(one)
    expect((await revisionsOf(editionId)).filter(({ note }) => note === 'refused')).toHaveLength(1)
    const { revisions } = await as(daan, () => pages.revisions({ editionId }))
    expect(revisions.find(({ wasRefused }) => wasRefused)).toMatchObject({ by: 'Daan', note: '' })
  })

  it('keeps the draft of another author, and one of ten minutes ago, before it is written over', async () => {
    const { editionId, document } = await aText({ by: mila, draftedAt: new Date(Date.now() - 60_000) })
    await save(mila, editionId, 1, { ...document, body: 'Tweede.' })
    expect(await revisionsOf(editionId)).toEqual([])
    await save(daan, editionId, 2, { ...document, body: 'Derde.' })
    expect(await revisionsOf(editionId)).toMatchObject([{ number: 1, reason: 'drafted', authorId: mila.id, document: { body: 'Tweede.' } }])
    await db.edition.update({ where: { id: editionId }, data: { draftedAt: new Date(Date.now() - 11 * 60_000) } })
    await db.$executeRaw`ALTER TABLE "Revision" DISABLE TRIGGER revision_frozen`
    await db.revision.updateMany({ where: { editionId }, data: { createdAt: new Date(Date.now() - 20 * 60_000) } })
    await db.$executeRaw`ALTER TABLE "Revision" ENABLE TRIGGER revision_frozen`
    await save(daan, editionId, 3, { ...document, body: 'Vierde.' })
    expect((await revisionsOf(editionId)).map(({ document: is }) => (is as { body: string }).body)).toEqual(['Tweede.', 'Derde.'])
  })

  it('takes a plain form too, with lists on lines', async () => {
    const { editionId } = await aText()
    const form = new FormData()
    const fields = { editionId, version: '1', title: 'Uit een formulier', slug: 'uit-een-formulier', summary: 'Kort.', body: 'Een\r\n\r\nTwee\r\n', synonyms: 'formulier\r\nplat formulier', related: '', sources: 'U01, U02', linking: 'anyCase', reviewedOn: '2026-11-20' }
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    expect(await as(mila, () => act.saveDraft(null, form))).toMatchObject({ ok: true, value: { state: 'saved', version: 2 } })
    expect((await rowOf(editionId)).draft).toMatchObject({ title: 'Uit een formulier', body: 'Een\n\nTwee\n', synonyms: ['formulier', 'plat formulier'], sources: ['U01', 'U02'], related: [], picture: null })
  })

  it('saves nothing in a text that lies in the bin', async () => {
    const { editionId, document } = await aText({ trashed: true })
    expect(await save(mila, editionId, 1, { ...document, title: 'Toch' })).toMatchObject({ code: 'refused', message: 'content.errors.trashed' })
  })
})

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

it('says who else has a text open, before a word is typed', async () => {
  const { editionId } = await aText()
  expect(await as(mila, () => act.visit({ editionId }))).toMatchObject({ ok: true, value: { here: [] } })
  expect((await view(daan, editionId)).here).toMatchObject([{ name: 'Mila' }])
  expect(await as(daan, () => act.visit({ editionId }))).toMatchObject({ value: { here: [{ name: 'Mila' }], version: 1 } })
  await db.editionVisit.updateMany({ where: { editionId, userId: mila.id }, data: { seenAt: new Date(Date.now() - 61_000) } })
  expect((await view(daan, editionId)).here).toEqual([])
  expect(await db.auditEntry.count({ where: { subject: editionId } })).toBe(0)
})

it('hands over the draft in the shape of a public text', async () => {
  const { contentId, editionId } = await aText({ document: { title: 'Zo wordt het' } })
  const english = await aText({ contentId, locale: 'en', isPublic: true })
  expect(await as(mila, () => pages.previewOf({ editionId }))).toMatchObject({
    kind: 'term', document: { title: 'Zo wordt het' }, others: [{ locale: 'nl' }, { locale: 'en', slug: english.document.slug }],
  })
})
