import type { Tx } from '../../platform/db/db.ts'
import { boardStatusOf, waitsSince } from '../../domain/workshop/board.ts'
import { literally } from '../../platform/db/pattern.ts'
import type { CompanyView } from './view.ts'

/** A new client with its first workshop, so that the agency can invite and start at once. */
export async function createCompany(tx: Tx, company: { name: string; workshopTitle: string }): Promise<{ companyId: string; workshopId: string }> {
  const made = await tx.company.create({
    data: { name: company.name, workshops: { create: { title: company.workshopTitle } } },
    select: { id: true, workshops: { select: { id: true } } },
  })
  return { companyId: made.id, workshopId: made.workshops[0]!.id }
}

/** Another workshop for a client that comes back a year later. */
export async function createWorkshop(tx: Tx, workshop: { companyId: string; title: string }): Promise<{ workshopId: string }> {
  const made = await tx.workshop.create({ data: workshop, select: { id: true } })
  return { workshopId: made.id }
}

/** The company as the subject of an action; null when there is none. */
export async function subjectOf(db: Tx, companyId: string): Promise<{ companyId: string; id: string } | null> {
  return (await findCompany(db, companyId)) === null ? null : { companyId, id: companyId }
}

export const findCompany = (db: Tx, companyId: string): Promise<{ id: string; archivedAt: Date | null } | null> =>
  db.company.findUnique({ where: { id: companyId }, select: { id: true, archivedAt: true } })

/**
 * Whether another company, archived or not, bears this name already; capitals make no difference. Holds the name until the
 * transaction ends, so that of two at once the second sees the first.
 */
export async function nameIsTaken(db: Tx, name: string, except?: string): Promise<boolean> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(lower(${name})))`
  const other = await db.company.findFirst({
    where: { name: { equals: literally(name), mode: 'insensitive' }, ...(except === undefined ? {} : { id: { not: except } }) },
    select: { id: true },
  })
  return other !== null
}

export async function renameCompany(tx: Tx, companyId: string, name: string): Promise<void> {
  await tx.company.update({ where: { id: companyId }, data: { name }, select: { id: true } })
}

/** Archives or brings back; a company that is archived already keeps its first date. Says whether anything changed. */
export async function setArchived(tx: Tx, companyId: string, archivedAt: Date | null): Promise<boolean> {
  const where = archivedAt === null ? { id: companyId, archivedAt: { not: null } } : { id: companyId, archivedAt: null }
  const changed = await tx.company.updateMany({ where, data: { archivedAt } })
  return changed.count === 1
}

/** One client with its people, open invitations and workshops; null when there is none. */
export async function companyView(db: Tx, companyId: string, now: Date): Promise<CompanyView | null> {
  const company = await db.company.findUnique({ where: { id: companyId }, select: companySelect })
  if (company === null) return null
  return {
    id: company.id,
    name: company.name,
    createdAt: company.createdAt.toISOString(),
    archivedAt: company.archivedAt?.toISOString() ?? null,
    people: company.memberships.map(({ id, createdAt, user }) => ({
      membershipId: id, userId: user.id, name: user.name, email: user.email, since: createdAt.toISOString(),
    })),
    invitations: company.invitations.map(({ id, name, email, createdAt, expiresAt }) => ({
      id, name, email, sentAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString(), expired: expiresAt < now,
    })),
    workshops: company.workshops.map(workshop => ({
      id: workshop.id,
      title: workshop.title,
      status: boardStatusOf(workshop),
      version: workshop.version,
      since: waitsSince(workshop).toISOString(),
      publications: workshop._count.publications,
      nextId: workshop.next?.id ?? null,
    })),
  }
}

const companySelect = {
  id: true, name: true, createdAt: true, archivedAt: true,
  memberships: {
    where: { removedAt: null, user: { deactivatedAt: null } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, createdAt: true, user: { select: { id: true, name: true, email: true } } },
  },
  invitations: {
    where: { acceptedAt: null, withdrawnAt: null },
    orderBy: { createdAt: 'asc' },
    select: { id: true, name: true, email: true, createdAt: true, expiresAt: true },
  },
  workshops: {
    orderBy: { createdAt: 'desc' },
    select: {
      id: true, title: true, status: true, version: true, createdAt: true, submittedAt: true, reopenedAt: true, lastAnsweredAt: true,
      next: { select: { id: true } },
      publications: { orderBy: { number: 'desc' }, take: 1, select: { publishedAt: true } },
      _count: { select: { publications: true } },
    },
  },
} as const
