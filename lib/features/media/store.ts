import { z } from 'zod'
import { contentKinds } from '../../domain/content/document.ts'
import { isThumbnail } from '../../domain/content/picture.ts'
import { locales } from '../../domain/text.ts'
import type { Tx } from '../../platform/db/db.ts'
import { literally } from '../../platform/db/pattern.ts'
import type { Prisma } from '../../platform/db/generated/client.ts'
import type { Picture } from '../../platform/pictures/normalise.ts'
import type { MediaRow, MediaUse, PictureOffer, PictureOption, PictureSizes, ShownPicture } from './view.ts'

/** Pictures belong to the site: to no company. */
export const mediaSubject = async () => ({ companyId: null, id: 'media' })

/** A picture, in the bin or not, for who writes about it. */
export async function pictureSubject({ mediaId }: { mediaId: string }, db: Tx): Promise<{ companyId: null; id: string } | null> {
  const found = await db.media.findUnique({ where: { id: mediaId }, select: { id: true } })
  return found && { companyId: null, id: `media ${found.id}` }
}

export type Stored = { id: string; width: number; height: number }

/** The picture that was made of a file with this SHA-256 before; null when there is none. */
export const findByHash = (db: Tx, hash: string): Promise<(Stored & { trashedAt: Date | null }) | null> =>
  db.media.findUnique({ where: { hash }, select: { id: true, width: true, height: true, trashedAt: true } })

type NewPicture = { id?: string; name: string; altNl: string; altEn: string; hash: string; picture: Picture; userId: string }

/** Keeps a picture in all its widths. With an id that is taken, or a hash that is known, it throws. */
export async function addPicture(tx: Tx, { picture: { width, height, files }, userId, ...named }: NewPicture): Promise<Stored> {
  return tx.media.create({
    data: { ...named, width, height, createdById: userId, files: { create: files } }, select: { id: true, width: true, height: true },
  })
}

/** Gives a picture other words; they count where it is used from then on. */
export const describe = (tx: Tx, mediaId: string, words: { altNl: string; altEn: string }): Promise<{ id: string }> =>
  tx.media.update({ where: { id: mediaId }, data: words, select: { id: true } })

/** Puts a picture in the bin, or takes it out. False when it was there already. */
export async function setTrashed(tx: Tx, mediaId: string, trashedAt: Date | null): Promise<boolean> {
  const { count } = await tx.media.updateMany({ where: { id: mediaId, trashedAt: trashedAt === null ? { not: null } : null }, data: { trashedAt } })
  return count === 1
}

/** Removes a picture that is in the bin, with all its files. False when it is not in the bin. */
export async function removePicture(tx: Tx, mediaId: string): Promise<boolean> {
  return (await tx.media.deleteMany({ where: { id: mediaId, trashedAt: { not: null } } })).count === 1
}

const use = z.object({ media: z.string(), contentId: z.string(), kind: z.enum(contentKinds), locale: z.enum(locales), title: z.string() })

/** Which texts show these pictures, as they are worked on or as they are public; texts in the bin do not count. */
export async function usesOf(db: Tx, ids: readonly string[]): Promise<Map<string, MediaUse[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRaw`
    WITH texts AS (
      SELECT e."contentId", e."kind", e."locale", e."draft"->>'title' AS "title", t."document"
      FROM "Edition" e JOIN "Content" c ON c."id" = e."contentId" AND c."trashedAt" IS NULL
      CROSS JOIN LATERAL (VALUES (e."draft"), (e."published")) AS t("document") WHERE t."document" IS NOT NULL
    ), uses AS (
      SELECT "contentId", "kind", "locale", "title", (regexp_matches("document"->>'body', 'media:([0-9a-f-]{36})', 'g'))[1] AS "media" FROM texts
      UNION SELECT "contentId", "kind", "locale", "title", "document"->'picture'->>'media' FROM texts
    )
    SELECT DISTINCT * FROM uses WHERE "media" = ANY(${[...ids]}) ORDER BY "title", "locale" DESC`
  return Map.groupBy(z.array(use).parse(rows), ({ media }) => media)
}

