import type { PhaseStanding } from '../../domain/decision/standing.ts'

/** One version with what the client decided about it, phase by phase. `publishedAt` is a moment as ISO string in UTC. */
export type VersionStanding = { number: number; publishedAt: string; phases: PhaseStanding[] }

/** What the client decided, the newest version first; empty while nothing was published. */
export type Decisions = {
  workshopId: string
  versions: VersionStanding[]
  /** Whether the reader decides: somebody of the client, about the newest version. */
  mayDecide: boolean
}
