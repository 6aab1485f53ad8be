import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../platform/db/db.ts'
import { aUser, as, aWebRequest, type Person } from '../../testing/factories.ts'
import { aPicture as aLibraryPicture } from '../../testing/pictures.ts'
import { layFoundation } from '../../testing/world.ts'
import { deleteMedia, describeMedia, restoreMedia, trashMedia, uploadMedia } from './actions.ts'
import { mediaLibrary, pictureOptions, pictureSizes } from './loaders.ts'
import { offerRoute, pictureRoute } from './routes.ts'
import type { PictureOffer } from './view.ts'

let editor: Person, admin: Person
beforeAll(async () => {
  await layFoundation()
  editor = await aUser({ staffRole: 'editor' })
  admin = await aUser({ staffRole: 'admin' })
})
beforeEach(async () => { await db.rateLimit.deleteMany() })

let shade = 0
/** A picture of one colour, each another one. */
const aPicture = (width = 2000, height = 1000) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: shade = (shade + 1) % 256, b: 40 } } })

const upload = async (bytes: Uint8Array, given: { name?: string; altNl?: string; altEn?: string; by?: Person } = {}) => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], given.name ?? 'etalage.jpg', { type: 'image/jpeg' }))
  form.set('altNl', given.altNl ?? 'Een etalage met bloemen')
  form.set('altEn', given.altEn ?? '')
  return as(given.by ?? editor, () => uploadMedia(null, form))
}
const uploaded = async (picture = aPicture(), given: Parameters<typeof upload>[1] = {}) => {
  const result = await upload(await picture.jpeg().toBuffer(), given)
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value
}
const file = async (mediaId: string, name: string, by: Person | null = null) =>
  pictureRoute(await aWebRequest(by, `/media/${mediaId}/${name}`), { params: Promise.resolve({ mediaId, file: name }) })
const library = (given: object = {}) => as(editor, () => mediaLibrary(given))

describe('a picture that is uploaded', () => {
  it('is kept as WebP in every width that pages ask for, and never larger than it was', async () => {
    const { id, width, height } = await uploaded(aPicture(2000, 1000))
    expect([width, height]).toEqual([1600, 800])
    const files = await db.mediaFile.findMany({ where: { mediaId: id }, orderBy: { width: 'asc' } })
    expect(files.map(one => `${one.width}x${one.height}`)).toEqual(['480x240', '800x400', '1200x600', '1600x800'])
    for (const { bytes, width } of files) expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width })
    const small = await uploaded(aPicture(500, 300))
    expect((await db.mediaFile.findMany({ where: { mediaId: small.id }, orderBy: { width: 'asc' } })).map(one => one.width)).toEqual([480, 500])
  })

  it('stands upright, as the camera meant it', async () => {
    const lying = await aPicture(400, 200).jpeg().withMetadata({ orientation: 6 }).toBuffer()
    expect(await upload(lying)).toMatchObject({ ok: true, value: { width: 200, height: 400 } })
  })

  it.each(['png', 'webp', 'avif', 'gif'] as const)('may be of the kind %s', async kind => {
    expect(await upload(await aPicture(120, 80).toFormat(kind).toBuffer())).toMatchObject({ ok: true, value: { width: 120, height: 80 } })
  })

  it('keeps what shows through', async () => {
    const clear = await sharp({ create: { width: 60, height: 60, channels: 4, background: { r: 1, g: 2, b: 3, alpha: 0 } } }).png().toBuffer()
    const result = await upload(clear)
    const { bytes } = await db.mediaFile.findFirstOrThrow({ where: { mediaId: result.ok ? result.value.id : '' } })
    expect(await sharp(bytes).metadata()).toMatchObject({ hasAlpha: true })
  })

  it('is kept once, however often it comes, and comes out of the bin when it comes again', async () => {
    const bytes = await aPicture().jpeg().toBuffer()
    const [one, two] = [await upload(bytes), await upload(bytes)]
    expect(two).toEqual(one)
    const mediaId = one.ok ? one.value.id : ''
    await as(editor, () => trashMedia({ mediaId }))
    expect(await upload(bytes)).toEqual(one)
    expect(await db.media.findUniqueOrThrow({ where: { id: mediaId } })).toMatchObject({ trashedAt: null })
  })

  it('needs Dutch words for who cannot see it, and a file', async () => {
    expect(await upload(await aPicture().jpeg().toBuffer(), { altNl: ' ' })).toMatchObject({ ok: false, fields: { altNl: 'media.errors.alt' } })
    const empty = new FormData()
    empty.set('file', new File([], ''))
    empty.set('altNl', 'Niets')
    expect(await as(editor, () => uploadMedia(null, empty))).toMatchObject({ ok: false, fields: { file: 'media.errors.file' } })
  })

  it('is not looked at for who may not write', async () => {
    expect(await upload(new Uint8Array([1]), { by: await aUser() })).toMatchObject({ ok: false, code: 'missing' })
  })
})

