import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { dayOf } from '../../domain/waiting/amsterdam.ts'
import { aUser, as, type Person } from '../../testing/factories.ts'
import { aDocument, aText } from '../../testing/texts.ts'
import { layFoundation } from '../../testing/world.ts'
import { db } from '../../platform/db/db.ts'
import * as pages from './loaders.ts'
import type { ListState } from './view.ts'

let mila: Person
beforeAll(async () => {
  mila = await aUser({ staffRole: 'editor', name: 'Mila' })
})

describe('the seeded site', () => {
  beforeAll(layFoundation)

  it('has no broken link', async () => {
    const { links } = await as(mila, () => pages.brokenLinks({}))
    expect(links.map(({ key, locale, target, fault }) => `${key} ${locale}: ${target} ${fault}`)).toEqual([])
  })

  it('has nothing in it that could not be published again', async () => {
    const editions = await db.edition.findMany({ select: { id: true } })
    const faults: string[] = []
    for (const { id } of editions) {
      const { key, locale, faults: found } = await as(mila, () => pages.editor({ editionId: id }))
      faults.push(...found.map(({ field, code }) => `${key} ${locale}: ${field} ${code}`))
    }
    expect(faults).toEqual([])
  }, 120_000)
})

it('knows where a term is used, and how', async () => {
  const name = `Zwaluwstaart ${randomUUID().slice(0, 6)}`
  const term = await aText({ isPublic: true, document: { title: name } })
  const [related, linked, named, english] = [
    await aText({ document: { related: [term.key], body: name } }),
    await aText({ kind: 'article', isPublic: true, document: { body: `Zie [[${term.key}|dit]].` } }),
    await aText({ kind: 'article', isPublic: true, document: { body: `Een ${name.toLowerCase()} helpt.` } }),
    await aText({ locale: 'en', isPublic: true, document: { related: [term.key] } }),
  ]
  await aText({ isPublic: true, document: { body: `\`${name}\` in code, en de [[${term.key}-anders]].` } })
  const { usedIn } = await as(mila, () => pages.editor({ editionId: term.editionId }))
  expect(Object.fromEntries(usedIn.map(({ editionId, use, isPublic }) => [editionId, `${use} ${isPublic}`]))).toEqual({
    [related.editionId]: 'related false', [linked.editionId]: 'link true', [named.editionId]: 'name true',
  })
  expect(usedIn.map(({ editionId }) => editionId)).not.toContain(english.editionId)
})

describe('the list of a kind', () => {
  const word = randomUUID().slice(0, 8)
  const titles = async (given: { words?: string; state?: ListState; locale?: 'nl' | 'en' }) => {
    const { rows } = await as(mila, () => pages.contentList({ kind: 'article', words: word, ...given }))
    return rows.map(({ title }) => title.replace(` ${word}`, ''))
  }
  beforeAll(async () => {
    const named = (title: string, more = {}) => ({ title: `${title} ${word}`, ...more })
    await aText({ kind: 'article', document: named('Concept') })
    const both = await aText({ kind: 'article', isPublic: true, document: named('Éénvoud') })
    await aText({ kind: 'article', contentId: both.contentId, locale: 'en', isPublic: true, document: named('Simplicity', { synonyms: ['plainness'] }) })
    const changed = await aText({ kind: 'article', isPublic: true, document: named('Gewijzigd') })
    await db.edition.update({ where: { id: changed.editionId }, data: { draft: aDocument(named('Gewijzigd')) }, select: { id: true } })
    await aText({ kind: 'article', askedBy: mila, document: named('Ter beoordeling') })
    const planned = await aText({ kind: 'article', document: named('Gepland', { summary: '100% van_alles' }) })
    await db.edition.update({ where: { id: planned.editionId }, data: { publishAt: new Date('2099-01-01') }, select: { id: true } })
    await aText({ kind: 'article', trashed: true, document: named('Weg') })
  })

  it.each([
    [{}, ['Concept', 'Éénvoud', 'Gepland', 'Gewijzigd', 'Ter beoordeling']],
    [{ locale: 'en' as const }, ['Simplicity']],
    [{ state: 'public' as const }, ['Éénvoud']],
    [{ state: 'public' as const, locale: 'en' as const }, ['Simplicity']],
    [{ state: 'changed' as const }, ['Gewijzigd']],
    [{ state: 'review' as const }, ['Ter beoordeling']],
    [{ state: 'scheduled' as const }, ['Gepland']],
    [{ state: 'missing' as const }, ['Concept', 'Gepland', 'Gewijzigd', 'Ter beoordeling']],
    [{ words: `eenvoud ${word}` }, ['Éénvoud']],
    [{ words: 'plainness' }, ['Éénvoud']],
    [{ words: `${word} 100%` }, ['Gepland']],
    [{ words: `${word} v_n` }, []],
  ])('with %o', async (given, expected) => {
    expect((await titles(given)).toSorted()).toEqual(expected.toSorted())
  })

  it('shows both languages of a text with their state', async () => {
    const { rows } = await as(mila, () => pages.contentList({ kind: 'article', words: `simplicity ${word}` }))
    expect(rows).toMatchObject([{ title: `Éénvoud ${word}`, editions: { nl: { state: 'public' }, en: { title: `Simplicity ${word}`, state: 'public' } } }])
  })

  it('takes an odd question for none', async () => {
    expect((await as(mila, () => pages.contentList({ kind: 'article', page: 'x', state: 'y' as never }))).page).toBe(1)
  })
})

