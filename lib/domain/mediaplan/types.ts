import type { Phase } from '../journey/stages.ts'
import type { Tier } from '../playbook/schema.ts'
import type { Answers } from '../workshop/answers.ts'

/** A calendar month as "2027-03"; a day as "2027-03-14". Both sort as text. */
export type Month = string
export type Day = string

/**
 * An amount that somebody gave a medium in a month, in cents. It stays as it is whatever else changes: the plan divides the
 * rest around it. A locked one cannot be edited either until it is unlocked.
 */
export type GivenCell = { cents: number; locked: boolean }

/** What staff said about one medium of the plan, by the id of its line. Kept when the line leaves the advice. */
export type MediumInput = {
  phase: Phase
  /** CH.. of the playbook; null for a medium of the strategist's own. */
  ref: string | null
  name: string
  /** Switched off by staff (no money is proposed; amounts given by hand stay) or on (also where it costs none); null as the playbook has it. */
  on: boolean | null
  cells: Record<Month, GivenCell>
}

/** What one unit of a rate is: a thousand views, a click, or a result such as a lead or an order. */
export const rateKinds = ['mille', 'click', 'result'] as const
export type RateKind = (typeof rateKinds)[number]
/** Where a rate comes from: the client's own figures, a quotation, or a published rate card or benchmark. */
export const rateBases = ['own', 'quotation', 'published'] as const
export type RateBasis = (typeof rateBases)[number]

/** A price that staff entered, with where and when it was found. Nothing is estimated without one. */
export type Rate = {
  id: string
  /** CH.. of the playbook. */
  ref: string
  kind: RateKind
  basis: RateBasis
  cents: number
  source: string
  on: Day
  enteredBy: string
}

/** Costs of making something; null while the price is still asked for ("offerte vragen"). */
export type ProductionInput = { name: string; cents: number | null }

/** Answers that the plan supposes to be otherwise than the client gave them; the client's answers stay what they are. */
export type Assumptions = Pick<Answers, 'purchaseValue' | 'market' | 'horizon'>

/** What staff put into a media plan. Everything else is worked out from it by `planFor`. */
export type MediaPlanDocument = {
  shape: 1
  start: Month
  /** 1 to 24. */
  months: number
  /** The day from which media can be prepared; a medium starts its lead time later, or with the plan. */
  preparesFrom: Day
  /** For all media together, per month: 0 to 10 million euros, in cents. */
  monthlyCents: number
  /** False while the amount is only the lower bound of what the client answered. */
  confirmed: boolean
  /** The share of each phase in whole percents, when staff set it by hand. */
  shares: Record<Phase, number> | null
  media: Record<string, MediumInput>
  production: Record<string, ProductionInput>
  rates: Rate[]
  assumptions: Assumptions
}

/** Why a number is what it is: a Dutch sentence, with the rules, answers and sources that it rests on. */
export type Reason = { text: string; refs: string[] }

/** `proposal`: divided by the plan; `hand`: given by staff; `none`: the medium cannot or need not run. */
export type PlanCell = { cents: number; origin: 'proposal' | 'hand' | 'none'; locked: boolean }

/** A run of weeks in which a medium is on, both days included, and what it costs. */
export type Flight = { from: Day; to: Day; cents: number }

/** The least that makes sense in one month, in cents; null where it is not known. */
export type Floor = {
  /** What the playbook says the medium takes to start with. */
  tier: Tier | null
  tierCents: number
  /** What its algorithm needs to learn, per month of the plan; null without the client's own cost per result. */
  learning: { cents: number[]; text: string } | null
  /** Whether a learning floor exists for this medium but cannot be worked out yet. */
  learningUnknown: boolean
}

export type Estimate = { kind: RateKind; count: number; rate: Rate; label: string }

export type RowStatus =
  /** Gets money, or may get it. */
  | 'on'
  /** Costs no media money: it has its place in the calendar only. */
  | 'free'
  | 'off'
  /** Its line has left the advice; what was given by hand is still there. */
  | 'gone'

export type MediaRow = {
  /** The id of the line in the advice. */
  id: string
  ref: string | null
  name: string
  phase: Phase
  status: RowStatus
  paid: boolean
  /** One for each month of the plan, and their sum. */
  cells: PlanCell[]
  cents: number
  /** Its weight in the division of its phase, and the sum of all weights there. */
  weight: number
  weightOf: number
  /** The first day of the plan on which it can run. */
  startsOn: Day
  leadDays: number
  flights: Flight[]
  /** Places in `weeks` of the plan in which it runs. */
  weeks: number[]
  floor: Floor
  estimates: Estimate[]
  why: Reason[]
}

export type PlanPhase = { phase: Phase; name: string; sharePercent: number; cents: number; byMonth: number[]; why: Reason[] }

export type ProductionLine = {
  id: string
  name: string
  /** Null: "offerte vragen". */
  cents: number | null
  /** The rows that wait for it; empty for a line of staff's own. */
  rowIds: string[]
  /** Asked for by the plan, because material is missing; else added by staff. */
  origin: 'material' | 'own'
  /** The client has not said whether the material is there. */
  unsure: boolean
}

export const warningKinds = [
  'noBudget', 'unconfirmed', 'overBudget', 'unplaced', 'belowFloor', 'belowLearning', 'learningUnknown', 'tooThin', 'waits', 'startsLate', 'beforeStart',
  'gone', 'outsidePeriod', 'production', 'assumption',
] as const
/** What only the agency can do something about: a client does not read it. */
export const agencyWarnings: readonly (typeof warningKinds)[number][] = ['unconfirmed', 'gone', 'outsidePeriod', 'unplaced']
export type PlanWarning = {
  kind: (typeof warningKinds)[number]
  phase: Phase | null
  rowId: string | null
  months: Month[]
  /** In Dutch, as the reader sees it. */
  text: string
  refs: string[]
}

/** The plan that follows from a document, an advice and a playbook. All amounts in whole cents; all sums exact. */
export type PlanResult = {
  start: Month
  months: Month[]
  /** The Mondays of the weeks that touch the plan. */
  weeks: Day[]
  /** Months of the year (1 to 12) in which the client is busiest. */
  peaks: number[]
  monthlyCents: number
  /** For the whole period: `plannedCents` + `openCents` - `overCents`. */
  budgetCents: number
  plannedCents: number
  openCents: number
  overCents: number
  productionCents: number
  /** How many production lines have no price yet. */
  productionOpen: number
  /** `plannedCents` + `productionCents`. */
  totalCents: number
  /** As the customer walks them; phases without a row are left out. */
  phases: PlanPhase[]
  /** In the order of the phases, then of the advice. */
  rows: MediaRow[]
  byMonth: number[]
  production: ProductionLine[]
  warnings: PlanWarning[]
  /** How the budget was divided, from the first step to the last. */
  why: Reason[]
}

/** What a publication keeps: what was put in and what came out of it. */
export type FrozenPlan = { document: MediaPlanDocument; result: PlanResult }
