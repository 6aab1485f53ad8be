import { createHash } from 'node:crypto'
import { db } from '../db/db.ts'

/** At most `most` times in `seconds` seconds, for each `of` (an address, a person) apart. */
export type Limit = { name: string; of: string; most: number; seconds: number }

/** Addresses of people and machines are not kept, only their hash. */
const keyOf = ({ name, of }: Limit): string => `${name}:${createHash('sha256').update(of).digest('hex').slice(0, 32)}`

/**
 * Counts one use against a limit, in a transaction of its own: what is refused further on still counted. It looks back
 * from now, so there is no moment at which everything starts anew; a refused try does not make the wait longer.
 * @returns 0 when it is allowed, else the seconds until it will be.
 */
export async function spend(limit: Limit, now = new Date()): Promise<number> {
  const key = keyOf(limit)
  return db.$transaction(async tx => {
    await tx.$executeRaw`INSERT INTO "RateLimit" ("key", "hits", "expiresAt") VALUES (${key}, '{}', ${now}) ON CONFLICT DO NOTHING`
    const [row] = await tx.$queryRaw<{ hits: Date[] }[]>`SELECT "hits" FROM "RateLimit" WHERE "key" = ${key} FOR UPDATE`
    const since = now.getTime() - limit.seconds * 1000
    const recent = (row?.hits ?? []).filter(hit => hit.getTime() > since)
    if (recent.length >= limit.most) return Math.max(1, Math.ceil((recent[0]!.getTime() - since) / 1000))
    await tx.rateLimit.update({
      where: { key },
      data: { hits: [...recent, now], expiresAt: new Date(now.getTime() + limit.seconds * 1000) },
      select: { key: true },
    })
    return 0
  })
}
