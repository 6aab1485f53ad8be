import { phaseByKey, phaseOfStage, phasesOf, type Model } from '@/lib/domain/journey/models'
import { phases, type Phase, type Stage } from '@/lib/domain/journey/stages'

const familyOfStage: Record<Stage, 'amber' | 'blue' | 'coral' | 'green'> = {
  latent: 'amber', need: 'amber', orient: 'blue', decide: 'blue', buy: 'coral',
  deliver: 'green', use: 'green', loyal: 'green', advocate: 'green',
}

type Stretch = { key: string; stages: readonly Stage[] }

const familyOf = (phase: Stretch) => familyOfStage[phase.stages.at(-1)!]

/** The tone of a phase: the colour family of the stage in which it ends, and a tint when the family has several phases. */
const toneOfPhase = (model: Model, phase: Stretch): string => {
  const kin = phasesOf(model).filter(other => familyOf(other) === familyOf(phase))
  return `tone-${familyOf(phase)}-${kin.findIndex(other => other.key === phase.key)}`
}

const isPhase = (key: string): key is Phase => (phases as readonly string[]).includes(key)

/**
 * The class that sets the colours of a phase or stage; inside it `bg-tone`, `bg-tone-soft`, `border-tone` and
 * `text-tone-text` follow. A stage that the model does not know is grey, as is a key that it does not have.
 */
export const phaseTone = (key: string, model: Model = 'stdc'): string => {
  const stagePhase = key in familyOfStage ? phaseOfStage(key as Stage, model) : null
  if (stagePhase) return toneOfPhase(model, stagePhase)
  const phase = phaseByKey(model, key)
  if (phase) return toneOfPhase(model, phase)
  return isPhase(key) ? toneOfPhase('stdc', phaseByKey('stdc', key)!) : 'tone-none'
}
