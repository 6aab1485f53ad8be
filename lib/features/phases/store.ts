import { z } from 'zod'
import { stages } from '../../domain/journey/stages.ts'
import { channelSchema, playbookSchema, touchpointSchema } from '../../domain/playbook/schema.ts'
import type { Locale } from '../../domain/text.ts'
import type { Tx } from '../../platform/db/db.ts'

/** What the public sees of a playbook. Its rules are the agency's own. */
const publicPart = z.object({ channels: z.array(channelSchema), touchpoints: z.array(touchpointSchema), phases: playbookSchema.shape.phases })
export type PublicPlaybook = z.infer<typeof publicPart> & { publishedAt: Date }

/** The newest published playbook; null when there is none yet. */
export async function newestPlaybook(db: Tx): Promise<PublicPlaybook | null> {
  const found = await db.playbookVersion.findFirst({ orderBy: { version: 'desc' }, select: { document: true, publishedAt: true } })
  return found === null ? null : { ...publicPart.parse(found.document), publishedAt: found.publishedAt }
}

const placed = z.object({ key: z.string(), slug: z.string(), title: z.string(), summary: z.string(), stages: z.array(z.enum(stages)) })
export type PlacedTerm = z.infer<typeof placed>

/** The public terms that have a place on the axis, by title. */
export async function placedTerms(db: Tx, locale: Locale): Promise<PlacedTerm[]> {
  const rows = await db.$queryRaw`
    SELECT c."key", e."slug", e."published"->>'title' AS "title", e."published"->>'summary' AS "summary", e."published"->'stages' AS "stages"
    FROM "Edition" e JOIN "Content" c ON c."id" = e."contentId"
    WHERE e."kind" = 'term' AND e."locale" = ${locale} AND e."published" IS NOT NULL AND jsonb_array_length(e."published"->'stages') > 0
    ORDER BY "title"`
  return z.array(placed).parse(rows)
}
