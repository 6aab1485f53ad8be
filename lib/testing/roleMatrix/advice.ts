import { randomUUID } from 'node:crypto'
import * as adviceActions from '../../features/advice/actions.ts'
import * as advicePages from '../../features/advice/loaders.ts'
import * as planActions from '../../features/plan/actions.ts'
import * as planPages from '../../features/plan/loaders.ts'
import * as review from '../../features/review/actions.ts'
import * as reviewPages from '../../features/review/loaders.ts'
import { publishingOf, reviewOf } from '../publishing.ts'
import { forAgency, forClientAndAgency, part, type Rows } from './row.ts'

/** The advice, its review and its media plan. */
export const adviceRows: Rows = {
  'advice.draft': part(forAgency, ({ side }) => advicePages.draftAdvice({ workshopId: side.submittedWorkshopId })),
  'advice.publish': part(forAgency, async ({ side }) => adviceActions.publishAdvice(await publishingOf(side.submittedWorkshopId))),
  'advice.published': part(forClientAndAgency, ({ side }) => advicePages.publishedAdvice({ workshopId: side.publishedWorkshopId })),

  'plan.draft': part(forAgency, ({ side }) => planPages.draftPlan({ workshopId: side.submittedWorkshopId })),
  'plan.published': part(forClientAndAgency, ({ side }) => planPages.publishedPlan({ workshopId: side.publishedWorkshopId })),
  'plan.whatIf': part(forAgency, ({ side }) => planPages.whatIf({ workshopId: side.submittedWorkshopId, monthly: '5.000' })),
  'plan.start': part(forAgency, ({ side }) => planActions.startPlan({ workshopId: side.openWorkshopId, monthly: '1.500', months: 3, start: '2027-01', preparesFrom: '2026-11-22' })),
  'plan.change': part(forAgency, ({ side }) => planActions.changePlanInputs({ workshopId: side.submittedWorkshopId, version: 1, monthly: '2.000', months: 3, start: '2027-01', preparesFrom: '2026-11-22' })),
  'plan.giveCells': part(forAgency, ({ side }) => planActions.givePlanCells({ workshopId: side.submittedWorkshopId, version: 1, 'c/do-channel-CH15/2027-01': '250' })),
  'plan.addRate': part(forAgency, ({ side }) => planActions.addPlanRate({ workshopId: side.submittedWorkshopId, version: 1, ref: 'CH15', kind: 'click', basis: 'own', amount: '1,20', source: 'Google Ads', on: '2026-11-01' })),
  'plan.removeRate': part(forAgency, ({ side }) => planActions.removePlanRate({ workshopId: side.submittedWorkshopId, version: 1, rateId: 'x' })),
  'plan.production': part(forAgency, ({ side }) => planActions.givePlanProduction({ workshopId: side.submittedWorkshopId, version: 1, newName: 'Fotograaf', newAmount: '400' })),
  'plan.takeOver': part(forAgency, ({ side }) => planActions.takeOverWhatIf({ workshopId: side.submittedWorkshopId, version: 1, monthly: '5.000', months: 6 })),

  'review.overview': part(forAgency, ({ side }) => reviewPages.reviewOverview({ workshopId: side.submittedWorkshopId })),
  'review.part': part(forAgency, ({ side }) => reviewPages.reviewPart({ workshopId: side.submittedWorkshopId, part: 'see' })),
  'review.judge': part(forAgency, async ({ side }) => review.judgeEntry({ ...(await reviewOf(side.submittedWorkshopId)).basis, do: 'accept' })),
  'review.reject': part(forAgency, async ({ side }) => review.rejectEntry({ ...(await reviewOf(side.submittedWorkshopId)).basis, reason: 'Past niet' })),
  'review.edit': part(forAgency, async ({ side }) => review.editEntry({ ...(await reviewOf(side.submittedWorkshopId)).basis, title: 'Anders', text: 'Anders' })),
  'review.move': part(forAgency, async ({ side }) => {
    const { workshopId, entryId, version } = (await reviewOf(side.submittedWorkshopId)).basis
    return review.moveEntry({ workshopId, entryId, version, step: 'down' })
  }),
  'review.acceptRest': part(forAgency, async ({ side }) => review.acceptRest((await reviewOf(side.submittedWorkshopId)).rest)),
  'review.add': part(forAgency, ({ side }) => review.addEntry({ workshopId: side.submittedWorkshopId, id: randomUUID(), phase: 'see', kind: 'task', title: 'Nieuw', text: 'Nieuw' })),
  'review.assign': part(forAgency, ({ side }) => review.assignReview({ workshopId: side.submittedWorkshopId, strategistId: '', secondReaderId: '' })),
}
