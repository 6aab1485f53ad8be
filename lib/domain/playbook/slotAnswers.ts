import { keySetOf, type KeySet } from '../workshop/keySet.ts'
import type { Slot } from './slots.ts'

/** The answers that each slot is made of, as paths. The name of the company stands in every text and is left out. */
export const answersBehind: Readonly<Record<Slot, readonly string[]>> = {
  company: [], pitch: ['companyPitch'], audience: ['audience.description'], question: ['informationNeeds'], emotion: ['emotions'], unease: ['emotions'],
  criterion: ['decisionCriteria'], criteria: ['decisionCriteria'], rival: ['rivals.name'], rivalEdge: ['rivals.betterAt'], virtue: ['decisionCriteria'], strength: ['decisionCriteria', 'rivals.betterAt'], peak: ['peakMonths'], peakStart: ['peakMonths'],
  beforePeak: ['peakMonths', 'deliberation'], deliberation: ['deliberation'], decisionDays: ['deliberation'], decisionPeriod: ['deliberation'],
  value: ['purchaseValue'], frequency: ['purchaseFrequency'], rhythm: ['purchaseFrequency'], area: ['area'], budget: ['mediaBudget'], openingBudget: ['area'], hours: ['marketingHours'],
  routes: ['salesRoutes'], goal: ['goal'], ad: ['sampleAd.text'], channelsInUse: ['currentChannels.channel'], material: ['material'],
  trend: ['marketChanges.topics'], trendNote: ['marketChanges.note'], weakTouchpoint: ['touchpointScores'], score: ['touchpointScores'],
  phase: [], scope: ['scope'], channel: [],
}

/** The slots that look at the phases that are worked on where their subject has no phase. */
const overPhases: readonly Slot[] = ['question', 'emotion', 'unease', 'weakTouchpoint']

/** The questions behind some slots, and what else they look at. */
export type Behind = { keys: KeySet; phases: 'always' | 'withoutPhase' | 'never'; channels: boolean }

/** The questions behind these slots, the name of the company among them. */
export const keysBehind = (slots: readonly Slot[]): Behind => ({
  keys: keySetOf(slots.flatMap(slot => (slot === 'company' ? ['companyPitch'] : answersBehind[slot]))),
  phases: slots.includes('scope') ? 'always' : slots.some(slot => overPhases.includes(slot)) ? 'withoutPhase' : 'never',
  channels: slots.includes('channel'),
})
