import { z } from 'zod'
import { contentKinds } from '../../domain/content/document.ts'
import { locales } from '../../domain/text.ts'
import type { Tx } from '../../platform/db/db.ts'

const row = z.object({
  id: z.string(), contentId: z.string(), kind: z.enum(contentKinds), locale: z.enum(locales), slug: z.string(), title: z.string(), summary: z.string(),
  firstPublishedAt: z.date(), publishedAt: z.date(),
})

/** A public text in one language, as sitemap and feeds name it; `contentId` is the same in every language. */
export type SiteText = z.infer<typeof row>

/** Every public text in every language, the newest first. */
export async function siteTexts(db: Tx): Promise<SiteText[]> {
  const rows = await db.$queryRaw`
    SELECT "id", "contentId", "kind"::text, "locale", "slug", "published"->>'title' AS "title", "published"->>'summary' AS "summary",
      coalesce("firstPublishedAt", "publishedAt") AS "firstPublishedAt", "publishedAt"
    FROM "Edition" WHERE "published" IS NOT NULL
    ORDER BY "firstPublishedAt" DESC, "kind", "slug"`
  return z.array(row).parse(rows)
}
