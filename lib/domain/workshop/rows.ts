import { isModel, phasesOf, type Model } from '../journey/models.ts'
import { phases, stages, stagesOfPhase, type Phase, type Stage } from '../journey/stages.ts'
import { modelTexts, type ModelText } from '../journey/texts.ts'
import type { FullText } from '../text.ts'
import type { Answers } from './answers.ts'
import { unknown } from './codes.ts'

/** A row of the questions per phase: a phase of the shown model, as far as it is asked about. */
export type Row = { key: string; number: number | null; name: FullText; question: FullText | null; stages: Stage[] }

/** What comes after the purchase in a model that ends there: shown apart, never left out. */
const afterPurchase: FullText = { nl: 'Na de aankoop', en: 'After the purchase' }

/** The phases that the client works out: all of them unless some were picked. */
export const phasesInScope = ({ scope }: Answers): Phase[] => {
  if (scope === undefined || scope === null || scope === unknown || scope.includes('all') || scope.includes('advise')) return [...phases]
  const chosen = phases.filter(phase => scope.includes(phase))
  return chosen.length > 0 ? chosen : [...phases]
}

/** Whether customers decide on impulse, so that they skip comparing (R014). */
export const isImpulse = ({ deliberation, purchaseValue }: Answers): boolean =>
  deliberation === 'seconds' && (purchaseValue === 'lt10' || purchaseValue === 'e10_100')

/** The phases that are asked about: those in scope, without Think where customers skip it. */
export const phasesAsked = (answers: Answers): Phase[] =>
  phasesInScope(answers).filter(phase => phase !== 'think' || !isImpulse(answers))

export const stagesAsked = (answers: Answers): Stage[] => {
  const asked = phasesAsked(answers)
  return stages.filter(stage => asked.some(phase => stagesOfPhase[phase].includes(stage)))
}

/** The phase model in which the client sees the journey; See-Think-Do-Care without a preference. */
export const modelOf = ({ model }: Answers): Model => (model !== undefined && isModel(model) ? model : 'stdc')

/** The rows of the questions per phase: the phases of the chosen model with the stages that are asked about. */
export const rowsAsked = (answers: Answers): Row[] => {
  const model = modelOf(answers)
  const asked = stagesAsked(answers)
  const texts: ModelText = modelTexts[model]
  const rows = phasesOf(model).map(({ key, number, stages: covered }): Row => ({
    key, number, name: texts.phases[key]!.name, question: texts.phases[key]!.question, stages: covered.filter(stage => asked.includes(stage)),
  }))
  const after = asked.filter(stage => !phasesOf(model).some(phase => phase.stages.includes(stage)))
  return [...rows, { key: 'after', number: null, name: afterPurchase, question: null, stages: after }].filter(row => row.stages.length > 0)
}
