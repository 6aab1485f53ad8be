import type { Verdict } from '../../domain/advice/types.ts'
import type { PhaseStanding } from '../../domain/decision/standing.ts'
import type { Piece } from '../../domain/difference/wordDiff.ts'
import type { Phase } from '../../domain/journey/stages.ts'
import type { Owner } from '../../domain/playbook/schema.ts'
import type { EntryPart } from '../../domain/review/types.ts'
import type { QuestionKey } from '../../domain/workshop/questions.ts'
import type { Line } from '../../domain/workshop/words.ts'

/** One published version in the list. Moments are ISO strings in UTC; money is in cents, null without a plan. */
export type VersionView = {
  number: number
  publishedAt: string
  publishedBy: string
  playbookVersion: number
  planCents: number | null
  phases: PhaseStanding[]
}

/** The workshop that versions belong to. */
export type VersionedWorkshop = { id: string; title: string; companyId: string; companyName: string }

export type Versions = { workshop: VersionedWorkshop; staff: boolean; versions: VersionView[] }

/** One thing that reads otherwise in an entry: how the older words became the newer ones. */
export type FieldChange = { name: string; pieces: Piece[] }

/** One entry that came, went or reads otherwise. `text` is how it reads now, or read when it went. */
export type ChangeView = {
  id: string
  part: EntryPart
  change: 'added' | 'dropped' | 'changed'
  title: string
  text: string
  verdict: Verdict | null
  verdictBefore: Verdict | null
  owner: { before: Owner | null; after: Owner | null } | null
  fields: FieldChange[]
  /** Why, as a clause after "omdat": the answers, the playbook or the strategist. */
  because: string
}

/** `turned`: the phase began or stopped to take part, in a sentence; then its changes are all that came or went with it. */
export type PhaseDifference = { phase: Phase | null; turned: string | null; changes: ChangeView[] }
export type AnswerChange = { key: QuestionKey; label: string; before: Line[]; after: Line[] }
export type PlanDifference = { before: number | null; after: number | null }

/** What changed from one version to another, part by part. */
export type DifferenceView = {
  workshop: VersionedWorkshop
  staff: boolean
  from: { number: number; publishedAt: string }
  to: { number: number; publishedAt: string }
  newest: number
  /** The main points, as sentences in the language of the reader (names and quotations are Dutch). */
  sentences: string[]
  counts: { added: number; dropped: number; changed: number }
  answers: AnswerChange[]
  phases: PhaseDifference[]
  /** Phases that say the same in both. */
  same: Phase[]
  plan: PlanDifference | null
  playbook: { before: number; after: number }
}
