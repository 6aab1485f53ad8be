import { documentSchema, type ContentDocument, type ContentKind } from '../../domain/content/document.ts'
import type { FaultContext } from '../../domain/content/faults.ts'
import type { EditionFacts } from '../../domain/content/lifecycle.ts'
import { linksIn } from '../../domain/content/links.ts'
import type { Locale } from '../../domain/text.ts'
import { dayOf } from '../../domain/waiting/amsterdam.ts'
import type { Tx } from '../../platform/db/db.ts'
import { Prisma } from '../../platform/db/generated/client.ts'
import type { Preview } from './view.ts'

/** What abilities about texts are about: they belong to no company. */
export const contentSubject = (): Promise<{ companyId: null; id: string }> => Promise.resolve({ companyId: null, id: 'content' })

const editionSelect = {
  id: true, contentId: true, kind: true, locale: true, draft: true, version: true, draftedAt: true, draftedById: true, published: true, slug: true,
  publishedAt: true, publishedById: true, firstPublishedAt: true, reviewAskedAt: true, reviewAskedById: true, reviewNote: true,
  publishAt: true, unpublishAt: true, scheduledById: true, planned: true, content: { select: { key: true, trashedAt: true } },
} as const
type Row = Prisma.EditionGetPayload<{ select: typeof editionSelect }>

/** A text in one language as it is stored, with its documents read. */
export type StoredEdition = Omit<Row, 'draft' | 'published' | 'planned' | 'locale' | 'content'> & {
  draft: ContentDocument; published: ContentDocument | null; planned: ContentDocument | null; locale: Locale; key: string; trashedAt: Date | null
}

const asLocale = (locale: string): Locale => (locale === 'en' ? 'en' : 'nl')
const read = (document: unknown): ContentDocument | null => (document === null ? null : documentSchema.parse(document))

const stored = ({ content, ...row }: Row): StoredEdition => ({
  ...row, draft: documentSchema.parse(row.draft), published: read(row.published), planned: read(row.planned), locale: asLocale(row.locale), ...content,
})

/** A document as it goes into the database. */
export const asJson = (document: ContentDocument): Prisma.InputJsonObject => document
/** What a document column holds when there is none. */
export const noDocument = Prisma.DbNull

export const sameDocument = (a: ContentDocument, b: ContentDocument | null): boolean =>
  b !== null && JSON.stringify(documentSchema.parse(a)) === JSON.stringify(documentSchema.parse(b))

/** One text in one language, in the bin or not; null when there is none. */
export async function findEdition(db: Tx, where: { editionId: string } | { contentId: string; locale: Locale }): Promise<StoredEdition | null> {
  const row = await db.edition.findUnique({
    where: 'editionId' in where ? { id: where.editionId } : { contentId_locale: where }, select: editionSelect,
  })
  return row && stored(row)
}

/** A draft in the shape that public pages are made from: as the public would read it, were it published now. */
export async function draftAsPublic(db: Tx, where: { editionId: string } | { contentId: string; locale: Locale }): Promise<Preview | null> {
  const edition = await findEdition(db, where)
  if (edition === null) return null
  const { kind, locale, key, version, draft, draftedAt, firstPublishedAt, contentId } = edition
  const others = await db.edition.findMany({ where: { contentId, locale: { not: locale }, slug: { not: null } }, select: { locale: true, slug: true, published: true } })
  return {
    kind, locale, key, version, document: draft, publishedAt: draftedAt, firstPublishedAt: firstPublishedAt ?? draftedAt,
    others: [{ locale, slug: draft.slug, title: draft.title }, ...others.map(other => ({ locale: other.locale, slug: other.slug!, title: documentSchema.parse(other.published).title }))],
  }
}

/** The same, held until the transaction ends, so that its writers follow each other. */
export async function holdEdition(tx: Tx, editionId: string): Promise<StoredEdition | null> {
  await tx.$queryRaw`SELECT "id" FROM "Edition" WHERE "id" = ${editionId}::uuid FOR UPDATE`
  return findEdition(tx, { editionId })
}

