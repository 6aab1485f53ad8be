import type { ArchivedPicture, Place } from '../../domain/content/archive.ts'
import { documentSchema, type ContentDocument, type ContentKind } from '../../domain/content/document.ts'
import type { TextFile } from '../../domain/content/file.ts'
import type { Locale } from '../../domain/text.ts'
import type { Tx } from '../../platform/db/db.ts'
import { asJson, sameDocument } from '../content/store.ts'
import type { TransferView } from './view.ts'

export const transferSubject = async () => ({ companyId: null, id: 'transfer' })

/** A text as it is here, in the bin or not. */
export type Here = {
  contentId: string; editionId: string; version: number; slug: string | null; trashed: boolean; draft: ContentDocument; published: ContentDocument | null
}
export const placeOf = ({ kind, key, locale }: Pick<TextFile, 'kind' | 'key' | 'locale'>): string => `${kind} ${key} ${locale}`

const read = (document: unknown): ContentDocument | null => (document === null ? null : documentSchema.parse(document))
const asLocale = (locale: string): Locale => (locale === 'en' ? 'en' : 'nl')

type Row = Here & { kind: ContentKind; key: string; locale: Locale }

async function allTexts(db: Tx, where: object): Promise<Row[]> {
  const rows = await db.edition.findMany({
    where, orderBy: [{ content: { key: 'asc' } }, { locale: 'asc' }],
    select: { id: true, contentId: true, kind: true, locale: true, version: true, slug: true, draft: true, published: true, content: { select: { key: true, trashedAt: true } } },
  })
  return rows.map(({ id, content, locale, draft, published, ...row }) => ({
    ...row, editionId: id, key: content.key, trashed: content.trashedAt !== null, locale: asLocale(locale), draft: documentSchema.parse(draft), published: read(published),
  }))
}

/** Everything that editors wrote, what is in the bin left out: what is public, and each draft that reads otherwise. */
export async function textsToExport(db: Tx): Promise<{ place: Place; file: TextFile }[]> {
  const rows = await allTexts(db, { content: { trashedAt: null } })
  return rows.flatMap(({ kind, key, locale, draft, published }) => [
    ...(published === null ? [] : [{ place: 'published' as const, file: { kind, key, locale, document: published } }]),
    ...(sameDocument(draft, published) ? [] : [{ place: 'draft' as const, file: { kind, key, locale, document: draft } }]),
  ])
}

/** The terms as they are worked on, for a spreadsheet. */
export const termsToExport = async (db: Tx): Promise<TextFile[]> =>
  (await allTexts(db, { kind: 'term', content: { trashedAt: null } })).map(({ kind, key, locale, draft }) => ({ kind, key, locale, document: draft }))

/** The pictures that are not in the bin, with the widest file of each. */
export async function picturesToExport(db: Tx): Promise<(ArchivedPicture & { bytes: Uint8Array })[]> {
  const rows = await db.media.findMany({
    where: { trashedAt: null }, orderBy: { id: 'asc' },
    select: { id: true, name: true, width: true, height: true, altNl: true, altEn: true, files: { select: { bytes: true }, orderBy: { width: 'desc' }, take: 1 } },
  })
  return rows.flatMap(({ files: [file], ...row }) => (file ? [{ ...row, bytes: new Uint8Array(file.bytes) }] : []))
}

/** All that an import is compared with: texts by their place, addresses that are or were taken, and keys of terms. */
export type World = { texts: Map<string, Here>; contents: Map<string, { id: string; trashed: boolean }>; taken: Map<string, string>; terms: Set<string> }

export const addressOf = (kind: string, locale: string, slug: string): string => `${kind} ${locale} ${slug}`

