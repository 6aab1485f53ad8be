import type { Advice } from '../advice/types.ts'
import { phases, type Phase } from '../journey/stages.ts'
import { readerChanges } from '../difference/readerChanges.ts'

/** What a client can decide about a phase. */
export const choices = ['approved', 'change'] as const
export type Choice = (typeof choices)[number]

/** One decision as it was recorded. `at` is a moment as ISO string in UTC. */
export type Decided = { phase: Phase; choice: Choice; remark: string; by: string; at: string }

/** What there is to decide about a version: its active phases, and those that say the same as in the version before. */
export type Decidable = { number: number; active: readonly Phase[]; unchanged: readonly Phase[] }

/** Where a phase of a version stands. An approval of an older version holds while the phase says the same. */
export type PhaseStanding = {
  phase: Phase
  state: 'open' | Choice
  decision: Decided | null
  /** The version that the decision was about, when that is an older one. */
  carriedFrom: number | null
}

/** The phases that take part in an advice: only these can be decided about. */
export const activePhases = ({ phases: known }: Pick<Advice, 'phases'>): Phase[] => phases.filter(phase => known[phase].status === 'active')

/** The phases that take part in both versions and say the same in both, entry by entry. */
export function unchangedPhases(before: Advice, after: Advice): Phase[] {
  const touched = new Set(readerChanges(before, after).flatMap(change => [change.before?.phase, change.after?.phase]))
  const was = activePhases(before)
  return activePhases(after).filter(phase => was.includes(phase) && !touched.has(phase))
}

/**
 * Where each phase of each version stands. `versions` come in order, each with its decisions, the oldest first: the newest
 * counts. A new version starts open, except where its phase is unchanged and was approved.
 */
export function standingsOf(versions: readonly (Decidable & { decisions: readonly Decided[] })[]): PhaseStanding[][] {
  const all: PhaseStanding[][] = []
  for (const { active, unchanged, decisions } of versions) {
    const [before, earlier] = [all.at(-1) ?? [], versions[all.length - 1]]
    all.push(active.map((phase): PhaseStanding => {
      const decision = decisions.findLast(one => one.phase === phase) ?? null
      if (decision !== null) return { phase, state: decision.choice, decision, carriedFrom: null }
      const approved = unchanged.includes(phase) ? before.find(one => one.phase === phase && one.state === 'approved') : undefined
      return approved === undefined || earlier === undefined
        ? { phase, state: 'open', decision: null, carriedFrom: null }
        : { ...approved, carriedFrom: approved.carriedFrom ?? earlier.number }
    }))
  }
  return all
}