/** All languages of a text, held until the transaction ends; the oldest first. */
export async function holdContent(tx: Tx, contentId: string): Promise<StoredEdition[]> {
  await tx.$queryRaw`SELECT "id" FROM "Content" WHERE "id" = ${contentId}::uuid FOR UPDATE`
  await tx.$queryRaw`SELECT "id" FROM "Edition" WHERE "contentId" = ${contentId}::uuid ORDER BY "id" FOR UPDATE`
  return (await tx.edition.findMany({ where: { contentId }, orderBy: { id: 'asc' }, select: editionSelect })).map(stored)
}

/** Whether there is such an edition, as the subject of an ability. */
export const editionSubject = async (db: Tx, editionId: string): Promise<{ companyId: null; id: string } | null> =>
  (await db.edition.count({ where: { id: editionId } })) === 1 ? { companyId: null, id: editionId } : null

/** The same by its content; `trashed`: only one that is in the bin, or only one that is not. */
export const contentIsThere = async (db: Tx, contentId: string, trashed: boolean): Promise<{ companyId: null; id: string } | null> =>
  (await db.content.count({ where: { id: contentId, trashedAt: trashed ? { not: null } : null } })) === 1 ? { companyId: null, id: contentId } : null

/** What the names are of people by their ids. */
export async function namesOf(db: Tx, ids: readonly (string | null | undefined)[]): Promise<Map<string | null, string>> {
  const wanted = [...new Set(ids.filter(id => typeof id === 'string'))]
  if (wanted.length === 0) return new Map()
  const people = await db.user.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}

/** Whether an address is free for a text: no other one has it now, and none that still is there had it before. */
async function isSlugFree(db: Tx, { id, kind, locale }: { id: string; kind: ContentKind; locale: Locale }, slug: string): Promise<boolean> {
  if (slug === '') return true
  const [taken, moved] = await Promise.all([
    db.edition.count({ where: { kind, locale, slug, id: { not: id } } }), db.movedAddress.count({ where: { kind, locale, slug, editionId: { not: id } } }),
  ])
  return taken + moved === 0
}

const isUuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

/** What `faultsOf` needs to know of the world to judge this document. */
export async function faultContext(
  db: Tx, edition: { id: string; kind: ContentKind; locale: Locale }, document: ContentDocument, now: Date,
): Promise<FaultContext> {
  const { keys, pictures, related } = linksIn(document)
  const wanted = [...new Set([...keys.map(({ key }) => key), ...related])]
  const media = [document.picture?.media, ...pictures.map(picture => picture.media)].filter(id => typeof id === 'string' && isUuid(id))
  const [free, terms, found] = await Promise.all([
    isSlugFree(db, edition, document.slug),
    wanted.length === 0 ? [] : db.content.findMany({ where: { kind: 'term', key: { in: wanted }, trashedAt: null }, select: { key: true } }),
    media.length === 0 ? [] : db.media.findMany({ where: { id: { in: media as string[] }, trashedAt: null }, select: { id: true } }),
  ])
  return { isSlugFree: free, terms: new Set(terms.map(({ key }) => key)), media: new Set(found.map(({ id }) => id)), today: dayOf(now) }
}

/** The facts of a stored edition that decide what may be done with it. */
export const factsOf = (edition: StoredEdition): EditionFacts => ({
  isPublic: edition.published !== null,
  isChanged: edition.published !== null && !sameDocument(edition.draft, edition.published),
  draftedAt: edition.draftedAt.getTime(),
  review: edition.reviewAskedAt && { askedAt: edition.reviewAskedAt.getTime(), askedById: edition.reviewAskedById ?? '' },
  schedule: edition.publishAt || edition.unpublishAt
    ? { publishAt: edition.publishAt?.getTime() ?? null, unpublishAt: edition.unpublishAt?.getTime() ?? null } : null,
  isTrashed: edition.trashedAt !== null,
})

/** Puts the writers of addresses of a kind in a row, so that no two texts take the same one. */
export async function holdAddresses(tx: Tx, { kind, locale }: { kind: ContentKind; locale: Locale }): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`address ${kind} ${locale}`}))`
}
