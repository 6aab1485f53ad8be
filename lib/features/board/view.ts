import type { BoardStatus, WaitingFor } from '../../domain/workshop/board.ts'

/** One workshop on the board. `since` is the moment (ISO, UTC) from which it waits; `days` counts whole days until now. */
export type BoardCard = {
  workshopId: string
  title: string
  companyId: string
  companyName: string
  archived: boolean
  status: BoardStatus
  waitingFor: WaitingFor
  since: string
  days: number
  answered: number
  publications: number
}

export type Board = {
  columns: { status: BoardStatus; cards: BoardCard[] }[]
  total: number
  search: string
  archived: boolean
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
}
/** Where somebody lands after signing in. Strategists and admins go on to the board; an editor has the glossary. */
export type Home = { firstName: string; goesTo: 'home' | 'board' | 'glossary'; workshops: HomeWorkshop[] }
