import type { Model, PhaseKey } from '@/lib/domain/journey/models'

/** Which advice a page shows: the workshop, the model when it was chosen by hand, and an older version. */
export type Shown = { workshopId: string; model?: Model | undefined; version?: number | undefined }

const query = ({ model, version }: Shown) => ({
  ...(model === undefined ? {} : { model }),
  ...(version === undefined ? {} : { version: String(version) }),
})

/** The address of the overview, for `Link`; it keeps the chosen model and version. */
export const overviewAddress = (shown: Shown) => ({
  pathname: '/portal/workshops/[workshopId]/advice' as const,
  params: { workshopId: shown.workshopId },
  query: query(shown),
})

/** The address of the page of one phase, by its key in the shown model. */
export const phaseAddress = (shown: Shown, phase: PhaseKey) => ({
  pathname: '/portal/workshops/[workshopId]/advice/[phase]' as const,
  params: { workshopId: shown.workshopId, phase },
  query: query(shown),
})
