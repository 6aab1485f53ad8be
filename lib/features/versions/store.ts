import type { FrozenPlan } from '../../domain/mediaplan/types.ts'
import type { Tx } from '../../platform/db/db.ts'
import type { CompanyScope } from '../workshop/store.ts'
import { standingsOfWorkshop } from '../decisions/store.ts'
import type { VersionedWorkshop, VersionView } from './view.ts'

const within = (scope: CompanyScope): { companyId?: { in: string[] } } => (scope === null ? {} : { companyId: { in: [...scope] } })

/** The workshop that versions belong to; null when the scope holds no such workshop. */
export async function findVersioned(db: Tx, workshopId: string, scope: CompanyScope): Promise<VersionedWorkshop | null> {
  const found = await db.workshop.findFirst({
    where: { id: workshopId, ...within(scope) }, select: { id: true, title: true, companyId: true, company: { select: { name: true } } },
  })
  return found === null ? null : { id: found.id, title: found.title, companyId: found.companyId, companyName: found.company.name }
}

/** The published versions of a workshop with what was decided about each, the newest first. */
export async function versionsOf(db: Tx, workshopId: string): Promise<VersionView[]> {
  const [standings, publications] = await Promise.all([
    standingsOfWorkshop(db, workshopId),
    db.publication.findMany({
      where: { workshopId }, orderBy: { number: 'desc' },
      select: { number: true, publishedAt: true, playbookVersion: true, plan: true, publishedBy: { select: { name: true } } },
    }),
  ])
  return publications.map(({ number, publishedAt, playbookVersion, plan, publishedBy }) => ({
    number, publishedAt: publishedAt.toISOString(), publishedBy: publishedBy.name, playbookVersion,
    planCents: (plan as unknown as FrozenPlan | null)?.result.totalCents ?? null,
    phases: standings.find(standing => standing.number === number)?.phases ?? [],
  }))
}

/** When a version was published; null when there is no such version. */
export async function publishedAt(db: Tx, workshopId: string, number: number): Promise<Date | null> {
  const found = await db.publication.findUnique({ where: { workshopId_number: { workshopId, number } }, select: { publishedAt: true } })
  return found?.publishedAt ?? null
}

/** The number of the newest version; 0 while nothing was published. */
export const newestNumber = async (db: Tx, workshopId: string): Promise<number> =>
  (await db.publication.aggregate({ where: { workshopId }, _max: { number: true } }))._max.number ?? 0
