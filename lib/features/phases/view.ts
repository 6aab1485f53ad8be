import type { Source } from '../../domain/content/sources.ts'
import type { Phase, Stage } from '../../domain/journey/stages.ts'

/** How well a medium fits a phase: 3 is at its heart, 2 fits well, 1 can serve. */
export type Fit = 1 | 2 | 3

/** A medium in a phase, in the words of the playbook. `budget` says from about how much, and whose estimate that is. */
export type PhaseMedium = { ref: string; name: string; fit: Fit; format: string; budget: string; sources: Source[] }

export type PhaseTouchpoint = { ref: string; name: string; stages: Stage[]; moment: string; pain: string; kpi: string }

type Reading = { slug: string; title: string; summary: string }

/** A phase of See-Think-Do-Care as its page shows it. */
export type PhaseView = {
  phase: Phase
  media: PhaseMedium[]
  touchpoints: PhaseTouchpoint[]
  kpis: string[]
  sources: Source[]
  terms: Reading[]
  articles: Reading[]
  /** When the playbook that this is from was published: YYYY-MM-DD. */
  playbookOf: string
}
