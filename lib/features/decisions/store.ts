import { activePhases, standingsOf, unchangedPhases, type Choice, type Decidable } from '../../domain/decision/standing.ts'
import type { Advice } from '../../domain/advice/types.ts'
import type { Phase } from '../../domain/journey/stages.ts'
import type { Tx } from '../../platform/db/db.ts'
import type { VersionStanding } from './view.ts'

type Shape = Pick<Decidable, 'active' | 'unchanged'>

/** Published versions never change, so what there is to decide about one is worked out once per process. */
const shapes = new Map<string, Shape>()
const mostKept = 5000

const adviceOf = async (db: Tx, workshopId: string, number: number): Promise<Advice | null> => {
  const found = await db.publication.findUnique({ where: { workshopId_number: { workshopId, number } }, select: { advice: true } })
  return found === null ? null : (found.advice as unknown as Advice)
}

async function shapeOf(db: Tx, { id, workshopId, number }: { id: string; workshopId: string; number: number }): Promise<Shape> {
  const known = shapes.get(id)
  if (known !== undefined) return known
  const [before, advice] = [number > 1 ? await adviceOf(db, workshopId, number - 1) : null, (await adviceOf(db, workshopId, number))!]
  const shape = { active: activePhases(advice), unchanged: before === null ? [] : unchangedPhases(before, advice) }
  if (shapes.size >= mostKept) shapes.delete(shapes.keys().next().value!)
  shapes.set(id, shape)
  return shape
}

/** What the clients decided about every published version of these workshops, the newest version first. */
export async function standingsFor(db: Tx, workshopIds: readonly string[]): Promise<Map<string, VersionStanding[]>> {
  const publications = await db.publication.findMany({
    where: { workshopId: { in: [...workshopIds] } },
    orderBy: { number: 'asc' },
    select: {
      id: true, workshopId: true, number: true, publishedAt: true,
      decisions: { orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { phase: true, choice: true, remark: true, at: true, by: { select: { name: true } } } },
    },
  })
  const found = new Map<string, VersionStanding[]>()
  for (const workshopId of workshopIds) {
    const own = publications.filter(publication => publication.workshopId === workshopId)
    const versions = await Promise.all(own.map(async publication => ({
      number: publication.number,
      ...await shapeOf(db, publication),
      decisions: publication.decisions.map(({ phase, choice, remark, at, by }) => ({ phase: phase as Phase, choice, remark, by: by.name, at: at.toISOString() })),
    })))
    const standings = standingsOf(versions)
    found.set(workshopId, own.map(({ number, publishedAt }, index) => ({ number, publishedAt: publishedAt.toISOString(), phases: standings[index]! })).toReversed())
  }
  return found
}

/** What the client decided about one workshop, the newest version first. */
export const standingsOfWorkshop = async (db: Tx, workshopId: string): Promise<VersionStanding[]> =>
  (await standingsFor(db, [workshopId])).get(workshopId) ?? []

/** Records a decision; rows are only added. */
export async function addDecision(
  tx: Tx, workshopId: string, number: number, decision: { phase: Phase; choice: Choice; remark: string; at: Date; byId: string },
): Promise<void> {
  const publication = await tx.publication.findUniqueOrThrow({ where: { workshopId_number: { workshopId, number } }, select: { id: true } })
  await tx.phaseDecision.create({ data: { publicationId: publication.id, ...decision }, select: { id: true } })
}
