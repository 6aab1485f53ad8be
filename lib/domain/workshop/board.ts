/** The columns of the board, in the order in which a workshop usually passes them. */
export const boardStatuses = ['not_started', 'in_progress', 'submitted', 'reopened', 'published'] as const
export type BoardStatus = (typeof boardStatuses)[number]

/**
 * What a workshop waits for: the agency that must invite someone, the invited who must accept, the client who must start,
 * go on or answer again, the agency that must publish; or nothing.
 */
export type WaitingFor = 'invite' | 'accept' | 'start' | 'answers' | 'publish' | 'correction' | 'nothing'

/** What the board's columns are worked out from: the stored status and moments of a workshop. */
export type StatusFacts = {
  status: 'not_started' | 'in_progress' | 'submitted' | 'reopened'
  createdAt: Date
  submittedAt: Date | null
  reopenedAt: Date | null
  lastAnsweredAt: Date | null
  /** The newest publication first, or none. */
  publications: readonly { publishedAt: Date }[]
}

/** A workshop counts as published until it is reopened or submitted anew: then there is something to read again. */
export function boardStatusOf(workshop: StatusFacts): BoardStatus {
  const newest = workshop.publications[0]
  const answered = workshop.status === 'submitted' && newest !== undefined
  return answered && (workshop.submittedAt === null || newest.publishedAt >= workshop.submittedAt) ? 'published' : workshop.status
}

/** The moment from which the workshop has stood where it stands. */
export function waitsSince(workshop: StatusFacts): Date {
  const since = {
    not_started: workshop.createdAt,
    in_progress: workshop.lastAnsweredAt,
    submitted: workshop.submittedAt,
    reopened: workshop.reopenedAt,
    published: workshop.publications[0]?.publishedAt,
  }[boardStatusOf(workshop)]
  return since ?? workshop.createdAt
}

/** Who has to do what: a workshop that nobody can start waits for the agency to invite someone. */
export function waitingFor(status: BoardStatus, people: { members: number; openInvitations: number }): WaitingFor {
  if (status === 'submitted') return 'publish'
  if (status === 'published') return 'nothing'
  if (people.members === 0) return people.openInvitations === 0 ? 'invite' : 'accept'
  return status === 'not_started' ? 'start' : status === 'reopened' ? 'correction' : 'answers'
}

/** Whole days between two moments, never less than none. */
export const daysBetween = (from: Date, to: Date): number => Math.max(0, Math.floor((to.getTime() - from.getTime()) / 86_400_000))
