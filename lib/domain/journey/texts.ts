import type { Model, PhaseKey } from './models.ts'
import { aidaTexts } from './texts/aida.ts'
import { fivePhasesTexts } from './texts/five-phases.ts'
import { hubspotTexts } from './texts/hubspot.ts'
import { ninePhasesTexts } from './texts/nine-phases.ts'
import { raceTexts } from './texts/race.ts'
import { seeThinkDoCareTexts } from './texts/see-think-do-care.ts'
import type { ModelText } from './texts/shape.ts'

export type { ModelText, PhaseText } from './texts/shape.ts'
export { stageTexts } from './texts/stages.ts'

/** The six phase models in words, by the key of the model and of its phases, in the order of the phases. */
export const modelTexts = {
  stdc: seeThinkDoCareTexts,
  nine: ninePhasesTexts,
  five: fivePhasesTexts,
  aida: aidaTexts,
  hubspot: hubspotTexts,
  race: raceTexts,
} satisfies { [M in Model]: ModelText<PhaseKey<M>> }
