import type { Prisma } from '../../platform/db/generated/client.ts'
import type { Tx } from '../../platform/db/db.ts'
import { boardStatusOf, daysBetween, waitsSince } from '../../domain/workshop/board.ts'
import { boardColumns, columnOf, waitsOf, type Wait, type WaitFacts } from '../../domain/waiting/waits.ts'
import { literally } from '../../platform/db/pattern.ts'
import { wordsFor } from '../comments/store.ts'
import { standingsFor } from '../decisions/store.ts'
import { freshLeads } from '../leads/store.ts'
import type { Board, BoardCard, HomeWorkshop, WaitView } from './view.ts'

const statusSelect = {
  status: true, createdAt: true, submittedAt: true, reopenedAt: true, lastAnsweredAt: true,
  publications: { orderBy: { number: 'desc' }, take: 1, select: { number: true, publishedAt: true } },
} as const

const waitingSelect = (now: Date) => ({
  id: true, title: true, version: true, reopenReason: true, reviewDate: true, secondReaderId: true, ...statusSelect,
  strategist: { select: { id: true, name: true } },
  next: { select: { id: true } },
  company: {
    select: {
      id: true, name: true, archivedAt: true,
      memberships: { where: { removedAt: null, user: { deactivatedAt: null } }, select: { userId: true } },
      invitations: { where: { acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now } }, select: { id: true } },
    },
  },
  _count: { select: { answers: true, publications: true } },
}) as const

const storedWorkshops = (db: Tx, where: Prisma.WorkshopWhereInput, now: Date) =>
  db.workshop.findMany({ where, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], select: waitingSelect(now) })

/** A workshop with all that tells what it waits for. */
export type WaitingWorkshop = Awaited<ReturnType<typeof storedWorkshops>>[number] & { facts: WaitFacts }

/** The workshops that `where` names, each with what it waits for at this moment; the newest first. */
export async function waitingWorkshops(db: Tx, where: Prisma.WorkshopWhereInput, now: Date): Promise<(WaitingWorkshop & { waits: Wait[] })[]> {
  const workshops = await storedWorkshops(db, where, now)
  const ids = workshops.map(({ id }) => id)
  const [standings, words] = await Promise.all([
    standingsFor(db, workshops.filter(workshop => workshop.publications.length > 0).map(({ id }) => id)), wordsFor(db, ids),
  ])
  return workshops.map(workshop => {
    const { company } = workshop
    const facts: WaitFacts = {
      ...workshop,
      people: { members: company.memberships.length, openInvitations: company.invitations.length },
      phases: standings.get(workshop.id)?.[0]?.phases ?? [],
      words: words.get(workshop.id) ?? [],
      hasNext: workshop.next !== null,
    }
    return { ...workshop, facts, waits: waitsOf(facts, now) }
  })
}

const waitView = (wait: Wait, now: Date): WaitView => ({ ...wait, since: wait.since.toISOString(), days: daysBetween(wait.since, now) })

/** All workshops of the agency by column; the one that waits longest on top. Archived companies only when asked for. */
export async function boardView(db: Tx, filter: { search: string; archived: boolean }, readerId: string, now: Date): Promise<Board> {
  const workshops = await waitingWorkshops(db, {
    company: {
      archivedAt: filter.archived ? { not: null } : null,
      ...(filter.search === '' ? {} : { name: { contains: literally(filter.search), mode: 'insensitive' } }),
    },
  }, now)
  const cards = workshops.map(({ facts, waits, company, strategist, ...workshop }): BoardCard => {
    const since = waits[0]?.since ?? waitsSince(workshop)
    return {
      workshopId: workshop.id,
      title: workshop.title,
      companyId: company.id,
      companyName: company.name,
      archived: company.archivedAt !== null,
      status: boardStatusOf(workshop),
      column: columnOf(facts, now),
      waits: waits.map(wait => waitView(wait, now)),
      strategist: strategist === null ? null : { name: strategist.name, isReader: strategist.id === readerId },
      since: since.toISOString(),
      days: daysBetween(since, now),
      answered: workshop._count.answers,
      publications: workshop._count.publications,
    }
  })
  cards.sort((a, b) => a.since.localeCompare(b.since) || a.companyName.localeCompare(b.companyName, 'nl') || a.workshopId.localeCompare(b.workshopId))
  const columns = boardColumns.map(column => ({ column, cards: cards.filter(card => card.column === column) }))
  return { columns, total: cards.length, leads: await freshLeads(db, now), ...filter }
}

/** The workshops of the companies that the reader belongs to, the newest first. */
export async function workshopsOfClient(db: Tx, companyIds: readonly string[], now: Date): Promise<HomeWorkshop[]> {
  const workshops = await waitingWorkshops(db, { companyId: { in: [...companyIds] }, company: { archivedAt: null } }, now)
  return workshops.map(({ facts, waits, ...workshop }) => {
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
      undecided: boardStatusOf(workshop) === 'published' ? facts.phases.filter(({ state }) => state === 'open').length : 0,
      waits: waits.map(wait => waitView(wait, now)),
    }
  })
}
