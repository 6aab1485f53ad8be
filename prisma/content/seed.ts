import { locales } from '../../lib/domain/text.ts'
import { documentOfTerm } from '../../lib/domain/content/seed.ts'
import type { ContentDocument, ContentKind } from '../../lib/domain/content/document.ts'
import type { Prisma, PrismaClient } from '../../lib/platform/db/generated/client.ts'
import { readGlossary } from './glossary/read.ts'

/** A text that every installation starts with, with its words per language. */
type Seeded = { kind: ContentKind; key: string; editions: readonly { locale: string; document: ContentDocument }[] }

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject

const seededTerms = (): Seeded[] => readGlossary().map(term => ({
  kind: 'term', key: term.slug,
  editions: locales.flatMap(locale => {
    const document = documentOfTerm(term, locale)
    return document ? [{ locale, document }] : []
  }),
}))

/** Puts the texts of the public site that every installation starts with in an empty database, public since then. */
export async function seedContent(db: Pick<PrismaClient, 'content' | 'edition'>, at: Date = new Date()): Promise<void> {
  const texts = seededTerms()
  await db.content.createMany({ data: texts.map(({ kind, key }) => ({ kind, key, createdAt: at })) })
  const ids = new Map((await db.content.findMany({ select: { id: true, kind: true, key: true } })).map(({ id, kind, key }) => [`${kind} ${key}`, id]))
  await db.edition.createMany({
    data: texts.flatMap(({ kind, key, editions }) => editions.map(({ locale, document }) => ({
      contentId: ids.get(`${kind} ${key}`)!, kind, locale, slug: document.slug, draft: asJson(document), published: asJson(document),
      draftedAt: at, publishedAt: at, firstPublishedAt: at,
    }))),
  })
}
