import { cache } from 'react'
import { z } from 'zod'
import type { ContentKind } from '../../domain/content/document.ts'
import type { Locale } from '../../domain/text.ts'
import type { Tx } from '../../platform/db/db.ts'

const row = z.object({
  key: z.string(), slug: z.string(), title: z.string(), summary: z.string(), related: z.array(z.string()),
  reviewedOn: z.string(), firstPublishedAt: z.date(), publishedAt: z.date(),
})

/** A public text without its body: when it first came on the site, and when it last changed there. */
export type PublishedHead = z.infer<typeof row>

/** All public texts of a kind in a language, newest first. Read once per page. */
export const publishedTexts = cache(async (db: Tx, kind: ContentKind, locale: Locale): Promise<PublishedHead[]> => {
  const rows = await db.$queryRaw`
    SELECT c."key", e."slug", e."published"->>'title' AS "title", e."published"->>'summary' AS "summary", e."published"->'related' AS "related",
      e."published"->>'reviewedOn' AS "reviewedOn", coalesce(e."firstPublishedAt", e."publishedAt") AS "firstPublishedAt", e."publishedAt"
    FROM "Edition" e JOIN "Content" c ON c."id" = e."contentId"
    WHERE e."kind" = ${kind}::"ContentKind" AND e."locale" = ${locale} AND e."published" IS NOT NULL
    ORDER BY "firstPublishedAt" DESC, c."key"`
  return z.array(row).parse(rows)
})
