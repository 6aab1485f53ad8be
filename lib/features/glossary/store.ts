import { cache } from 'react'
import { z } from 'zod'
import { linkIndex, type LinkIndex } from '../../domain/content/linkIndex.ts'
import { linkNames } from '../../domain/content/linkTerms.ts'
import { documentSchema, linkings, type ContentDocument, type ContentKind } from '../../domain/content/document.ts'
import type { Locale } from '../../domain/text.ts'
import type { Tx } from '../../platform/db/db.ts'

const listed = z.object({
  key: z.string(), slug: z.string(), title: z.string(), summary: z.string(), synonyms: z.array(z.string()), linking: z.enum(linkings),
})

/** A public term without its explanation. */
export type ListedTerm = z.infer<typeof listed>

/** All public terms in a language, by key. Read once per page. */
export const publishedTerms = cache(async (db: Tx, locale: Locale): Promise<ListedTerm[]> => {
  const rows = await db.$queryRaw`
    SELECT c."key", e."slug", p."title", p."summary", p."synonyms", p."linking"
    FROM "Edition" e JOIN "Content" c ON c."id" = e."contentId"
      CROSS JOIN LATERAL jsonb_to_record(e."published") AS p("title" text, "summary" text, "synonyms" jsonb, "linking" text)
    WHERE e."kind" = 'term' AND e."locale" = ${locale} AND e."published" IS NOT NULL
    ORDER BY c."key"`
  return z.array(listed).parse(rows)
})

const indexes = new Map<Locale, { terms: string; index: LinkIndex }>()

/** What words in texts may link to in a language. Reading the terms is quick, making their index is not: it is made anew when they differ. */
export async function termIndex(db: Tx, locale: Locale): Promise<LinkIndex> {
  const listed = await publishedTerms(db, locale)
  const terms = JSON.stringify(listed)
  const made = indexes.get(locale)
  if (made?.terms === terms) return made.index
  const index = linkIndex(listed.map(({ key, slug, title, summary, linking, ...term }) => ({ key, slug, title, summary, linking, names: linkNames({ title, linking, ...term }) })), locale)
  indexes.set(locale, { terms, index })
  return index
}

/** A public text, with the address that it has in each language in which it is public. */
export type PublishedText = {
  key: string
  document: ContentDocument
  firstPublishedAt: Date
  publishedAt: Date
  others: readonly { locale: string; slug: string; title: string }[]
}

/** The public text at an address, or null. */
export const findPublished = cache(async (db: Tx, kind: ContentKind, locale: Locale, slug: string): Promise<PublishedText | null> => {
  const found = await db.edition.findUnique({
    where: { kind_locale_slug: { kind, locale, slug } },
    select: {
      published: true, publishedAt: true, firstPublishedAt: true,
      content: { select: { key: true, editions: { where: { slug: { not: null } }, select: { locale: true, slug: true, published: true } } } },
    },
  })
  if (found?.published == null || found.publishedAt === null) return null
  return {
    key: found.content.key,
    document: documentSchema.parse(found.published),
    publishedAt: found.publishedAt,
    firstPublishedAt: found.firstPublishedAt ?? found.publishedAt,
    others: found.content.editions.map(other => ({ locale: other.locale, slug: other.slug!, title: documentSchema.parse(other.published).title })),
  }
})

/** Where a text is now that once had this address, or that has it in the other language; null when there is none. */
export async function findMoved(db: Tx, kind: ContentKind, locale: Locale, slug: string): Promise<string | null> {
  const moved = await db.movedAddress.findUnique({ where: { kind_locale_slug: { kind, locale, slug } }, select: { edition: { select: { slug: true } } } })
  if (moved?.edition.slug) return moved.edition.slug
  const translated = await db.edition.findFirst({
    where: { kind, locale, slug: { not: null }, content: { editions: { some: { slug } } } }, select: { slug: true },
  })
  return translated?.slug ?? null
}
