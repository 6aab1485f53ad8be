import { causesOf, changedAnswers } from '../../domain/review/compare.ts'
import { positionAfterMove } from '../../domain/review/order.ts'
import type { WorkingEntry } from '../../domain/review/compose.ts'
import { verdictsOf } from '../../domain/review/decide.ts'
import type { Entry } from '../../domain/review/types.ts'
import { fingerprint } from '../../domain/workshop/form/fingerprint.ts'
import { phases } from '../../domain/journey/stages.ts'
import type { WorkingAdvice } from './store.ts'
import type { ReviewEntry, ReviewPart, ReviewPhase } from './view.ts'

/** A print of what the engine says about an entry: a decision goes with exactly that. */
export const printOfEntry = (engineNow: Entry | null): string => (engineNow === null ? 'none' : fingerprint([engineNow.words, engineNow.details]))

export const partOf = ({ shown }: WorkingEntry): ReviewPart => shown.phase ?? 'whole'

/** The entries of a part that nobody looked at yet and that can be accepted in one go; what is stale wants its own look. */
export const restOf = (working: WorkingAdvice, part: ReviewPart): WorkingEntry[] =>
  working.entries.filter(entry => partOf(entry) === part && !entry.judged && entry.stale === null)

export const printOfRest = (rest: readonly WorkingEntry[]): string => fingerprint(rest.map(({ id, engineNow }) => [id, printOfEntry(engineNow)]))

const staleOf = (working: WorkingAdvice, { id, stale, engineNow, published }: WorkingEntry): ReviewEntry['stale'] => {
  if (stale === null) return null
  const changed = working.publication === null ? [] : changedAnswers(working.publication.answers, working.answers)
  return { kind: stale, words: engineNow?.words ?? null, causes: causesOf({ id, change: stale, before: published, after: engineNow }, changed) }
}

/** One entry as the screen shows it. */
export function presentEntry(working: WorkingAdvice, entry: WorkingEntry): ReviewEntry {
  const { id, shown, base, decision, engineNow, judged } = entry
  const row = working.rows.get(id)
  const changed = decision?.origin === 'engine' && decision.judgement !== 'accepted'
  return {
    id, judged, part: shown.part, kind: shown.kind, ref: shown.ref, words: shown.words, details: shown.details, trace: shown.trace,
    original: changed && base !== null ? base.words : null,
    stale: staleOf(working, entry),
    judgement: decision?.judgement ?? null,
    own: decision?.origin === 'own',
    absent: entry.entry === null,
    reason: decision?.reason ?? '',
    by: row === undefined || decision === null ? null : { name: row.by, at: row.at.toISOString() },
    verdicts: verdictsOf(shown.kind),
    moves: { up: positionAfterMove(working.entries, id, 'up') !== null, down: positionAfterMove(working.entries, id, 'down') !== null },
    version: row?.version ?? 0,
    seen: printOfEntry(engineNow),
  }
}

/** How far each part is, in the order of the journey; what belongs to no phase comes first. */
export const partsOfReview = ({ advice, progress }: WorkingAdvice): ReviewPhase[] => [
  ...(progress.whole.total > 0 ? [{ part: 'whole' as const, status: 'active' as const, counts: progress.whole }] : []),
  ...phases.map(phase => ({ part: phase, status: advice.phases[phase].status, counts: progress[phase] })),
]
