import type { Answers } from '../workshop/answers.ts'
import type { Code } from '../workshop/codes.ts'
import type { Day, MediaPlanDocument, Month } from './types.ts'

/** The lower bound of what the client answered, in cents per month. Source: Q11. */
const lowerBound: Readonly<Record<Code<'mediaBudget'>, number>> = {
  b0: 0, lt500: 0, b500_1500: 50_000, b1500_5k: 150_000, b5k_15k: 500_000, b15k_50k: 1_500_000, gt50k: 5_000_000,
}
/** How long a plan runs to begin with; a year where the client takes longer. Source: Q10. */
const period: Readonly<Record<Code<'horizon'>, number>> = { lt1m: 1, m1_3: 3, m3_12: 12, gt12m: 12 }
const usualPeriod = 3

/**
 * What a plan starts with: the lower bound of the client's class of budget, for staff to confirm, and the period that fits
 * the client's horizon.
 */
export const startDocument = ({ mediaBudget, horizon }: Answers, { start, preparesFrom }: { start: Month; preparesFrom: Day }): MediaPlanDocument => ({
  shape: 1,
  start,
  preparesFrom,
  months: horizon === undefined || horizon === 'unknown' ? usualPeriod : period[horizon],
  monthlyCents: mediaBudget === undefined || mediaBudget === 'unknown' ? 0 : lowerBound[mediaBudget],
  confirmed: false,
  shares: null,
  media: {},
  production: {},
  rates: [],
  assumptions: {},
})
