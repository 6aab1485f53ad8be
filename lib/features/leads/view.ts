import type { LeadState } from '../../domain/lead/lead.ts'
import type { Line } from '../../domain/workshop/words.ts'

/** An answer of the short test, with its question. */
export type AnswerInWords = { question: string; lines: Line[] }

/** What the form for a request needs: the stamp of its page, and the answers that may go along. */
export type ContactForm = { stamp: string; answers: { query: string; inWords: AnswerInWords[] } | null }

/** Who the address of a request already belongs to, and where. */
export type KnownAs = { as: 'member' | 'invited'; company: { id: string; name: string } } | { as: 'staff' | 'deactivated'; company: null }

/** One request, as the agency reads it. `createdAt` is a moment as ISO string in UTC; `days` counts whole days until now. */
export type LeadView = {
  id: string
  name: string
  email: string
  companyName: string
  message: string
  locale: string
  state: LeadState
  createdAt: string
  days: number
  answers: AnswerInWords[]
  company: { id: string; name: string } | null
  handledBy: string | null
  known: KnownAs | null
}

/** New requests for the board: how many, and how many days the oldest waits. */
export type FreshLeads = { count: number; days: number }
