import type { Locale } from '../../domain/text.ts'
import type { Tx } from '../../platform/db/db.ts'

/** An edition whose moment has come, and what is to happen to it. */
export type Due = { editionId: string; deed: 'publish' | 'unpublish' }

/**
 * Takes one edition whose moment has come, held until the transaction ends; one that another worker or a writer holds is
 * left to them or to the next look. `resting` are left alone.
 */
export async function takeDue(tx: Tx, now: Date, resting: readonly string[]): Promise<Due | null> {
  const [coming] = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Edition" WHERE "publishAt" <= ${now} AND "id" <> ALL(${resting}::uuid[]) ORDER BY "publishAt" LIMIT 1 FOR UPDATE SKIP LOCKED`
  const [going] = coming ? [] : await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Edition" WHERE "unpublishAt" <= ${now} AND "id" <> ALL(${resting}::uuid[]) ORDER BY "unpublishAt" LIMIT 1 FOR UPDATE SKIP LOCKED`
  return coming ? { editionId: coming.id, deed: 'publish' } : going ? { editionId: going.id, deed: 'unpublish' } : null
}

/** Whom to tell about what was planned; null when they left. */
export async function planner(db: Tx, userId: string | null): Promise<{ name: string; email: string; locale: Locale } | null> {
  if (userId === null) return null
  const found = await db.user.findFirst({ where: { id: userId, deactivatedAt: null }, select: { name: true, email: true, locale: true } })
  return found && { ...found, locale: found.locale === 'en' ? 'en' : 'nl' }
}
