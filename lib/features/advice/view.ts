import type { Advice } from '../../domain/advice/types.ts'
import type { Stage } from '../../domain/journey/stages.ts'
import type { Counts } from '../../domain/review/compose.ts'
import type { Answers } from '../../domain/workshop/answers.ts'
import type { BoardStatus } from '../../domain/workshop/board.ts'

/** The workshop that an advice belongs to. Moments are ISO strings in UTC. */
export type AdvisedWorkshop = {
  id: string
  title: string
  companyId: string
  companyName: string
  status: BoardStatus
  /** Counts changes of status; publishing re-checks it. */
  version: number
  submittedAt: string | null
  archived: boolean
}

/** The customer's mood per stage, from -2 to 2, where the client named an emotion. */
export type Moods = Partial<Record<Stage, number>>

export type PublishedVersion = { number: number; publishedAt: string; publishedBy: string }

/** Why the strategist cannot publish right now. */
export type PublishBlock = 'notSubmitted' | 'archived' | 'unchanged'

/** The advice as it would be published now: made afresh from the answers, the newest playbook and the review, never stored. */
export type DraftAdvice = {
  kind: 'draft'
  workshop: AdvisedWorkshop
  versions: PublishedVersion[]
  /** Whether anything differs from the newest published version; false when there is none. */
  changedSince: boolean
  block: PublishBlock | null
  /** How far the review of it is. */
  progress: Counts
  advice: Advice
  answers: Answers
  moods: Moods
}

/** One published version, exactly as it was published. */
export type PublishedAdvice = {
  kind: 'published'
  workshop: AdvisedWorkshop
  versions: PublishedVersion[]
  number: number
  advice: Advice
  answers: Answers
  moods: Moods
}

/** Nothing was published yet. */
export type NoAdvice = { kind: 'none'; workshop: AdvisedWorkshop; versions: [] }
export type Edition = DraftAdvice | PublishedAdvice | NoAdvice
