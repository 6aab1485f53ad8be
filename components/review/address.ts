import type { ReviewPart } from '@/lib/features/review/view'

/** The overview of the review of a workshop, for `Link`. */
export const reviewAddress = (workshopId: string) =>
  ({ pathname: '/portal/workshops/[workshopId]/review' as const, params: { workshopId } })

/** The entries of one part. */
export const partAddress = (workshopId: string, part: ReviewPart) =>
  ({ pathname: '/portal/workshops/[workshopId]/review/[phase]' as const, params: { workshopId, phase: part } })
