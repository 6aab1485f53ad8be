import type { Tier } from '../playbook/schema.ts'
import { daysIn } from './calendar.ts'
import type { Medium } from './medium.ts'
import { sentences } from './sentences.ts'
import type { Floor, MediaPlanDocument, Month } from './types.ts'

/**
 * From which amount a month a medium of a tier is worth starting, in cents: the lower bounds of the tiers of the playbook
 * (hundreds, one, five, twenty-five and a hundred thousand euros). EXP: all tiers are the agency's own estimate.
 */
const tierCents: Readonly<Record<Tier, number>> = { T0: 0, T1: 10_000, T2: 100_000, T3: 500_000, T4: 2_500_000, T5: 10_000_000 }

/** Subscriptions of a program: their money does not grow with the budget. */
const programs: ReadonlySet<string> = new Set(['CH28', 'CH29', 'CH33'])

/** The media whose algorithm learns from results: how many it takes, and per what. Sources: U23 (Meta), U90 (Google). */
const learners: Readonly<Record<string, { results: number; per: 'week' | 'month'; refs: string[] }>> = {
  CH12: { results: 50, per: 'week', refs: ['U23'] },
  CH15: { results: 30, per: 'month', refs: ['U90'] },
  CH16: { results: 30, per: 'month', refs: ['U90'] },
}
export const learningRefs = (ref: string | null): string[] => (ref === null ? [] : (learners[ref]?.refs ?? []))

/** The client's own cost per result for a channel, in cents; the newest where there are more. */
const ownCost = ({ rates }: MediaPlanDocument, ref: string): number | null => {
  const own = rates.filter(rate => rate.ref === ref && rate.kind === 'result' && rate.basis === 'own' && rate.cents > 0)
  return own.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0]?.cents ?? null
}

/** The least that makes sense for a medium in each month. */
export const floorOf = ({ ref, tier }: Medium, document: MediaPlanDocument, months: readonly Month[]): Floor => {
  const learner = ref === null ? undefined : learners[ref]
  const cost = learner === undefined || ref === null ? null : ownCost(document, ref)
  const known = learner !== undefined && cost !== null
  return {
    tier,
    tierCents: tier === null ? 0 : tierCents[tier],
    learningUnknown: learner !== undefined && cost === null,
    learning: known
      ? {
          cents: months.map(month => (learner.per === 'month' ? learner.results * cost : Math.ceil((learner.results * cost * daysIn(month)) / 7))),
          text: learner.per === 'month' ? sentences.learnsMonthly(cost) : sentences.learnsWeekly(cost),
        }
      : null,
  }
}

/** The most that a medium which is not bought can use in a month, in cents: a program, or the next tier. EXP. */
export const roomOf = ({ paid, tier, ref }: Medium): number => {
  if (paid || tier === null) return Infinity
  if (ref !== null && programs.has(ref)) return tierCents.T2
  return tier === 'T0' || tier === 'T1' ? tierCents.T3 : tierCents.T4
}
