import type { FrozenPlan, MediaPlanDocument, PlanResult } from '../../domain/mediaplan/types.ts'
import type { AdviceShift, PlanDifference, Wonder } from '../../domain/mediaplan/whatIf.ts'
import type { Phase } from '../../domain/journey/stages.ts'
import type { FullText } from '../../domain/text.ts'
import type { AdvisedWorkshop, PublishedVersion } from '../advice/view.ts'

/** The plan that the agency works on. `version` is 0 until it is started: then the document is what it would start with. */
export type DraftPlan = {
  kind: 'draft'
  workshop: AdvisedWorkshop
  versions: PublishedVersion[]
  version: number
  changed: { at: string; by: string } | null
  document: MediaPlanDocument
  result: PlanResult
  /** The phases that the advice works on. */
  active: Phase[]
  /** What the client said the budget is, in words; null when nothing. */
  budgetSaid: FullText | null
}

/** The plan of a published version, exactly as it was published. */
export type PublishedPlan = { kind: 'published'; workshop: AdvisedWorkshop; versions: PublishedVersion[]; number: number; plan: FrozenPlan }

/** Nothing was published yet, or a version without a plan. */
export type NoPlan = { kind: 'none'; workshop: AdvisedWorkshop; number: number | null }

/** What would change, beside the plan as it is. A fault stands where what was asked cannot be read. */
export type WhatIf = {
  workshop: AdvisedWorkshop
  version: number
  document: MediaPlanDocument
  /** What the client answered, and the plan may suppose otherwise. */
  answered: Wonder['assumptions']
  now: PlanResult
  wonder: Wonder
  faults: Partial<Record<'monthly' | 'months', string>>
  typed: Partial<Record<'monthly' | 'months', string>>
  then: { document: MediaPlanDocument; result: PlanResult; difference: PlanDifference; advice: AdviceShift[] } | null
}

/** The table as it stands by now: the version of the plan, and what its form would hold. A field that it leaves empty is not there. */
export type TableNow = { version: number; fields: Record<string, string> }
