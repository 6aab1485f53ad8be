import type { Tx } from '../../platform/db/db.ts'
import { boardStatuses, boardStatusOf, daysBetween, waitingFor, waitsSince } from '../../domain/workshop/board.ts'
import { literally } from '../../platform/db/pattern.ts'
import type { Board, BoardCard, HomeWorkshop } from './view.ts'

const statusSelect = {
  status: true, createdAt: true, submittedAt: true, reopenedAt: true, lastAnsweredAt: true,
  publications: { orderBy: { number: 'desc' }, take: 1, select: { number: true, publishedAt: true } },
} as const

/** All workshops of the agency by column; the one that waits longest on top. Archived companies only when asked for. */
export async function boardView(db: Tx, filter: { search: string; archived: boolean }, now: Date): Promise<Board> {
  const workshops = await db.workshop.findMany({
    where: {
      company: {
        archivedAt: filter.archived ? { not: null } : null,
        ...(filter.search === '' ? {} : { name: { contains: literally(filter.search), mode: 'insensitive' } }),
      },
    },
    select: {
      id: true, title: true, ...statusSelect,
      company: {
        select: {
          id: true, name: true, archivedAt: true,
          memberships: { where: { removedAt: null, user: { deactivatedAt: null } }, select: { id: true } },
          invitations: { where: { acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now } }, select: { id: true } },
        },
      },
      _count: { select: { answers: true, publications: true } },
    },
  })
  const cards: BoardCard[] = workshops.map(workshop => {
    const status = boardStatusOf(workshop)
    const { company } = workshop
    const people = { members: company.memberships.length, openInvitations: company.invitations.length }
    return {
      workshopId: workshop.id,
      title: workshop.title,
      companyId: company.id,
      companyName: company.name,
      archived: company.archivedAt !== null,
      status,
      waitingFor: waitingFor(status, people),
      since: waitsSince(workshop).toISOString(),
      days: daysBetween(waitsSince(workshop), now),
      answered: workshop._count.answers,
      publications: workshop._count.publications,
    }
  })
  cards.sort((a, b) => a.since.localeCompare(b.since) || a.companyName.localeCompare(b.companyName, 'nl') || a.workshopId.localeCompare(b.workshopId))
  const columns = boardStatuses.map(status => ({ status, cards: cards.filter(card => card.status === status) }))
  return { columns, total: cards.length, ...filter }
}

/** The workshops of the companies that the reader belongs to, the newest first. */
export async function workshopsOfClient(db: Tx, companyIds: readonly string[]): Promise<HomeWorkshop[]> {
  const workshops = await db.workshop.findMany({
    where: { companyId: { in: [...companyIds] }, company: { archivedAt: null } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true, title: true, reopenReason: true, ...statusSelect,
      company: { select: { name: true } },
      _count: { select: { answers: true } },
    },
  })
  return workshops.map(workshop => {
    const newest = workshop.publications[0]
    return {
      id: workshop.id,
      title: workshop.title,
      companyName: workshop.company.name,
      status: boardStatusOf(workshop),
      since: waitsSince(workshop).toISOString(),
      answered: workshop._count.answers,
      reopenReason: workshop.status === 'reopened' ? workshop.reopenReason : null,
      published: newest === undefined ? null : { number: newest.number, publishedAt: newest.publishedAt.toISOString() },
    }
  })
}
