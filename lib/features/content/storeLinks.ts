import { z } from 'zod'
import { contentKinds, documentSchema, type ContentDocument, type ContentKind } from '../../domain/content/document.ts'
import { linkIndex } from '../../domain/content/linkIndex.ts'
import { linkNames } from '../../domain/content/linkTerms.ts'
import { usedIn } from '../../domain/content/links.ts'
import { locales, type Locale } from '../../domain/text.ts'
import type { Tx } from '../../platform/db/db.ts'
import { literally } from '../../platform/db/pattern.ts'
import { Prisma } from '../../platform/db/generated/client.ts'
import type { StoredEdition } from './store.ts'
import type { LinkChoice, UseView } from './view.ts'

/** As many texts are looked through for the uses of one term. */
const mostUses = 200

const useRow = z.object({
  editionId: z.string(), contentId: z.string(), kind: z.enum(contentKinds), key: z.string(), locale: z.enum(locales), isPublic: z.boolean(), document: documentSchema,
})

const namesQuery = (names: readonly string[], locale: Locale): Prisma.Sql => {
  if (names.length === 0) return Prisma.sql`false`
  const config = locale === 'nl' ? Prisma.sql`'dutch'` : Prisma.sql`'english'`
  return Prisma.join(names.map(name => Prisma.sql`e."search" @@ phraseto_tsquery(${config}, lower(unaccent(${name})))`), ' OR ')
}

/**
 * The texts in the same language that use a term: as related, by a link, or by a name of it that becomes a link by itself
 * (of those only what is public).
 */
export async function usesOf(db: Tx, { key, kind, locale, contentId, draft, published }: StoredEdition): Promise<UseView[]> {
  if (kind !== 'term') return []
  const { title, synonyms, linking, summary, slug } = published ?? draft
  const names = linkNames({ title, synonyms, linking })
  const rows = z.array(useRow).parse(await db.$queryRaw`
    SELECT e."id" AS "editionId", e."contentId", e."kind"::text AS "kind", c."key", e."locale", e."published" IS NOT NULL AS "isPublic", coalesce(e."published", e."draft") AS "document"
    FROM "Edition" e JOIN "Content" c ON c."id" = e."contentId" AND c."trashedAt" IS NULL
    WHERE e."locale" = ${locale} AND e."contentId" <> ${contentId}::uuid
      AND (e."refersTo" @> ARRAY[${key}] OR ${namesQuery(names, locale)})
    ORDER BY e."kind" DESC, c."key" LIMIT ${mostUses}`)
  const index = linkIndex([{ key, slug, title, summary, names, linking }], locale)
  return usedIn(key, index, rows).map(({ document, ...row }) => ({ ...row, title: document.title }))
}

/** Terms by their name or key for a link to them, the shortest name first. */
export async function termChoices(db: Tx, locale: Locale, words: string): Promise<LinkChoice[]> {
  const like = `%${literally(words)}%`
  return z.array(z.object({ key: z.string(), name: z.string(), isPublic: z.boolean() })).parse(await db.$queryRaw`
    SELECT c."key", coalesce(nullif(e."draftTitle", ''), c."key") AS "name", coalesce(e."published" IS NOT NULL, false) AS "isPublic"
    FROM "Content" c LEFT JOIN "Edition" e ON e."contentId" = c."id" AND e."locale" = ${locale}
    WHERE c."kind" = 'term' AND c."trashedAt" IS NULL
      AND concat_ws(' ', c."key", e."draftNames") LIKE lower(unaccent(${like}))
    ORDER BY lower(unaccent(e."draftTitle")) LIKE lower(unaccent(${like})) DESC NULLS LAST, length(coalesce(e."draftTitle", c."key")), c."key" LIMIT 20`)
}

const linkingRow = z.object({
  editionId: z.string(), contentId: z.string(), kind: z.enum(contentKinds), key: z.string(), locale: z.enum(locales), draft: documentSchema, published: documentSchema.nullable(),
})
export type LinkingText = { editionId: string; contentId: string; kind: ContentKind; key: string; locale: Locale; draft: ContentDocument; published: ContentDocument | null }

/**
 * The texts in which a link may be broken: they name a term that is not public in their language, or hold a link to an
 * address of ours or a picture. The database leaves out all others, so that thousands of texts need not be read.
 */
export async function textsWithDoubtfulLinks(db: Tx): Promise<LinkingText[]> {
  return z.array(linkingRow).parse(await db.$queryRaw`
    WITH known AS (
      SELECT c."key", e."locale" FROM "Content" c JOIN "Edition" e ON e."contentId" = c."id" WHERE c."kind" = 'term' AND c."trashedAt" IS NULL AND e."published" IS NOT NULL)
    SELECT e."id" AS "editionId", e."contentId", e."kind"::text AS "kind", c."key", e."locale", e."draft", e."published"
    FROM "Edition" e JOIN "Content" c ON c."id" = e."contentId" AND c."trashedAt" IS NULL
    WHERE e."id" IN (
      SELECT d."id" FROM (SELECT "id", "locale", unnest("refersTo") AS "key" FROM "Edition") d LEFT JOIN known k ON k."key" = d."key" AND k."locale" = d."locale" WHERE k."key" IS NULL)
    ORDER BY c."key", e."locale" LIMIT 1000`)
}

/** What there is to lead to: terms by key (in which languages public, or in the bin), addresses of texts, those that moved, and pictures. */
export type Destinations = {
  terms: Map<string, { public: string[]; trashed: boolean }>
  addresses: Set<string>
  moved: Map<string, string | null>
  media: Set<string>
}

const at = (kind: string, locale: string, slug: string): string => `${kind} ${locale} ${slug}`

/** Everything that the doubtful links may lead to. */
export async function destinations(db: Tx, texts: readonly { keys: readonly string[]; slugs: readonly string[]; media: readonly string[] }[]): Promise<Destinations> {
  const [keys, slugs, media] = [texts.flatMap(text => text.keys), texts.flatMap(text => text.slugs), texts.flatMap(text => text.media)].map(list => [...new Set(list)]) as [string[], string[], string[]]
  const [terms, editions, moved, pictures] = await Promise.all([
    db.content.findMany({ where: { kind: 'term', key: { in: keys } }, select: { key: true, trashedAt: true, editions: { where: { slug: { not: null } }, select: { locale: true } } } }),
    db.edition.findMany({ where: { slug: { in: slugs } }, select: { kind: true, locale: true, slug: true } }),
    db.movedAddress.findMany({ where: { slug: { in: slugs } }, select: { kind: true, locale: true, slug: true, edition: { select: { slug: true } } } }),
    db.media.findMany({ where: { id: { in: media }, trashedAt: null }, select: { id: true } }),
  ])
  return {
    terms: new Map(terms.map(({ key, trashedAt, editions: is }) => [key, { public: is.map(({ locale }) => locale), trashed: trashedAt !== null }])),
    addresses: new Set(editions.map(({ kind, locale, slug }) => at(kind, locale, slug!))),
    moved: new Map(moved.map(({ kind, locale, slug, edition }) => [at(kind, locale, slug), edition.slug])),
    media: new Set(pictures.map(({ id }) => id)),
  }
}
