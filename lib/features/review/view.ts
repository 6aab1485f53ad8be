import type { Verdict } from '../../domain/advice/types.ts'
import type { Phase, PhaseStatus } from '../../domain/journey/stages.ts'
import type { Counts } from '../../domain/review/compose.ts'
import type { Gap } from '../../domain/review/gaps.ts'
import type { Stale } from '../../domain/review/standing.ts'
import type { Entry, EntryWords, Judgement } from '../../domain/review/types.ts'
import type { QuestionKey } from '../../domain/workshop/questions.ts'
import type { AdvisedWorkshop, PublishBlock, PublishedVersion } from '../advice/view.ts'

/** What is gone through at once: the entries of a phase, or those that belong to no phase. */
export type ReviewPart = Phase | 'whole'

/** One entry on the screen of the strategist. Moments are ISO strings in UTC. */
export type ReviewEntry = {
  id: string
  part: Entry['part']
  kind: Entry['kind']
  ref: string
  /** As it reads now, with what a strategist changed. */
  words: EntryWords
  details: Readonly<Record<string, string>>
  trace: Entry['trace']
  /** The engine's own words, where a strategist changed or rejected them. */
  original: EntryWords | null
  /** What the engine says now, where that differs from what was published; its words are null when it says nothing any more. */
  stale: { kind: Stale; words: EntryWords | null; causes: QuestionKey[] } | null
  judged: boolean
  judgement: Judgement | null
  /** A strategist added it herself. */
  own: boolean
  /** It would not be in the advice: rejected, dropped, or not taken over yet. */
  absent: boolean
  reason: string
  by: { name: string; at: string } | null
  verdicts: readonly Verdict[]
  /** Whether it can move up or down among its like. */
  moves: { up: boolean; down: boolean }
  /** What a decision must be based on: the version of the decision, and a print of what the engine says now. */
  version: number
  seen: string
}

export type PersonOption = { id: string; name: string }

/** A playbook's medium or touchpoint that a line of the strategist's own can be about. */
export type Choosable = { ref: string; name: string }

export type ReviewPhase = { part: ReviewPart; status: PhaseStatus; counts: Counts }

export type ReviewOverview = {
  workshop: AdvisedWorkshop
  versions: PublishedVersion[]
  parts: ReviewPhase[]
  all: Counts
  gaps: Gap[]
  /** The people of the agency; any of them can be chosen. */
  staff: PersonOption[]
  strategistId: string | null
  secondReaderId: string | null
  publish: { block: PublishBlock | null; number: number; playbookVersion: number; fingerprint: string }
}

export type ReviewPage = {
  workshop: AdvisedWorkshop
  versions: PublishedVersion[]
  parts: ReviewPhase[]
  part: ReviewPart
  status: PhaseStatus
  reason: string
  entries: ReviewEntry[]
  counts: Counts
  /** The references of rules, by their id. */
  ruleRefs: Readonly<Record<string, string>>
  /** What can be accepted in one go: everything here that nobody looked at, and a print of it. */
  rest: { count: number; seen: string }
  channels: Choosable[]
  touchpoints: Choosable[]
  /** The id that the next entry of her own will have: sent twice, it is added once. */
  newId: string
}
