import { randomUUID } from 'node:crypto'
import { unzipSync, zipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { seedContent } from '../../../prisma/content/seed.ts'
import { emptyDocument, type ContentDocument } from '../../domain/content/document.ts'
import { readFile, writeFile } from '../../domain/content/file.ts'
import { db } from '../../platform/db/db.ts'
import { dropExpired } from '../../platform/session/housekeeping.ts'
import { aUser, as, aWebRequest, type Person } from '../../testing/factories.ts'
import { anUpload } from '../../testing/pictures.ts'
import { asJson } from '../content/store.ts'
import { uploadMedia } from '../media/actions.ts'
import { importContent, previewImport } from './actions.ts'
import { archiveRoute, termsRoute } from './routes.ts'

type As = 'drafts' | 'published'
let editor: Person, publisher: Person

const clear = async () => {
  await db.content.deleteMany()
  await db.media.deleteMany()
  await db.movedAddress.deleteMany()
}

beforeEach(async () => {
  await clear()
  await db.rateLimit.deleteMany()
  await seedContent(db, new Date('2026-11-01T12:00:00Z'))
  editor ??= await aUser({ staffRole: 'editor' })
  publisher ??= await aUser({ staffRole: 'editor', mayPublish: true })
}, 60_000)

const take = async (route: typeof archiveRoute) => {
  const answer = await route(await aWebRequest(editor, '/api/content/archive'), { params: Promise.resolve({}) })
  expect(answer.status).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}
const fileOf = (bytes: Uint8Array, name = 'teksten.zip') => new File([new Uint8Array(bytes)], name)
const look = (bytes: Uint8Array, given: { mode?: As; by?: Person; name?: string } = {}) =>
  as(given.by ?? publisher, () => previewImport({ file: fileOf(bytes, given.name), as: given.mode ?? 'drafts' }))
const planOf = async (...given: Parameters<typeof look>) => {
  const result = await look(...given)
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value
}
const takeOver = async (bytes: Uint8Array, given: { mode?: As; by?: Person; name?: string } = {}) => {
  const { seen, held } = await planOf(bytes, given)
  return as(given.by ?? publisher, () => importContent({ held, as: given.mode ?? 'drafts', seen }))
}
const tally = (plan: { texts: { outcome: string }[] }) => Object.fromEntries(['new', 'changed', 'same'].map(one => [one, plan.texts.filter(({ outcome }) => outcome === one).length]))

const bodyOf = (locale: string, words: string): ContentDocument =>
  ({ ...emptyDocument(), slug: `over-${words}`, title: words, summary: `Kort over "${words}".`, body: `# ${locale}: é 🌷\r\n\n\ttab\n\n\n${words}\n\n`, sources: ['S18'], related: [] })

/** A text that nobody has read yet, and one that is worked on, with a picture. */
async function someWork(): Promise<string> {
  const made = await as(editor, async () => uploadMedia(await anUpload()))
  const media = made.ok ? made.value.id : ''
  await db.content.create({ data: { kind: 'article', key: 'nieuw', editions: { create: [{ kind: 'article', locale: 'en', draft: asJson(bodyOf('en', 'new')) }] } } })
  const term = await db.edition.findFirstOrThrow({ where: { kind: 'term', locale: 'nl', content: { key: 'aida' } } })
  const draft = { ...(term.draft as ContentDocument), body: `Zo: ![Een etalage](media:${media})`, picture: { media, alt: 'Een "etalage"' } }
  await db.edition.update({ where: { id: term.id }, data: { draft: asJson(draft) } })
  return media
}

describe('taking everything along', () => {
  it('gives the same bytes each time, with every text of the site in both languages', async () => {
    await someWork()
    const zip = await take(archiveRoute)
    expect(Buffer.compare(zip, await take(archiveRoute))).toBe(0)
    const names = Object.keys(unzipSync(zip))
    const editions = await db.edition.count({ where: { published: { not: {} } } })
    expect(editions).toBeGreaterThan(170)
    expect(names.filter(name => name.startsWith('published/'))).toHaveLength(await db.edition.count({ where: { slug: { not: null } } }))
    expect(names.filter(name => name.startsWith('drafts/'))).toEqual(['drafts/article/nieuw.en.md', 'drafts/term/aida.nl.md'])
    expect(names.filter(name => name.startsWith('media'))).toHaveLength(2)
  })

  it('is taken over by an empty site as it was, byte for byte, with its drafts and its pictures', async () => {
    const media = await someWork()
    const zip = await take(archiveRoute)
    await clear()
    expect((await planOf(zip, { mode: 'published' })).faults).toEqual([])
    const result = await takeOver(zip, { mode: 'published' })
    expect(result).toMatchObject({ ok: true })
    expect(Buffer.compare(zip, await take(archiveRoute))).toBe(0)
    expect((await db.mediaFile.findMany({ where: { mediaId: media }, orderBy: { width: 'asc' } })).map(({ width }) => width)).toEqual([480, 640])
    expect(tally(await planOf(zip, { mode: 'published' }))).toEqual({ new: 0, changed: 0, same: await db.edition.count() })
  }, 60_000)

  it('comes in as drafts unless asked otherwise: nothing of it is public then', async () => {
    const zip = await take(archiveRoute)
    await clear()
    expect(await takeOver(zip, { by: editor })).toMatchObject({ ok: true })
    expect(await db.edition.count({ where: { slug: { not: null } } })).toBe(0)
    const names = Object.keys(unzipSync(await take(archiveRoute)))
    expect(names.filter(name => name !== 'media.json').every(name => name.startsWith('drafts/'))).toBe(true)
  }, 60_000)

  it('is for the content team', async () => {
    const answer = await archiveRoute(await aWebRequest(await aUser(), '/api/content/archive'), { params: Promise.resolve({}) })
    expect(answer.status).toBe(404)
  })
})

const archive = (files: Record<string, string | Uint8Array>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? new TextEncoder().encode(content) : content])))
const term = (key: string, change: (document: ContentDocument) => ContentDocument = document => document) => writeFile({
  kind: 'term', key, locale: 'nl',
  document: change({ ...emptyDocument(), slug: key, title: key, summary: 'Kort.', body: 'Een alinea.', related: ['see'], sources: ['S18'], reviewedOn: '2026-11-01' }),
})

