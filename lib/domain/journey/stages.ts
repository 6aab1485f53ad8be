/**
 * The canonical axis of nine stages. Every answer, touchpoint and advice is stored on it; a phase model is a view.
 * Source: K1-K9. The names of K2, K4 and K7 are a reconstruction (U13).
 */
export const stages = ['latent', 'need', 'orient', 'decide', 'buy', 'deliver', 'use', 'loyal', 'advocate'] as const
export type Stage = (typeof stages)[number]

/** The four phases of See-Think-Do-Care: what scope, budget and advice are expressed in, whatever model is shown. */
export const phases = ['see', 'think', 'do', 'care'] as const
export type Phase = (typeof phases)[number]

export const stagesOfPhase: Record<Phase, readonly Stage[]> = {
  see: ['latent', 'need'],
  think: ['orient', 'decide'],
  do: ['buy'],
  care: ['deliver', 'use', 'loyal', 'advocate'],
}

export const phaseStatuses = ['active', 'skipped', 'out_of_scope'] as const
export type PhaseStatus = (typeof phaseStatuses)[number]

const phaseOfStage = Object.fromEntries(phases.flatMap(phase => stagesOfPhase[phase].map(stage => [stage, phase]))) as Record<Stage, Phase>

/** The phase that a stage belongs to. */
export const phaseOf = (stage: Stage): Phase => phaseOfStage[stage]
