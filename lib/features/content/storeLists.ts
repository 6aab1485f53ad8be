import { z } from 'zod'
import { contentKinds, type ContentKind } from '../../domain/content/document.ts'
import { publicState } from '../../domain/content/lifecycle.ts'
import { locales, type Locale } from '../../domain/text.ts'
import type { Tx } from '../../platform/db/db.ts'
import { literally } from '../../platform/db/pattern.ts'
import { Prisma } from '../../platform/db/generated/client.ts'
import { namesOf } from './store.ts'
import type { ContentListView, ContentRow, EditionLine, ListState, TrashRow } from './view.ts'

/** How many texts a page of a list holds. */
const pageSize = 50

type Wanted = { kind: ContentKind; locale?: Locale | undefined; words: string; state?: ListState | undefined; page: number }

/** What a state asks of an edition, by its name in the query. */
const conditions: Record<Exclude<ListState, 'missing'>, Prisma.Sql> = {
  draft: Prisma.sql`e."published" IS NULL`,
  public: Prisma.sql`e."published" IS NOT NULL AND NOT e."isChanged"`,
  changed: Prisma.sql`e."isChanged"`,
  review: Prisma.sql`e."reviewAskedAt" IS NOT NULL`,
  scheduled: Prisma.sql`(e."publishAt" IS NOT NULL OR e."unpublishAt" IS NOT NULL)`,
}

const inLocale = (locale: Locale | undefined): Prisma.Sql => (locale === undefined ? Prisma.empty : Prisma.sql`AND e."locale" = ${locale}`)

const stateFilter = (state: ListState | undefined, locale: Locale | undefined): Prisma.Sql => {
  if (state === undefined) return locale === undefined ? Prisma.empty : Prisma.sql`AND EXISTS (SELECT 1 FROM "Edition" e WHERE e."contentId" = c."id" AND e."locale" = ${locale})`
  if (state !== 'missing') return Prisma.sql`AND EXISTS (SELECT 1 FROM "Edition" e WHERE e."contentId" = c."id" ${inLocale(locale)} AND ${conditions[state]})`
  return Prisma.sql`AND (SELECT count(*) FROM "Edition" e WHERE e."contentId" = c."id" ${inLocale(locale)}) < ${locale === undefined ? locales.length : 1}`
}

/** Every word must be in a title, another name, the short answer or the key of one language. */
const wordsFilter = (words: string, locale: Locale | undefined): Prisma.Sql => {
  const parts = words.split(/\s+/).filter(word => word !== '').slice(0, 8)
  if (parts.length === 0) return Prisma.empty
  const text = Prisma.sql`concat_ws(' ', c."key", e."draftNames")`
  const each = parts.map(part => Prisma.sql`${text} LIKE '%' || lower(unaccent(${literally(part)})) || '%'`)
  return Prisma.sql`AND EXISTS (SELECT 1 FROM "Edition" e WHERE e."contentId" = c."id" ${inLocale(locale)} AND ${Prisma.join(each, ' AND ')})`
}

const lineRow = z.object({
  contentId: z.string(), editionId: z.string(), locale: z.enum(locales), title: z.string(), isPublic: z.boolean(), isChanged: z.boolean(), asked: z.boolean(),
  publishAt: z.date().nullable(), unpublishAt: z.date().nullable(), draftedAt: z.date(), draftedById: z.string().nullable(),
})

