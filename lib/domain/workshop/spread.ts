import { phases, stages, stagesOfPhase, type Stage } from '../journey/stages.ts'
import type { JourneyKey } from './answers.ts'

/** An answer per stage, as the wizard works with it; a file or the database may name a phase for all of its stages. */
export type PerStage<T> = Partial<Record<Stage, T>>
export type PerKey<T> = Partial<Record<JourneyKey, T>>

/** What is said of each stage: of the stage itself, else of its phase. */
export const spread = <T>(given: PerKey<T>): PerStage<T> => {
  const spreadOut: PerStage<T> = {}
  for (const phase of phases) {
    for (const stage of stagesOfPhase[phase]) {
      const value = given[stage] ?? given[phase]
      if (value !== undefined) spreadOut[stage] = value
    }
  }
  return spreadOut
}

/** The shortest way to write it down: the phase where all of its stages say the same, else the stages. */
export const gather = <T>(perStage: PerStage<T>): PerKey<T> => {
  const gathered: PerKey<T> = {}
  for (const phase of phases) {
    const [first, ...others] = stagesOfPhase[phase].map(stage => perStage[stage])
    if (first !== undefined && others.every(value => value === first)) gathered[phase] = first
    else for (const stage of stagesOfPhase[phase]) if (perStage[stage] !== undefined) gathered[stage] = perStage[stage]
  }
  return gathered
}

/** Stages that follow each other and say the same, within one group of stages; those of which nothing is said yet as well. */
export const runsOf = <T>(group: readonly Stage[], perStage: PerStage<T>): Stage[][] => {
  const runs: Stage[][] = []
  for (const stage of stages.filter(one => group.includes(one))) {
    const last = runs.at(-1)
    if (last && perStage[last[0]!] === perStage[stage]) last.push(stage)
    else runs.push([stage])
  }
  return runs
}