describe('what an import shows first', () => {
  it('is what is new, what changes and what stays the same', async () => {
    const aida = await db.edition.findFirstOrThrow({ where: { locale: 'nl', content: { key: 'aida' } } })
    const same = writeFile({ kind: 'term', key: 'aida', locale: 'nl', document: aida.draft as ContentDocument })
    const plan = await planOf(archive({ 'published/term/aida.nl.md': same, 'published/term/race.nl.md': term('race'), 'published/term/nieuw.nl.md': term('nieuw') }))
    expect(plan.texts.map(({ key, outcome }) => `${key} ${outcome}`)).toEqual(['aida same', 'nieuw new', 'race changed'])
    expect(await db.content.count({ where: { key: 'nieuw' } })).toBe(0)
  })

  it('is what happens: when somebody wrote meanwhile, it is shown again first', async () => {
    const bytes = archive({ 'published/term/race.nl.md': term('race') })
    const { seen, held } = await planOf(bytes)
    const { id } = await db.edition.findFirstOrThrow({ where: { locale: 'nl', content: { key: 'race' } } })
    await db.edition.update({ where: { id }, data: { version: { increment: 1 } } })
    expect(await as(publisher, () => importContent({ held, seen }))).toMatchObject({ ok: false, code: 'conflict', message: 'transfer.errors.moved' })
  })

  it('is about the file that was looked at, which need not be chosen again; it is one person’s, and gone once it is in', async () => {
    const bytes = archive({ 'published/term/nieuw.nl.md': term('nieuw') })
    const { seen, held, name } = await planOf(bytes)
    expect(name).toBe('teksten.zip')
    const again = await as(publisher, () => previewImport({ held, as: 'published' }))
    expect(again).toMatchObject({ ok: true, value: { held, as: 'published', texts: [{ key: 'nieuw', toSite: true }] } })
    for (const theft of [() => importContent({ held, seen }), () => importContent({ held: randomUUID(), seen })]) {
      expect(await as(editor, theft)).toMatchObject({ ok: false, code: 'conflict', message: 'transfer.errors.gone' })
    }
    expect(await as(editor, () => previewImport({ held }))).toMatchObject({ ok: false, fields: { file: 'transfer.errors.gone' } })
    expect(await as(publisher, () => importContent({ held, seen }))).toMatchObject({ ok: true })
    expect(await db.content.count({ where: { key: 'nieuw' } })).toBe(1)
    expect(await as(publisher, () => importContent({ held, seen }))).toMatchObject({ message: 'transfer.errors.gone' })
  })

  it('keeps one file a person, for a day', async () => {
    const first = await planOf(archive({ 'published/term/een.nl.md': term('een') }))
    const second = await planOf(archive({ 'published/term/twee.nl.md': term('twee') }))
    expect(await as(publisher, () => importContent({ held: first.held, seen: first.seen }))).toMatchObject({ message: 'transfer.errors.gone' })
    expect((await db.heldFile.findMany({ where: { userId: publisher.id } })).map(({ id }) => id)).toEqual([second.held])
    await db.heldFile.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
    expect(await as(publisher, () => importContent({ held: second.held, seen: second.seen }))).toMatchObject({ message: 'transfer.errors.gone' })
    await dropExpired(new Date())
    expect(await db.heldFile.count()).toBe(0)
  })

  it('keeps the words that were there as a revision', async () => {
    const { id, draft } = await db.edition.findFirstOrThrow({ where: { locale: 'nl', content: { key: 'race' } } })
    expect(await takeOver(archive({ 'published/term/race.nl.md': term('race') }))).toMatchObject({ ok: true })
    const revisions = await db.revision.findMany({ where: { editionId: id }, orderBy: { number: 'asc' } })
    expect(revisions.map(({ reason }) => reason)).toEqual(['drafted', 'imported'])
    expect(revisions[0]!.document).toEqual(draft)
    expect(await db.edition.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: 2, draft: { body: 'Een alinea.' }, published: draft })
  })

  it('goes on the site only for who may publish, and moves the address that a text leaves', async () => {
    const bytes = archive({ 'published/term/race.nl.md': term('race', document => ({ ...document, slug: 'race-model' })) })
    expect(await look(bytes, { mode: 'published', by: editor })).toMatchObject({ ok: false, message: 'transfer.errors.noRight' })
    const { held } = await planOf(bytes, { by: editor })
    expect(await as(editor, () => importContent({ held, as: 'published', seen: 'x' }))).toMatchObject({ ok: false, message: 'transfer.errors.noRight' })
    expect(await takeOver(bytes, { mode: 'published' })).toMatchObject({ ok: true })
    expect(await db.edition.findFirstOrThrow({ where: { locale: 'nl', content: { key: 'race' } } })).toMatchObject({ slug: 'race-model' })
    expect(await db.movedAddress.findFirst({ where: { locale: 'nl', slug: 'race' } })).not.toBeNull()
  })
})