async function linesOf(db: Tx, contentIds: readonly string[]): Promise<Map<string, Partial<Record<Locale, EditionLine>>>> {
  const lines = new Map<string, Partial<Record<Locale, EditionLine>>>(contentIds.map(id => [id, {}]))
  if (contentIds.length === 0) return lines
  const rows = z.array(lineRow).parse(await db.$queryRaw`
    SELECT "contentId", "id" AS "editionId", "locale", "draftTitle" AS "title", "published" IS NOT NULL AS "isPublic", "isChanged",
      "reviewAskedAt" IS NOT NULL AS "asked", "publishAt", "unpublishAt", "draftedAt", "draftedById"
    FROM "Edition" WHERE "contentId" = ANY(${contentIds}::uuid[])`)
  const names = await namesOf(db, rows.map(row => row.draftedById))
  for (const { contentId, locale, isPublic, isChanged, publishAt, unpublishAt, draftedAt, draftedById, ...line } of rows) {
    lines.get(contentId)![locale] = {
      ...line, state: publicState({ isPublic, isChanged }), publishAt: publishAt?.toISOString() ?? null, unpublishAt: unpublishAt?.toISOString() ?? null,
      draftedAt: draftedAt.toISOString(), draftedBy: names.get(draftedById) ?? null,
    }
  }
  return lines
}

const headRow = z.object({ id: z.string(), key: z.string(), title: z.string(), total: z.number() })

/** A page of the texts of a kind, by their title in the language that is asked for, or in Dutch. */
export async function listContent(db: Tx, { kind, locale, words, state, page }: Wanted): Promise<ContentListView> {
  const first = locale ?? 'nl'
  const heads = z.array(headRow).parse(await db.$queryRaw`
    SELECT c."id", c."key", t."title", (count(*) OVER ())::int AS "total"
    FROM "Content" c LEFT JOIN "Edition" a ON a."contentId" = c."id" AND a."locale" = ${first} LEFT JOIN "Edition" b ON b."contentId" = c."id" AND b."locale" <> ${first}
      CROSS JOIN LATERAL (SELECT coalesce(nullif(a."draftTitle", ''), nullif(b."draftTitle", ''), c."key") AS "title") t
    WHERE c."kind" = ${kind}::"ContentKind" AND c."trashedAt" IS NULL ${stateFilter(state, locale)} ${wordsFilter(words, locale)}
    ORDER BY lower(t."title"), c."id" LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`)
  const lines = await linesOf(db, heads.map(({ id }) => id))
  const total = heads[0]?.total ?? 0
  const rows = heads.map(({ id, key, title }): ContentRow => ({ contentId: id, key, kind, title, editions: lines.get(id)! }))
  return { rows, total, page, pages: Math.max(1, Math.ceil(total / pageSize)) }
}

/** What is in the bin, what was put there last first. */
export async function trashedContent(db: Tx): Promise<TrashRow[]> {
  const rows = await db.content.findMany({
    where: { trashedAt: { not: null } }, orderBy: { trashedAt: 'desc' }, take: 200,
    select: { id: true, kind: true, key: true, trashedAt: true, trashedById: true, editions: { select: { locale: true, draft: true }, orderBy: { locale: 'desc' } } },
  })
  const names = await namesOf(db, rows.map(row => row.trashedById))
  const title = z.object({ title: z.string() })
  return rows.map(({ id, kind, key, trashedAt, trashedById, editions }) => ({
    contentId: id, kind, key, title: editions.map(({ draft }) => title.parse(draft).title).find(found => found !== '') ?? key,
    locales: locales.filter(locale => editions.some(edition => edition.locale === locale)), trashedAt: trashedAt!.toISOString(), by: names.get(trashedById) ?? null,
  }))
}

/** How many texts there are of each kind, and in the bin. */
export async function countContent(db: Tx): Promise<Record<ContentKind, number> & { trashed: number }> {
  const rows = z.array(z.object({ kind: z.enum(contentKinds), there: z.number(), trashed: z.number() })).parse(await db.$queryRaw`
    SELECT "kind"::text AS "kind", count(*) FILTER (WHERE "trashedAt" IS NULL)::int AS "there", count(*) FILTER (WHERE "trashedAt" IS NOT NULL)::int AS "trashed"
    FROM "Content" GROUP BY "kind"`)
  const of = (kind: ContentKind): number => rows.find(row => row.kind === kind)?.there ?? 0
  return { term: of('term'), article: of('article'), page: of('page'), trashed: rows.reduce((sum, row) => sum + row.trashed, 0) }
}
