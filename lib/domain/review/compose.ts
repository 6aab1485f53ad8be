import type { Advice } from '../advice/types.ts'
import type { Phase } from '../journey/stages.ts'
import { assemble, originalOf, type Piece } from './assemble.ts'
import { inOrder } from './order.ts'
import { partsOf, type Part } from './parts.ts'
import { standingOf, wordsAfter, type Stale, type Standing } from './standing.ts'
import type { Entry, OwnEntry, Review, ReviewDocument } from './types.ts'

/** One entry as the strategist works on it. */
export type WorkingEntry = {
  id: string
  /** What the reader would get if this were published now; null when it is not there: rejected, dropped or not taken over yet. */
  entry: Entry | null
  /** The same, or else what it last was or would be: never nothing, so that a screen can always name it. */
  shown: Entry
  /** The engine's words in force, before what a strategist changed; null for an entry of her own. */
  base: Entry | null
  engineNow: Entry | null
  published: Entry | null
  /** The decision in force. */
  decision: ReviewDocument | null
  stale: Stale | null
  /** Whether somebody decided about it, or published it, as it is now. */
  judged: boolean
  /** Entries of one group can be moved among each other; `position` orders them. */
  group: string
  position: number
}
type Unplaced = Omit<WorkingEntry, 'position'>

export type Counts = { total: number; judged: number; accepted: number; edited: number; rejected: number; own: number; stale: number }

export type Working = {
  entries: WorkingEntry[]
  /** What would be published now. */
  advice: Advice
  /** The engine's own words that are in force: what the next comparison goes by. Frozen as a publication's `original`. */
  original: Advice
  /** The decisions in force; frozen as a publication's `review`. */
  review: Review
  /** `all` counts every entry; `whole` those that belong to no phase. */
  progress: Record<Phase | 'whole' | 'all', Counts>
}

export type Composition = {
  /** The engine's words that the newest publication went by; null when nothing was published yet. */
  published: Advice | null
  /** The decisions of that publication. */
  publishedReview?: Review | null
  fresh: Advice
  review: Review
}

/** The ids of the one advice in their order, with those of the other that are not among them where they stand there. */
function mergedIds(ids: Iterable<string>, others: Iterable<string>): string[] {
  const merged = [...ids]
  const known = new Set(merged)
  let previous: string | undefined
  for (const id of others) {
    if (!known.has(id)) merged.splice(previous === undefined ? 0 : merged.indexOf(previous) + 1, 0, id)
    previous = id
  }
  return merged
}

const ownEntry = (id: string, { part, phase, kind, ref, words }: OwnEntry): Entry => ({
  id, part, phase, kind, ref: ref ?? 'own', words, details: {}, trace: { rules: [], answers: [], sources: [], overruled: [] },
})

const groupOf = ({ part, phase, kind, words }: Entry): string => [part, phase ?? 'whole', kind, words.verdict ?? ''].join(':')

const workingOwn = (id: string, decision: OwnEntry): Unplaced => {
  const shown = ownEntry(id, decision)
  return {
    id, shown, decision, entry: decision.judgement === 'rejected' ? null : shown,
    base: null, engineNow: null, published: null, stale: null, judged: true, group: groupOf(shown),
  }
}

const workingEngine = (standing: Standing): Unplaced | null => {
  const { base, decision, engineNow, published } = standing
  const last = base ?? engineNow ?? published
  if (last === null) return null
  const worded: Entry | null = base && { ...base, words: wordsAfter(base.words, decision) }
  const shown = worded ?? last
  return { ...standing, entry: decision?.judgement === 'rejected' ? null : worded, shown, group: groupOf(shown) }
}

const countsOf = (entries: readonly WorkingEntry[]): Counts => {
  const count = (is: (entry: WorkingEntry) => boolean): number => entries.filter(is).length
  const engine = (judgement: string) => count(({ decision }) => decision?.origin === 'engine' && decision.judgement === judgement)
  return {
    total: entries.length,
    judged: count(({ judged }) => judged),
    accepted: engine('accepted'),
    edited: engine('edited'),
    rejected: count(({ decision }) => decision?.judgement === 'rejected'),
    own: count(({ decision }) => decision?.origin === 'own'),
    stale: count(({ stale }) => stale !== null),
  }
}

const progressOf = (entries: readonly WorkingEntry[]): Working['progress'] => {
  const of = (phase: Phase | null) => countsOf(entries.filter(({ shown }) => shown.phase === phase))
  return { see: of('see'), think: of('think'), do: of('do'), care: of('care'), whole: of(null), all: countsOf(entries) }
}

/** The decisions in force: those about entries that are there, and where each stands. */
const reviewInForce = (entries: readonly WorkingEntry[], review: Review): Review =>
  Object.fromEntries(entries.flatMap(({ id, decision }): [string, ReviewDocument][] =>
    decision === null ? [] : [[id, { ...decision, position: review[id]?.position ?? decision.position }]]))

/**
 * The advice that would be published now: what the engine says, with what the strategist decided about it. Before the
 * first publication the fresh words count. After it, an entry that the engine would now word differently, add or drop is
 * stale and stays as it was published until somebody decides about it. Pure; the order is the engine's but for moves.
 */
export function compose({ published, publishedReview = null, fresh, review }: Composition): Working {
  const [now, before] = [partsOf(fresh), published === null ? new Map<string, Part>() : partsOf(published)]
  const standings = mergedIds(now.keys(), before.keys()).map(id => standingOf(id, published !== null, {
    fresh: now.get(id)?.entry ?? null, published: before.get(id)?.entry ?? null, review, publishedReview,
  }))
  // While anything is left to take over, all else keeps its published place too.
  const frame = published !== null && standings.some(({ stale }) => stale !== null) ? published : fresh
  const placed = new Map(frame === fresh ? [] : mergedIds(before.keys(), now.keys()).map((id, place) => [id, place]))
  const engine = standings.toSorted((a, b) => (placed.get(a.id) ?? 0) - (placed.get(b.id) ?? 0)).flatMap(standing => workingEngine(standing) ?? [])
  const own = Object.entries(review).toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, decision]) => (decision.origin === 'own' ? [workingOwn(id, decision)] : []))
  const entries = inOrder([...engine, ...own], review)
  const partOf = (entry: Unplaced): Part | null => (entry.engineNow === entry.base ? now.get(entry.id) : before.get(entry.id)) ?? null
  const pieces = entries.flatMap((working): Piece[] => {
    if (working.entry === null) return []
    return [{ entry: working.entry, part: partOf(working), decision: working.decision }]
  })
  const plain = engine.flatMap((working): Piece[] => (working.base === null ? [] : [{ entry: working.base, part: partOf(working), decision: null }]))
  const stalePhases = new Set(entries.flatMap(({ stale, shown }) => (stale !== null && shown.phase !== null ? [shown.phase] : [])))
  return {
    entries,
    advice: assemble({ fresh, published, frame, stalePhases, pieces }),
    original: originalOf({ fresh, published, frame, stalePhases, pieces: plain }),
    review: reviewInForce(entries, review),
    progress: progressOf(entries),
  }
}
