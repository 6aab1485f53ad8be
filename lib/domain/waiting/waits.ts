import type { PhaseStanding } from '../decision/standing.ts'
import { answeredSince, openQuestions, type Word } from '../discussion/waiting.ts'
import { boardStatuses, boardStatusOf, waitingFor, waitsSince, type BoardStatus, type StatusFacts, type WaitingFor } from '../workshop/board.ts'
import { dayOf } from './amsterdam.ts'

/**
 * What a workshop waits for, beside what its status says: the client that decides about phases, the agency that answers a
 * question or a requested change, or that starts a new round because the review date has passed.
 */
export type WaitKind = Exclude<WaitingFor, 'nothing'> | 'decide' | 'question' | 'change' | 'round'

/** One thing that waits: for whom, since when, and of how many (`count` of `of`), where that says something. */
export type Wait = { for: WaitKind; turn: 'agency' | 'client'; since: Date; count: number; of: number }

/** All that tells what a workshop waits for. `phases` are those of the newest version; none while nothing was published. */
export type WaitFacts = StatusFacts & {
  people: { members: number; openInvitations: number }
  phases: readonly PhaseStanding[]
  words: readonly Word[]
  reviewDate: Date | null
  hasNext: boolean
}

const agencysTurn: readonly WaitingFor[] = ['invite', 'publish']
const earliest = (moments: readonly Date[]): Date => moments.reduce((first, moment) => (moment < first ? moment : first))

/** Whether the day to look again (R074) has come, and no new round was started yet. */
export const isDueForRound = ({ reviewDate, hasNext }: Pick<WaitFacts, 'reviewDate' | 'hasNext'>, now: Date): boolean =>
  reviewDate !== null && !hasNext && dayOf(now) >= reviewDate.toISOString().slice(0, 10)

/** The changes that the client asked for and that nobody of the agency has answered. */
const unansweredChanges = ({ phases, words }: WaitFacts): Date[] => phases.flatMap(({ phase, state, decision }) => {
  const at = state === 'change' && decision !== null ? new Date(decision.at) : null
  return at === null || answeredSince(words, `phase:${phase}`, at) ? [] : [at]
})

/** What a workshop waits for, the agency's turn first; nothing when all is done. */
export function waitsOf(facts: WaitFacts, now: Date): Wait[] {
  const status = boardStatusOf(facts)
  const waits: Wait[] = []
  const by = waitingFor(status, facts.people)
  if (by !== 'nothing') waits.push({ for: by, turn: agencysTurn.includes(by) ? 'agency' : 'client', since: waitsSince(facts), count: 1, of: 1 })
  if (status === 'published') waits.push(...afterPublishing(facts, now))
  const questions = openQuestions(facts.words)
  if (questions.length > 0) waits.push({ for: 'question', turn: 'agency', since: earliest(questions.map(({ at }) => at)), count: questions.length, of: questions.length })
  return waits.toSorted((a, b) => Number(a.turn === 'client') - Number(b.turn === 'client') || Number(b.for === 'round') - Number(a.for === 'round') || a.since.getTime() - b.since.getTime())
}

function afterPublishing(facts: WaitFacts, now: Date): Wait[] {
  const { phases, reviewDate } = facts
  const round: Wait[] = isDueForRound(facts, now) ? [{ for: 'round', turn: 'agency', since: reviewDate!, count: 1, of: 1 }] : []
  const changes = unansweredChanges(facts)
  const change: Wait[] = changes.length === 0 ? [] : [{ for: 'change', turn: 'agency', since: earliest(changes), count: changes.length, of: phases.length }]
  const undecided = phases.filter(({ state }) => state !== 'approved').length - changes.length
  const decide: Wait[] = undecided === 0 || facts.hasNext ? [] : [{ for: 'decide', turn: 'client', since: waitsSince(facts), count: undecided, of: phases.length }]
  return [...round, ...change, ...decide]
}

/** The columns of the board: the states of a workshop, and those whose review date has passed. */
export const boardColumns = [...boardStatuses, 'round'] as const
export type BoardColumn = BoardStatus | 'round'

/** The column that a workshop stands in. */
export const columnOf = (facts: WaitFacts, now: Date): BoardColumn => {
  const status = boardStatusOf(facts)
  return status === 'published' && isDueForRound(facts, now) ? 'round' : status
}