const good = { 'published/term/nieuw.nl.md': term('nieuw') }
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const mediaId = '01a204c6-1217-711c-9166-9aa25dd92da4'
const listed = (width: number) => `${JSON.stringify([{ id: mediaId, name: 'x.png', width, height: 1, altNl: 'x', altEn: '' }], null, 2)}\n`
/** Changes the bytes of a zip where they say something. */
const patched = (bytes: Uint8Array, find: string, replace: string) => new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(find, replace), 'latin1'))
const csvHead = 'key;locale;slug;title;summary;synonyms;linking;stages;related;sources;picture;pictureAlt;reviewedOn;body'

type Broken = [name: string, bytes: () => Uint8Array, faults: string[], given?: { mode?: As; name?: string }]
const broken: Broken[] = [
  ['an empty zip', () => archive({}), [':1 empty']],
  ['half a zip', () => archive(good).slice(0, 200), [':1 zip']],
  ['a zip of which a byte flipped', () => patched(zipSync({ 'published/term/nieuw.nl.md': [new TextEncoder().encode(term('nieuw')), { level: 0 }] }), 'alinea', 'slinea'), ['published/term/nieuw.nl.md:1 zip']],
  ['a zip that lies about sizes', () => {
    const bytes = Buffer.from(archive(good))
    bytes.writeUInt32LE(5, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 24)
    return bytes
  }, ['published/term/nieuw.nl.md:1 zip']],
  ['a way up', () => archive({ ...good, '../../etc/passwd': 'x' }), ['../../etc/passwd:1 path']],
  ['a path from the root', () => archive({ ...good, '/etc/passwd': 'x' }), ['/etc/passwd:1 path']],
  ['a path of Windows', () => archive({ ...good, 'published\\term\\x.md': 'x' }), ['published?term?x.md:1 path']],
  ['a path with a NUL', () => archive({ ...good, 'a\0.md': 'x' }), ['a?.md:1 path']],
  ['a path twice', () => patched(archive({ 'published/term/aaaaa.nl.md': 'x', 'published/term/bbbbb.nl.md': 'x' }), 'bbbbb', 'aaaaa'), ['published/term/aaaaa.nl.md:1 twice']],
  ['a bomb', () => archive({ 'published/term/bom.nl.md': new Uint8Array(9_000_000) }), ['published/term/bom.nl.md:1 ratio']],
  ['a file without end', () => archive({ 'published/term/bom.nl.md': new Uint8Array(11_000_000) }), ['published/term/bom.nl.md:1 entryLarge']],
  ['too many files', () => archive(Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`drafts/term/t${at}.nl.md`, '']))), [':1 entries']],
  ['a file that does not belong', () => archive({ ...good, 'readme.txt': 'x' }), ['readme.txt:1 place']],
  ['a name that says another text', () => archive({ 'published/term/anders.nl.md': term('nieuw') }), ['published/term/anders.nl.md:1 name']],
  ['bytes that are no text', () => archive({ 'published/term/nieuw.nl.md': Buffer.concat([Buffer.from('---\nkind: term\n'), Buffer.from([0xc3, 0x28]), Buffer.from('\n---\n')]) }), ['published/term/nieuw.nl.md:3 utf8']],
  ['a head with a fault, beside a good file', () => archive({ ...good, 'published/term/race.nl.md': term('race').replace('locale: nl', 'locale: fr') }), ['published/term/race.nl.md:4 choice']],
  ['two faults in two files', () => archive({ 'drafts/term/race.nl.md': '', 'published/term/nieuw.nl.md': term('nieuw').replace('related: [see]', 'related: see') }), ['drafts/term/race.nl.md:1 frontMatter', 'published/term/nieuw.nl.md:8 list']],
  ['a list of pictures that is no JSON', () => archive({ 'media.json': '[\n  {\n    "id": 1,\n  }\n]' }), ['media.json:4 mediaList']],
  ['a list of pictures with a fault', () => archive({ 'media.json': listed(5000) }), ['media.json:2 mediaList', `media/${mediaId}.webp:1 pictureUnlisted`].slice(0, 1)],
  ['a picture that is missing', () => archive({ 'media.json': listed(1) }), ['media.json:1 pictureMissing']],
  ['a picture that is not in the list', () => archive({ [`media/${mediaId}.webp`]: png }), [`media/${mediaId}.webp:1 pictureUnlisted`]],
  ['a picture that is another kind of file', () => archive({ 'media.json': listed(1), [`media/${mediaId}.webp`]: png }), [`media/${mediaId}.webp:1 pictureFile`]],
  ['a script that calls itself a picture', () => archive({ 'media.json': listed(1), [`media/${mediaId}.webp`]: '<svg onload=alert(1)>' }), [`media/${mediaId}.webp:1 pictureFile`]],
  ['no text at all', () => new TextEncoder().encode('hallo'), ['tekst.md:1 frontMatter'], { name: 'tekst.md' }],
  ['a table without columns', () => new TextEncoder().encode('key,locale\nx,nl\n'), ['x.csv:1 columns'], { name: 'x.csv' }],
  ['a table with a row too short', () => new TextEncoder().encode(`${csvHead}\r\nx;nl;x;X;"Twee\nregels";;;;;;;;2026-11-01;Tekst\r\ny;nl\r\n`), ['x.csv:4 cells'], { name: 'x.csv' }],
  ['a table with an open quote', () => new TextEncoder().encode(`${csvHead}\r\nx;nl;"x;X\r\n`), ['x.csv:3 csv'], { name: 'x.csv' }],
  ['a table with a text twice', () => new TextEncoder().encode(`${csvHead}\r\n${'x;nl;x;X;Kort.;;;;;;;;2026-11-01;Tekst\r\n'.repeat(2)}`), ['x.csv:3 twice'], { name: 'x.csv' }],
  ['a table with a wrong language', () => new TextEncoder().encode(`${csvHead}\r\n\r\nx;be;x;X;Kort.;;;;;;;;2026-11-01;Tekst\r\n`), ['x.csv:3 choice'], { name: 'x.csv' }],
  ['a text for the site with a word too many in its summary', () => archive({ 'published/term/nieuw.nl.md': term('nieuw', document => ({ ...document, summary: 'woord '.repeat(41) })) }), ['published/term/nieuw.nl.md:7 notReady'], { mode: 'published' }],
  ['a text for the site with raw HTML', () => archive({ 'published/term/nieuw.nl.md': term('nieuw', document => ({ ...document, body: 'Een.\n\n<script>alert(1)</script>' })) }), ['published/term/nieuw.nl.md:14 notReady'], { mode: 'published' }],
  ['a text for the site at an address that is taken', () => archive({ 'published/term/nieuw.nl.md': term('nieuw', document => ({ ...document, slug: 'aida' })) }), ['published/term/nieuw.nl.md:5 notReady'], { mode: 'published' }],
  ['two texts for the site at one address', () => archive({ 'published/term/een.nl.md': term('een'), 'published/term/twee.nl.md': term('twee', document => ({ ...document, slug: 'een' })) }), ['published/term/een.nl.md:5 notReady', 'published/term/twee.nl.md:5 notReady'], { mode: 'published' }],
  ['a text for the site with a picture that is nowhere', () => archive({ 'published/term/nieuw.nl.md': term('nieuw', document => ({ ...document, body: `Een.\n\n![x](media:${mediaId})` })) }), ['published/term/nieuw.nl.md:14 notReady'], { mode: 'published' }],
]

