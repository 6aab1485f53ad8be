import type { BoardColumn, Wait } from '../../domain/waiting/waits.ts'
import type { BoardStatus } from '../../domain/workshop/board.ts'
import type { FreshLeads } from '../leads/view.ts'

/** One thing that a workshop waits for. `since` is a moment as ISO string in UTC; `days` counts whole days until now. */
export type WaitView = Omit<Wait, 'since'> & { since: string; days: number }

/**
 * One workshop on the board. `since` is the moment (ISO, UTC) from which it waits for what comes first in `waits`, or has
 * stood where it stands; `days` counts whole days until now.
 */
export type BoardCard = {
  workshopId: string
  title: string
  companyId: string
  companyName: string
  archived: boolean
  status: BoardStatus
  column: BoardColumn
  /** The agency's turn first; empty when all is done. */
  waits: WaitView[]
  strategist: { name: string; isReader: boolean } | null
  since: string
  days: number
  answered: number
  publications: number
}

export type Board = {
  columns: { column: BoardColumn; cards: BoardCard[] }[]
  total: number
  search: string
  archived: boolean
  /** Requests of the public site that nobody looked at yet. */
  leads: FreshLeads
}

/** One workshop on the home page of a client. */
export type HomeWorkshop = {
  id: string
  title: string
  companyName: string
  status: BoardStatus
  since: string
  answered: number
  reopenReason: string | null
  /** The newest published advice, which stays readable while the workshop is answered again. */
  published: { number: number; publishedAt: string } | null
  /** Phases of the newest version that nobody decided about. */
  undecided: number
  waits: WaitView[]
}
/** Where somebody lands after signing in. Strategists and admins go on to the board; an editor to what waits there for one. */
export type Home = { firstName: string; goesTo: 'home' | 'board' | 'content'; workshops: HomeWorkshop[] }
