import type { ContentKind } from '../../domain/content/document.ts'
import { locales, type Locale } from '../../domain/text.ts'
import type { AskedText } from '../../domain/waiting/digest.ts'
import type { Tx } from '../../platform/db/db.ts'
import { namesOf } from './store.ts'

/** A text that waits for who may publish, with its names; `askedBy` null: who asked is gone. */
export type WaitingText = AskedText & { contentId: string; kind: ContentKind; locale: Locale; title: string; askedBy: string | null }

/** Everything that somebody asked to have published, what waits longest first. */
export async function askedTexts(db: Tx): Promise<WaitingText[]> {
  const rows = await db.edition.findMany({
    where: { reviewAskedAt: { not: null }, content: { trashedAt: null } }, orderBy: [{ reviewAskedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, contentId: true, kind: true, locale: true, draftTitle: true, reviewAskedAt: true, reviewAskedById: true, content: { select: { key: true } } },
  })
  const names = await namesOf(db, rows.map(({ reviewAskedById }) => reviewAskedById))
  return rows.map(({ id, contentId, kind, locale, draftTitle, reviewAskedAt, reviewAskedById, content }) => ({
    editionId: id, contentId, kind, locale: locales.find(known => known === locale) ?? 'nl', title: draftTitle === '' ? content.key : draftTitle,
    since: reviewAskedAt!, askedById: reviewAskedById, askedBy: names.get(reviewAskedById) ?? null,
  }))
}

/** Whether all these texts still wait as they did; they go on doing so until the transaction ends. */
export async function stillAsked(tx: Tx, texts: readonly AskedText[]): Promise<boolean> {
  if (texts.length === 0) return true
  const rows = await tx.$queryRaw<{ id: string; at: Date }[]>`
    SELECT "id", "reviewAskedAt" AS "at" FROM "Edition" WHERE "id" = ANY(${texts.map(({ editionId }) => editionId)}::uuid[]) AND "reviewAskedAt" IS NOT NULL
    ORDER BY "id" FOR SHARE`
  return texts.every(({ editionId, since }) => rows.some(({ id, at }) => id === editionId && at.getTime() === since.getTime()))
}
