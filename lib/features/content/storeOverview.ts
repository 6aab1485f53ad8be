import { z } from 'zod'
import { contentKinds } from '../../domain/content/document.ts'
import { locales } from '../../domain/text.ts'
import type { Tx } from '../../platform/db/db.ts'
import { Prisma } from '../../platform/db/generated/client.ts'
import { namesOf } from './store.ts'
import type { OverviewPart } from './view.ts'

/** How many lines each part of the overview shows; the rest is behind its list. */
const mostLines = 12

const row = z.object({
  editionId: z.string(), contentId: z.string(), kind: z.enum(contentKinds), key: z.string(), locale: z.enum(locales), title: z.string(),
  at: z.date(), byId: z.string().nullable(), note: z.string(), total: z.number(),
})

const head = Prisma.sql`e."id" AS "editionId", e."contentId", e."kind"::text AS "kind", c."key", coalesce(nullif(e."draftTitle", ''), c."key") AS "title"`
const from = Prisma.sql`FROM "Edition" e JOIN "Content" c ON c."id" = e."contentId" AND c."trashedAt" IS NULL`

async function part(db: Tx, query: Prisma.Sql): Promise<OverviewPart> {
  const rows = z.array(row).parse(await db.$queryRaw(query))
  const names = await namesOf(db, rows.map(({ byId }) => byId))
  return {
    total: rows[0]?.total ?? 0,
    lines: rows.map(({ at, byId, total: _, ...line }) => ({ ...line, at: at.toISOString(), by: names.get(byId) ?? null })),
  }
}

/** What somebody asked to have published, what waits longest first. */
export const waitingForReview = (db: Tx): Promise<OverviewPart> => part(db, Prisma.sql`
  SELECT ${head}, e."locale", e."reviewAskedAt" AS "at", e."reviewAskedById" AS "byId", e."reviewNote" AS "note", (count(*) OVER ())::int AS "total"
  ${from} WHERE e."reviewAskedAt" IS NOT NULL ORDER BY e."reviewAskedAt" LIMIT ${mostLines}`)

/** What reads otherwise in its draft than on the site, what changed last first. */
export const changedSincePublication = (db: Tx): Promise<OverviewPart> => part(db, Prisma.sql`
  SELECT ${head}, e."locale", e."draftedAt" AS "at", e."draftedById" AS "byId", '' AS "note", (count(*) OVER ())::int AS "total"
  ${from} WHERE e."isChanged" ORDER BY e."draftedAt" DESC LIMIT ${mostLines}`)

/** What happens by itself, the next thing first. */
export const planned = (db: Tx): Promise<OverviewPart> => part(db, Prisma.sql`
  SELECT ${head}, e."locale", p."at", e."scheduledById" AS "byId", p."note", (count(*) OVER ())::int AS "total"
  ${from} CROSS JOIN LATERAL (VALUES (e."publishAt", 'publish'), (e."unpublishAt", 'unpublish')) p("at", "note")
  WHERE p."at" IS NOT NULL ORDER BY p."at" LIMIT ${mostLines}`)

/** Public in one language and not in the other, what is public longest first. */
export const unfinishedLanguages = (db: Tx): Promise<OverviewPart> => part(db, Prisma.sql`
  SELECT ${head}, l."locale", e."publishedAt" AS "at", e."publishedById" AS "byId", '' AS "note", (count(*) OVER ())::int AS "total"
  ${from} CROSS JOIN (VALUES ('nl'), ('en')) l("locale")
  WHERE e."published" IS NOT NULL AND l."locale" <> e."locale"
    AND NOT EXISTS (SELECT 1 FROM "Edition" o WHERE o."contentId" = c."id" AND o."locale" = l."locale" AND o."published" IS NOT NULL)
  ORDER BY e."publishedAt", e."id" LIMIT ${mostLines}`)

/** Public, and checked before this day (YYYY-MM-DD), what was checked longest ago first. */
export const dueForANewLook = (db: Tx, before: string): Promise<OverviewPart> => part(db, Prisma.sql`
  SELECT ${head}, e."locale", e."publicReviewedOn"::date::timestamptz AS "at", NULL::uuid AS "byId", '' AS "note", (count(*) OVER ())::int AS "total"
  ${from} WHERE e."publicReviewedOn" < ${before}
  ORDER BY e."publicReviewedOn", e."id" LIMIT ${mostLines}`)