export async function worldOf(db: Tx): Promise<World> {
  const [rows, contents, moved] = await Promise.all([
    allTexts(db, {}), db.content.findMany({ select: { id: true, kind: true, key: true, trashedAt: true } }),
    db.movedAddress.findMany({ select: { kind: true, locale: true, slug: true, editionId: true } }),
  ])
  return {
    texts: new Map(rows.map(row => [placeOf(row), row])),
    contents: new Map(contents.map(({ id, kind, key, trashedAt }) => [`${kind} ${key}`, { id, trashed: trashedAt !== null }])),
    taken: new Map([
      ...moved.map(({ kind, locale, slug, editionId }): [string, string] => [addressOf(kind, locale, slug), editionId]),
      ...rows.flatMap((row): [string, string][] => (row.slug === null ? [] : [[addressOf(row.kind, row.locale, row.slug), row.editionId]])),
    ]),
    terms: new Set(contents.filter(({ kind, trashedAt }) => kind === 'term' && trashedAt === null).map(({ key }) => key)),
  }
}

/** Holds all texts until the transaction ends, so that nobody writes one between the look and the deed. */
export const holdAll = async (tx: Tx): Promise<void> => void await tx.$executeRaw`LOCK TABLE "Content", "Edition" IN SHARE ROW EXCLUSIVE MODE`

/** Begins texts that are not here yet: their content where that is new too, and a draft. */
export async function createTexts(tx: Tx, texts: readonly TextFile[], contents: World['contents'], { userId, now }: { userId: string; now: Date }): Promise<void> {
  const fresh = [...new Map(texts.map(({ kind, key }) => [`${kind} ${key}`, { kind, key }])).values()].filter(({ kind, key }) => !contents.has(`${kind} ${key}`))
  await tx.content.createMany({ data: fresh.map(one => ({ ...one, createdAt: now, createdById: userId })) })
  const made = await tx.content.findMany({ where: { OR: fresh.map(({ kind, key }) => ({ kind, key })) }, select: { id: true, kind: true, key: true } })
  const idOf = new Map([...[...contents].map(([name, { id }]) => [name, id] as const), ...made.map(({ id, kind, key }) => [`${kind} ${key}`, id] as const)])
  await tx.edition.createMany({
    data: texts.map(({ kind, key, locale, document }) => ({
      contentId: idOf.get(`${kind} ${key}`)!, kind, locale, draft: asJson(document), draftedAt: now, draftedById: userId,
    })),
  })
}

export type PictureHere = { name: string; altNl: string; altEn: string; width: number; height: number; trashed: boolean; bytes: Uint8Array }

/** Those of these pictures that are here, with their widest file. */
export async function picturesHere(db: Tx, ids: readonly string[]): Promise<Map<string, PictureHere>> {
  const rows = await db.media.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true, altNl: true, altEn: true, width: true, height: true, trashedAt: true, files: { select: { bytes: true }, orderBy: { width: 'desc' }, take: 1 } },
  })
  return new Map(rows.map(({ id, files, trashedAt, ...row }) => [id, { ...row, trashed: trashedAt !== null, bytes: new Uint8Array(files[0]?.bytes ?? []) }]))
}

/** Gives a picture that is here the words of an import, and takes it out of the bin. */
export const renamePicture = async (tx: Tx, { id, name, altNl, altEn }: ArchivedPicture): Promise<void> =>
  void await tx.media.update({ where: { id }, data: { name, altNl, altEn, trashedAt: null }, select: { id: true } })

/** Which of these pictures are here and not in the bin. */
export const mediaHere = async (db: Tx, ids: readonly string[]): Promise<Set<string>> =>
  new Set((await db.media.findMany({ where: { id: { in: [...ids] }, trashedAt: null }, select: { id: true } })).map(({ id }) => id))

/** How much there is to take along. */
export async function countsOf(db: Tx): Promise<Omit<TransferView, 'mayPublish'>> {
  const [texts, terms, pictures] = await Promise.all([
    db.edition.count({ where: { content: { trashedAt: null } } }), db.edition.count({ where: { kind: 'term', content: { trashedAt: null } } }), db.media.count({ where: { trashedAt: null } }),
  ])
  return { texts, terms, pictures }
}
