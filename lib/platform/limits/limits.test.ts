import { expect, it } from 'vitest'
import { db } from '../db/db.ts'
import { dropExpired } from '../session/housekeeping.ts'
import { spend } from './limits.ts'

const limit = { name: 'test', of: 'eva@test.example', most: 3, seconds: 900 }
const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 12) + seconds * 1000)

it('looks back from now, so that no moment gives everything anew', async () => {
  for (const second of [0, 800, 880]) expect(await spend(limit, at(second))).toBe(0)
  expect(await spend(limit, at(890))).toBe(10)
  expect(await spend(limit, at(899))).toBe(1)
  expect(await spend(limit, at(901))).toBe(0)
  expect(await spend(limit, at(902))).toBe(798)
})

it('counts each name and each of whom apart, and keeps no address', async () => {
  const other = { ...limit, of: 'bo@test.example' }
  for (let n = 0; n < 3; n++) expect(await spend(other, at(0))).toBe(0)
  expect(await spend(other, at(0))).toBe(900)
  expect(await spend({ ...other, name: 'else' }, at(0))).toBe(0)
  expect(JSON.stringify(await db.rateLimit.findMany())).not.toContain('bo@')
})

it('lets three of fifty at once through', async () => {
  const rush = { ...limit, of: 'rush' }
  const waits = await Promise.all(Array.from({ length: 50 }, () => spend(rush)))
  expect(waits.filter(wait => wait === 0)).toHaveLength(3)
})

it('is thrown away when it no longer counts', async () => {
  await spend({ ...limit, of: 'old' }, at(0))
  await dropExpired(at(901))
  expect(await db.rateLimit.count({ where: { expiresAt: { lt: at(901) } } })).toBe(0)
})
