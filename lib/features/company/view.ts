import type { BoardStatus } from '../../domain/workshop/board.ts'

/** Someone of the client who can sign in. Moments are ISO strings in UTC. */
export type CompanyPerson = { membershipId: string; userId: string; name: string; email: string; since: string }
/** An invitation that nobody has used yet. */
export type PendingInvitation = { id: string; name: string; email: string; sentAt: string; expiresAt: string; expired: boolean }
export type CompanyWorkshop = {
  id: string; title: string; status: BoardStatus; version: number; since: string; publications: number
  /** The round that started from this one; null while there is none. */
  nextId: string | null
}

/** What the agency sees of one client. */
export type CompanyView = {
  id: string
  name: string
  createdAt: string
  archivedAt: string | null
  people: CompanyPerson[]
  invitations: PendingInvitation[]
  workshops: CompanyWorkshop[]
}
