import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { editors, outcome, revisionsOf, rowOf, save, view } from '../../testing/editors.ts'
import { as, type Person } from '../../testing/factories.ts'
import { aText } from '../../testing/texts.ts'
import { db } from '../../platform/db/db.ts'
import * as act from './actions.ts'
import * as pages from './loaders.ts'

let mila: Person, daan: Person
beforeAll(async () => { ({ mila, daan } = await editors()) })

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
