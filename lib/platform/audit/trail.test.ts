import { beforeEach, expect, it } from 'vitest'
import { db } from '../db/db.ts'
import { brokenRows, record, recordRefusal } from './trail.ts'

const write = (action: string) => db.$transaction(tx => record(tx, { actorId: null, action, subject: 'x', outcome: 'done', detail: { b: 1, a: 'é"' } }))
const rows = () => db.auditEntry.findMany({ orderBy: { id: 'asc' } })

/** What somebody could do who owns the database: the app itself has no way around the trigger. */
const asOwner = async (change: () => Promise<unknown>): Promise<void> => {
  await db.$executeRaw`ALTER TABLE "AuditEntry" DISABLE TRIGGER USER`
  await change()
  await db.$executeRaw`ALTER TABLE "AuditEntry" ENABLE TRIGGER USER`
}

beforeEach(() => asOwner(() => db.auditEntry.deleteMany()))

it('links each row to the one before, also when many are written at once', async () => {
  await Promise.all(Array.from({ length: 30 }, (_, n) => write(`many.${n}`)))
  await recordRefusal({ actorId: null, action: 'late', subject: '', outcome: 'missing' })
  const all = await rows()
  expect(all).toHaveLength(31)
  expect(all[0]!.previous).toBe('')
  for (const [index, row] of all.entries()) if (index > 0) expect(row.previous).toBe(all[index - 1]!.hash)
  expect(await brokenRows(db)).toEqual([])
})

it('leaves no row of a transaction that was undone', async () => {
  await write('first')
  await expect(db.$transaction(async tx => {
    await record(tx, { actorId: null, action: 'undone', subject: '', outcome: 'done' })
    throw new Error('undone')
  })).rejects.toThrow('undone')
  await write('second')
  expect((await rows()).map(({ action }) => action)).toEqual(['first', 'second'])
  expect(await brokenRows(db)).toEqual([])
})

it('shows a row that was changed, and one that was taken out', async () => {
  for (const action of ['a', 'b', 'c', 'd']) await write(action)
  const [, b, c, d] = await rows()
  await asOwner(() => db.auditEntry.update({ where: { id: b!.id }, data: { outcome: 'refused' } }))
  expect(await brokenRows(db)).toEqual([b!.id])
  await asOwner(() => db.auditEntry.delete({ where: { id: c!.id } }))
  expect(await brokenRows(db)).toEqual([b!.id, d!.id])
})