it('finds every link that leads nowhere, in what is public and in drafts', async () => {
  const gone = await aText({ trashed: true })
  const draft = await aText()
  const moved = await aText({ isPublic: true })
  const old = `oud-${randomUUID().slice(0, 8)}`
  await db.movedAddress.create({ data: { kind: 'term', locale: 'nl', slug: old, editionId: moved.editionId }, select: { slug: true } })
  const body = [
    `[[bestaat-niet]], [[${gone.key}]], [[${draft.key}|nog niet]] en [[${moved.key}]].`, '', `[goed](/begrippen/${moved.document.slug}) en [verhuisd](/begrippen/${old}#kop)`,
    '', '[fout](/begrippen/is-er-niet) [ook](/fasen/nergens) [wel](/fasen/see) [ver](https://example.com/begrippen/x) [hier](#kop)', '', '`[[code]]`', '', `![x](media:${randomUUID()})`,
  ].join('\n')
  const text = await aText({ kind: 'article', isPublic: true, document: { body, related: ['ook-niet'] } })
  const { links } = await as(mila, () => pages.brokenLinks({}))
  const mine = links.filter(({ editionId }) => editionId === text.editionId)
  expect(mine.map(({ line, fault, where }) => `${where} ${line ?? 'related'} ${fault}`)).toEqual([
    'public related unknownKey', 'public 1 unknownKey', 'public 1 trashedKey', 'public 1 notPublic', 'public 3 moved', 'public 5 unknownAddress', 'public 5 unknownAddress', 'public 9 unknownPicture',
  ])
  expect(mine.find(({ fault }) => fault === 'moved')?.movedTo).toBe(`/begrippen/${moved.document.slug}`)
})

it('tells an editor what waits', async () => {
  const [asked, changed, due] = [await aText({ askedBy: mila }), await aText({ isPublic: true }), await aText({ isPublic: true, document: { reviewedOn: '2019-01-31' } })]
  await db.edition.update({ where: { id: changed.editionId }, data: { draft: aDocument() }, select: { id: true } })
  await db.edition.update({ where: { id: asked.editionId }, data: { publishAt: new Date('2019-02-01'), unpublishAt: new Date('2019-03-01') }, select: { id: true } })
  await db.edition.update({ where: { id: due.editionId }, data: { publishedAt: new Date('2019-01-31') }, select: { id: true } })
  const overview = await as(mila, () => pages.contentOverview({}))
  const of = (part: 'review' | 'changed' | 'scheduled' | 'unfinished' | 'due') => overview[part].lines.map(({ editionId, locale, note }) => `${editionId} ${locale} ${note}`.trim())
  expect(of('review')).toContain(`${asked.editionId} nl`)
  expect(of('changed')).toContain(`${changed.editionId} nl`)
  expect(of('scheduled').slice(0, 2)).toEqual([`${asked.editionId} nl publish`, `${asked.editionId} nl unpublish`])
  expect(of('unfinished')[0]).toBe(`${due.editionId} en`)
  expect(of('due')[0]).toBe(`${due.editionId} nl`)
  expect(dayOf(new Date(overview.due.lines[0]!.at))).toBe('2019-01-31')
  expect(overview).toMatchObject({ mayPublish: false, counts: { article: expect.any(Number) as number } })
})

it('offers terms by any of their names', async () => {
  const name = `woord${randomUUID().slice(0, 6)}`
  const { key } = await aText({ document: { title: 'Iets', synonyms: [`Café ${name}`] } })
  expect(await as(mila, () => pages.linkChoices({ locale: 'nl', words: `cafe ${name}` }))).toEqual([{ key, name: 'Iets', isPublic: false }])
})