describe('a broken file', () => {
  it.each(broken)('names its line, and nothing of it comes in: %s', async (_, make, faults, given = {}) => {
    const before = await db.edition.count()
    const bytes = make()
    const plan = await planOf(bytes, given)
    expect(plan.faults.map(({ path, line, code }) => `${path}:${line} ${code}`)).toEqual(faults)
    expect(await as(publisher, () => importContent({ held: plan.held, as: given.mode ?? 'drafts', seen: plan.seen }))).toMatchObject({ ok: false, message: 'transfer.errors.faults' })
    expect([await db.edition.count(), await db.revision.count({ where: { reason: 'imported', edition: { content: { key: { in: ['nieuw', 'race'] } } } } })]).toEqual([before, 0])
  }, 60_000)

  it('is refused for a text that lies in the bin', async () => {
    await db.content.update({ where: { kind_key: { kind: 'term', key: 'race' } }, data: { trashedAt: new Date() } })
    expect((await planOf(archive({ 'drafts/term/race.nl.md': term('race') }))).faults).toMatchObject([{ path: 'drafts/term/race.nl.md', line: 1, code: 'binned' }])
  })

  it('never brings another picture under a known name', async () => {
    const media = await someWork()
    const zip = unzipSync(await take(archiveRoute))
    const other = await as(editor, async () => uploadMedia(await anUpload()))
    const bytes = (await db.mediaFile.findFirstOrThrow({ where: { mediaId: other.ok ? other.value.id : '' }, orderBy: { width: 'desc' } })).bytes
    const plan = await planOf(zipSync({ 'media.json': zip['media.json']!, [`media/${media}.webp`]: bytes }))
    expect(plan.faults).toMatchObject([{ path: `media/${media}.webp`, code: 'pictureOther' }])
  })
})

