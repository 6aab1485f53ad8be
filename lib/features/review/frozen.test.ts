import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '../../platform/db/db.ts'
import { as } from '../../testing/factories.ts'
import { matrix } from '../../testing/roleMatrix.ts'
import { aWorld, layFoundation, publishFlorist, type Side, type World } from '../../testing/world.ts'

beforeAll(layFoundation)

type Row = { table: string; key: string; print: string }

/** A print of every byte of all that was published for a company, and of every playbook. */
const publishedRows = (companyId: string): Promise<Row[]> => db.$queryRaw<Row[]>`
  SELECT 'Publication' AS "table", p.id::text AS key, md5(p::text) AS print FROM "Publication" p JOIN "Workshop" w ON w.id = p."workshopId" WHERE w."companyId" = ${companyId}::uuid
  UNION ALL SELECT 'PlaybookVersion', v.version::text, md5(v::text) FROM "PlaybookVersion" v
  UNION ALL SELECT 'PhaseDecision', d.id::text, md5(d::text) FROM "PhaseDecision" d JOIN "Publication" p ON p.id = d."publicationId"
    JOIN "Workshop" w ON w.id = p."workshopId" WHERE w."companyId" = ${companyId}::uuid
  ORDER BY 1, 2`

/** A world in which every workshop was published, and a client decided about it. */
async function aPublishedWorld(): Promise<World> {
  const world = await aWorld()
  const [by, client] = [world.people.admin!, world.people.client!]
  for (const id of [world.own.openWorkshopId, world.own.submittedWorkshopId]) await publishFlorist(id, by)
  for (const publication of await db.publication.findMany({ where: { workshop: { companyId: world.own.companyId } }, select: { id: true } })) {
    await db.phaseDecision.create({ data: { publicationId: publication.id, phase: 'see', choice: 'approved', byId: client.id }, select: { id: true } })
  }
  return world
}

/** The ways to aim a write: at each workshop in its own state, and at the published one wherever a workshop is named. */
const aims = (own: Side): Side[] => [own, { ...own, openWorkshopId: own.publishedWorkshopId, submittedWorkshopId: own.publishedWorkshopId }]

const isDone = (answer: unknown): boolean => (answer instanceof Response ? answer.ok : (answer as { ok?: boolean } | undefined)?.ok !== false)

describe('what was published', () => {
  const succeeded = new Set<string>()

  it.each(Object.keys(matrix))('keeps its bytes, whoever tries %s', async name => {
    const world = await aPublishedWorld()
    const before = await publishedRows(world.own.companyId)
    expect(before.length).toBeGreaterThan(6)
    for (const principal of ['client', 'strategist', 'admin'] as const) {
      for (const side of aims(world.own)) {
        const person = world.people[principal]
        // A door that is shut throws or answers that there is nothing; either way nothing may have changed.
        const answer = await as(person, () => matrix[name]!.call({ side, world, person })).catch((error: { digest?: string }) => {
          if (error.digest === undefined) throw error
          return { ok: false }
        })
        if (isDone(answer)) succeeded.add(name)
      }
    }
    const after = new Map((await publishedRows(world.own.companyId)).map(row => [`${row.table} ${row.key}`, row.print]))
    for (const row of before) expect(after.get(`${row.table} ${row.key}`), `${row.table} ${row.key}`).toBe(row.print)
  }, 60_000)

  it('was tried by writes that work', () => {
    expect([...succeeded]).toEqual(expect.arrayContaining(['advice.publish', 'review.edit', 'review.reject', 'workshop.answer', 'workshop.reopen', 'workshop.import', 'company.archive']))
  })

  it('stays, whatever statement the database is given', async () => {
    const { own } = await aPublishedWorld()
    const before = await publishedRows(own.companyId)
    const frozen = /never changed|violates/
    await expect(db.$executeRaw`UPDATE "Publication" SET advice = '{}' WHERE "workshopId" = ${own.publishedWorkshopId}::uuid`).rejects.toThrow(frozen)
    await expect(db.$executeRaw`UPDATE "Publication" SET number = number`).rejects.toThrow(frozen)
    await expect(db.$executeRaw`DELETE FROM "Publication" WHERE "workshopId" = ${own.publishedWorkshopId}::uuid`).rejects.toThrow(frozen)
    await expect(db.$executeRaw`DELETE FROM "Workshop" WHERE id = ${own.publishedWorkshopId}::uuid`).rejects.toThrow(frozen)
    await expect(db.$executeRaw`TRUNCATE "Publication" CASCADE`).rejects.toThrow(frozen)
    await expect(db.$executeRaw`UPDATE "PlaybookVersion" SET document = '{}', note = 'other'`).rejects.toThrow(frozen)
    await expect(db.$executeRaw`DELETE FROM "PlaybookVersion"`).rejects.toThrow(frozen)
    await expect(db.$executeRaw`TRUNCATE "PlaybookVersion" CASCADE`).rejects.toThrow(frozen)
    await expect(db.$executeRaw`UPDATE "PhaseDecision" SET choice = 'change'`).rejects.toThrow(frozen)
    await expect(db.$executeRaw`DELETE FROM "PhaseDecision"`).rejects.toThrow(frozen)
    expect(await publishedRows(own.companyId)).toEqual(before)
  })
})