describe('the address of a picture', () => {
  it('gives the file to everybody, to be kept for a year', async () => {
    const { id } = await uploaded()
    const answer = await file(id, '800.webp')
    expect([answer.status, ...['content-type', 'cache-control', 'x-content-type-options'].map(name => answer.headers.get(name))])
      .toEqual([200, 'image/webp', 'public, max-age=31536000, immutable', 'nosniff'])
    expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width).toBe(800)
  })

  it('is nothing for another width, kind or picture', async () => {
    const { id } = await uploaded()
    const there = await Promise.all(['801.webp', '800.png', '800.svg', '0800.webp', '../800.webp', '99999.webp'].map(name => file(id, name)))
    expect([...there, await file(randomUUID(), '800.webp'), await file('x', '800.webp')].map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 404))
  })
})

describe('the library', () => {
  const show = async (mediaId: string, given: { published?: boolean } = {}) => {
    const edition = await db.edition.findFirstOrThrow({ where: { kind: 'term', locale: 'nl', slug: { not: null } } })
    const draft = { ...(edition.draft as object), body: `Zo ziet het eruit: ![Een etalage](media:${mediaId})` }
    await db.edition.update({ where: { id: edition.id }, data: given.published ? { published: draft } : { draft } })
    return edition
  }

  it('says which texts show a picture, and keeps it out of the bin until none does', async () => {
    const { id } = await uploaded(aPicture(), { altNl: 'Zeldzame orchidee' })
    const edition = await show(id, { published: true })
    const { rows: [row] } = await library({ words: 'ORCHIDEE' })
    expect(row).toMatchObject({ id, altNl: 'Zeldzame orchidee', usedIn: [{ contentId: edition.contentId, kind: 'term', locale: 'nl' }] })
    expect(await as(editor, () => trashMedia({ mediaId: id }))).toMatchObject({ ok: false, code: 'conflict', message: 'media.errors.used' })
    await db.edition.update({ where: { id: edition.id }, data: { published: edition.published! } })
    expect(await as(editor, () => trashMedia({ mediaId: id }))).toMatchObject({ ok: true })
    expect([(await library({ words: 'orchidee' })).rows, (await file(id, '800.webp')).status]).toEqual([[], 404])
    expect((await library({ bin: true })).rows.map(one => one.id)).toContain(id)
  })

  it('takes a picture out of the bin, and lets an admin remove it for good', async () => {
    const { id } = await uploaded()
    expect(await as(admin, () => deleteMedia({ mediaId: id }))).toMatchObject({ ok: false, message: 'media.errors.notInBin' })
    await as(editor, () => trashMedia({ mediaId: id }))
    await as(editor, () => restoreMedia({ mediaId: id }))
    expect((await file(id, '480.webp')).status).toBe(200)
    await as(editor, () => trashMedia({ mediaId: id }))
    expect(await as(editor, () => deleteMedia({ mediaId: id }))).toMatchObject({ ok: false, code: 'missing' })
    expect(await as(admin, () => deleteMedia({ mediaId: id }))).toMatchObject({ ok: true })
    expect(await db.mediaFile.count({ where: { mediaId: id } })).toBe(0)
  })

  it('changes the words of a picture', async () => {
    const { id } = await uploaded()
    await as(editor, () => describeMedia({ mediaId: id, altNl: 'Tulpen in een  emmer', altEn: 'Tulips in a bucket' }))
    expect(await db.media.findUniqueOrThrow({ where: { id } })).toMatchObject({ altNl: 'Tulpen in een emmer', altEn: 'Tulips in a bucket' })
  })

  it('offers pictures by name or description, the newest first and page by page; none of the bin', async () => {
    const word = randomUUID().slice(0, 8)
    const ids: string[] = []
    for (let count = 0; count < 26; count++) ids.unshift(await aLibraryPicture({ altNl: `Winkel ${word}` }))
    await aLibraryPicture({ altNl: `Winkel ${word}`, trashedAt: new Date() })
    const offer = async (page: number) => {
      const answer = await offerRoute(await aWebRequest(editor, `/api/content/pictures?words=${word.toUpperCase()}&page=${page}`), { params: Promise.resolve({}) })
      return (await answer.json() as { value: PictureOffer }).value
    }
    const [first, second] = [await offer(1), await offer(2)]
    expect([first.total, first.more, second.more]).toEqual([26, true, false])
    expect([...first.pictures, ...second.pictures].map(({ id }) => id)).toEqual(ids)
    expect((await as(editor, () => pictureOptions({}))).slice(0, 2).map(({ id }) => id)).toEqual(ids.slice(0, 2))
  })

  it('has a small picture of each, which of a narrow one is the picture itself', async () => {
    for (const [width, small] of [[300, 300], [480, 480], [900, 480]] as const) {
      const { id } = await uploaded(aPicture(width, 200))
      const answer = await file(id, '480.webp')
      expect([answer.status, (await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width]).toEqual([200, small])
      if (width < 480) expect((await file(id, '800.webp')).status).toBe(404)
    }
  })

  it('tells the public how large pictures are, those in the bin left out', async () => {
    const [one, two] = [await uploaded(aPicture(300, 200)), await uploaded()]
    await as(editor, () => trashMedia({ mediaId: two.id }))
    expect(await as(null, () => pictureSizes({ ids: [one.id, two.id, 'x\'; DROP', randomUUID()] }))).toEqual({ [one.id]: { width: 300, height: 200 } })
  })
})