describe('the terms as a table', () => {
  it('come back as they were, and hold no formula', async () => {
    const race = await db.edition.findFirstOrThrow({ where: { locale: 'nl', content: { key: 'race' } } })
    const odd = { ...(race.draft as ContentDocument), title: '=HYPERLINK("x")', summary: '\'-1; "a"', synonyms: ['@a|b', 'c\\d'], body: '+1\n- een\n- twee;\n' }
    await db.edition.update({ where: { id: race.id }, data: { draft: asJson(odd) } })
    const bytes = await take(termsRoute)
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    expect(text.startsWith('\ufeffkey;locale;slug')).toBe(true)
    expect(text).toContain('"\'=HYPERLINK(""x"")";"\'\'-1; ""a"""')
    const plan = await planOf(bytes, { name: 'begrippen.csv' })
    expect([plan.faults, tally(plan)]).toEqual([[], { new: 0, changed: 0, same: await db.edition.count({ where: { kind: 'term' } }) }])
    await db.edition.update({ where: { id: race.id }, data: { draft: race.draft! } })
    expect(await takeOver(bytes, { name: 'begrippen.csv' })).toMatchObject({ ok: true })
    expect((await db.edition.findUniqueOrThrow({ where: { id: race.id } })).draft).toEqual(odd)
  })

  it('may be one text as well', async () => {
    expect(await takeOver(new TextEncoder().encode(term('nieuw')), { name: 'nieuw.md' })).toMatchObject({ ok: true })
    const read = readFile(term('nieuw'))
    expect((await db.edition.findFirstOrThrow({ where: { content: { key: 'nieuw' } } })).draft).toEqual(read.ok && read.file.document)
  })
})