export const pageSize = 48

type Wanted = { words: string; bin: boolean; page: number }

const newestFirst = [{ createdAt: 'desc' }, { id: 'desc' }] satisfies Prisma.MediaOrderByWithRelationInput[]

/** Pictures whose name or words hold what was typed. */
function saying(words: string): Prisma.MediaWhereInput {
  const text = { contains: literally(words), mode: 'insensitive' as const }
  return words === '' ? {} : { OR: [{ name: text }, { altNl: text }, { altEn: text }] }
}

/** A page of the library, the newest first, and how many there are in all. */
export async function listPictures(db: Tx, { words, bin, page }: Wanted): Promise<{ rows: MediaRow[]; total: number; binned: number }> {
  const where = { trashedAt: bin ? { not: null } : null, ...saying(words) }
  const [rows, total, binned] = await Promise.all([
    db.media.findMany({
      where, orderBy: newestFirst, skip: (page - 1) * pageSize, take: pageSize,
      select: { id: true, name: true, width: true, height: true, altNl: true, altEn: true, createdAt: true },
    }),
    db.media.count({ where }),
    db.media.count({ where: { trashedAt: { not: null } } }),
  ])
  const uses = await usesOf(db, rows.map(({ id }) => id))
  return {
    total, binned,
    rows: rows.map(({ createdAt, ...row }) => ({ ...row, addedAt: createdAt.toISOString(), usedIn: (uses.get(row.id) ?? []).map(({ contentId, kind, locale, title }) => ({ contentId, kind, locale, title })) })),
  }
}

/** How many pictures an editor is offered at a time, and how many a plain list holds. */
const [offerSize, listSize] = [24, 100]

/** A page of the pictures that a text can be given. */
export async function offerPictures(db: Tx, { words, page }: Pick<Wanted, 'words' | 'page'>): Promise<PictureOffer> {
  const where = { trashedAt: null, ...saying(words) }
  const [pictures, total] = await Promise.all([
    db.media.findMany({ where, orderBy: newestFirst, skip: (page - 1) * offerSize, take: offerSize, select: { id: true, name: true, altNl: true, altEn: true } }),
    db.media.count({ where }),
  ])
  return { pictures, total, more: total > page * offerSize }
}

/** The newest pictures, for a plain list. */
export async function newestPictures(db: Tx): Promise<PictureOption[]> {
  const rows = await db.media.findMany({ where: { trashedAt: null }, orderBy: newestFirst, take: listSize, select: { id: true, name: true, altNl: true } })
  return rows.map(({ altNl, ...row }) => ({ ...row, alt: altNl }))
}

/** One width of a picture that is not in the bin; null when there is none. Of a picture narrower than a thumbnail that is the picture itself. */
export async function findFile(db: Tx, mediaId: string, width: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const found = await db.mediaFile.findFirst({
    where: { mediaId, width: isThumbnail(width) ? { lte: width } : width, media: { trashedAt: null } }, orderBy: { width: 'desc' }, select: { bytes: true },
  })
  return found && new Uint8Array(found.bytes)
}

/** The sizes of those of these pictures that are there. */
export async function sizesOf(db: Tx, ids: readonly string[]): Promise<PictureSizes> {
  const known = ids.filter(id => z.uuid().safeParse(id).success)
  if (known.length === 0) return {}
  const rows = await db.media.findMany({ where: { id: { in: known }, trashedAt: null }, select: { id: true, width: true, height: true } })
  return Object.fromEntries(rows.map(({ id, width, height }) => [id, { width, height }]))
}

/** The picture of a text as its page shows it; null where it has none, or where it is gone. */
export async function shownPicture(db: Tx, picture: { media: string; alt: string } | null): Promise<ShownPicture | null> {
  const size = picture === null ? undefined : (await sizesOf(db, [picture.media]))[picture.media]
  return picture === null || size === undefined ? null : { ...picture, size }
}
