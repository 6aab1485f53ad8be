import type { Tx } from '../../platform/db/db.ts'

/** Whether the database answers. */
export async function databaseAnswers(db: Tx): Promise<boolean> {
  const [row] = await db.$queryRaw<{ one: number }[]>`SELECT 1 AS one`
  return row?.one === 1
}
