import { wordsIn } from '../../domain/advice/words/index.ts'
import { phases } from '../../domain/journey/stages.ts'
import { monthAfter } from '../../domain/mediaplan/calendar.ts'
import { mostMonths, readEuros } from '../../domain/mediaplan/money.ts'
import { planFor } from '../../domain/mediaplan/plan.ts'
import { startDocument } from '../../domain/mediaplan/start.ts'
import type { MediaPlanDocument } from '../../domain/mediaplan/types.ts'
import { differenceOfAdvice, differenceOfPlans, supposing } from '../../domain/mediaplan/whatIf.ts'
import type { FullText } from '../../domain/text.ts'
import type { Answers } from '../../domain/workshop/answers.ts'
import { loader } from '../../platform/action/loader.ts'
import { findAdvisedWorkshop } from '../advice/store.ts'
import { workingAdvice, type WorkingAdvice } from '../review/store.ts'
import { scopeOf, workshopSubject } from '../workshop/store.ts'
import { planInput, publishedPlanInput, whatIfInput } from './schema.ts'
import { findPlan, findPublishedPlan } from './store.ts'
import type { DraftPlan, NoPlan, PublishedPlan, WhatIf } from './view.ts'

/** What a plan starts with: from next month, prepared from today. */
const startingNow = (answers: Answers): MediaPlanDocument => {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
  return startDocument(answers, { start: monthAfter(today.slice(0, 7), 1), preparesFrom: today })
}

const resultOf = (document: MediaPlanDocument, { advice, answers, playbook }: WorkingAdvice) => planFor({ document, advice, answers, playbook })

const said = ({ mediaBudget }: Answers): FullText | null =>
  mediaBudget === undefined || mediaBudget === 'unknown' ? null : { nl: wordsIn.nl.answers.budget[mediaBudget], en: wordsIn.en.answers.budget[mediaBudget] }

/** The plan that the agency works on, for the advice as it would be published now. */
export const draftPlan = loader({
  name: 'plan.draft',
  input: planInput,
  ability: 'plan.readDraft',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input, db }): Promise<DraftPlan | null> => {
    const [working, stored] = await Promise.all([workingAdvice(db, input.workshopId), findPlan(db, input.workshopId)])
    if (working === null) return null
    const document = stored?.document ?? startingNow(working.answers)
    return {
      kind: 'draft',
      workshop: working.stored.workshop,
      versions: working.stored.versions,
      version: stored?.version ?? 0,
      changed: stored === null ? null : { at: stored.updatedAt.toISOString(), by: stored.updatedBy },
      document,
      result: resultOf(document, working),
      active: phases.filter(phase => working.advice.phases[phase].status === 'active'),
      budgetSaid: said(working.answers),
    }
  },
})

/** The plan of a published version, exactly as it was published; a client never reads another. */
export const publishedPlan = loader({
  name: 'plan.published',
  input: publishedPlanInput,
  ability: 'plan.readPublished',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input, actor, db }): Promise<PublishedPlan | NoPlan | null> => {
    const scope = scopeOf(actor)
    const stored = await findAdvisedWorkshop(db, input.workshopId, scope)
    if (stored === null) return null
    const { workshop, versions } = stored
    const found = await findPublishedPlan(db, input.workshopId, scope, input.number)
    if (found === null) return input.number === undefined ? { kind: 'none', workshop, number: null } : null
    if (found.plan === null) return { kind: 'none', workshop, number: found.number }
    return { kind: 'published', workshop, versions, number: found.number, plan: found.plan }
  },
})

const wholeMonths = (typed: string): number | null => {
  const months = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0
  return months >= 1 && months <= mostMonths ? months : null
}

/** Another budget, period, price, market or horizon beside the plan as it is. Nothing is kept of it. */
export const whatIf = loader({
  name: 'plan.whatIf',
  input: whatIfInput,
  ability: 'plan.readDraft',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input, db }): Promise<WhatIf | null> => {
    const [working, stored] = await Promise.all([workingAdvice(db, input.workshopId), findPlan(db, input.workshopId)])
    if (working === null || stored === null) return null
    const { document } = stored
    const { purchaseValue, market, horizon } = working.answers
    const [monthlyCents, months] = [input.monthly === undefined ? document.monthlyCents : readEuros(input.monthly), input.months === undefined ? document.months : wholeMonths(input.months)]
    const asked = [input.monthly, input.months, input.purchaseValue, input.market, input.horizon].some(part => part !== undefined)
    const wonder = {
      monthlyCents: monthlyCents ?? document.monthlyCents,
      months: months ?? document.months,
      assumptions: asked ? { purchaseValue: input.purchaseValue, market: input.market, horizon: input.horizon } : document.assumptions,
    }
    const now = resultOf(document, working)
    const wondered = supposing(document, working.answers, wonder)
    const valid = asked && monthlyCents !== null && months !== null
    const then = valid ? resultOf(wondered, working) : null
    return {
      workshop: working.stored.workshop,
      version: stored.version,
      document,
      answered: { purchaseValue, market, horizon },
      now,
      wonder: { ...wonder, assumptions: wondered.assumptions },
      faults: { ...(monthlyCents === null && { monthly: 'plan.errors.amount' }), ...(months === null && { months: 'plan.errors.months' }) },
      typed: { ...(input.monthly !== undefined && { monthly: input.monthly }), ...(input.months !== undefined && { months: input.months }) },
      then: then && { document: wondered, result: then, difference: differenceOfPlans(now, then), advice: differenceOfAdvice(document, wondered, working.answers, working.playbook) },
    }
  },
})
