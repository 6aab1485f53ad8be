import { sameEntry } from './compare.ts'
import type { EngineDecision, Entry, EntryWords, Review } from './types.ts'

/** How the engine's words of today differ from the published ones, while nobody has taken that over. */
export type Stale = 'changed' | 'added' | 'dropped'

/** Where one entry of the engine stands: whose words are in force, and what was decided about them. */
export type Standing = {
  id: string
  /** The engine's entry that is in force, before what a strategist changed; null when there is none. */
  base: Entry | null
  engineNow: Entry | null
  published: Entry | null
  /** The decision about `base`; null while there is none. */
  decision: EngineDecision | null
  stale: Stale | null
  /** Whether somebody looked at what the engine says now. */
  judged: boolean
}

/** Whether a reader would see no difference. What it rests on is not compared, nor where it stands. */
export const readsTheSame = (one: Entry | null, other: Entry | null): boolean =>
  one === null || other === null ? one === other : sameEntry(one, other)

/** The words of an entry after what a strategist changed. */
export const wordsAfter = (words: EntryWords, decision: EngineDecision | null): EntryWords =>
  decision?.judgement === 'edited' ? { ...words, ...decision.changes } : words

const engineDecision = (review: Review | null, id: string): EngineDecision | null => {
  const decision = review?.[id]
  return decision?.origin === 'engine' ? decision : null
}

type Known = { fresh: Entry | null; published: Entry | null; review: Review; publishedReview: Review | null }

/** Before the first publication the engine's words of today stand, whatever was decided about older ones. */
const neverPublished = (id: string, { fresh, review }: Known): Standing => {
  const decision = engineDecision(review, id)
  return { id, base: fresh, engineNow: fresh, published: null, decision, stale: null, judged: decision !== null && readsTheSame(decision.basis, fresh) }
}

/**
 * After a publication an entry that reads differently now is stale until somebody decides about exactly what the engine
 * says now; until then what was published stays in force, with what was decided about that.
 */
const oncePublished = (id: string, { fresh, published, review, publishedReview }: Known): Standing => {
  const [mine, earlier] = [engineDecision(review, id), engineDecision(publishedReview, id)]
  const about = (entry: Entry | null): EngineDecision | null =>
    [mine, earlier].find(decision => decision !== null && readsTheSame(decision.basis, entry)) ?? null
  const known = { id, engineNow: fresh, published }
  if (readsTheSame(fresh, published)) return { ...known, base: fresh, decision: about(fresh), stale: null, judged: true }
  if (mine !== null && readsTheSame(mine.basis, fresh)) return { ...known, base: fresh, decision: mine, stale: null, judged: true }
  const stale = fresh === null ? 'dropped' : published === null ? 'added' : 'changed'
  return { ...known, base: published, decision: about(published), stale, judged: false }
}

/** Where an entry stands. `everPublished` tells an entry that is new from an advice that is. */
export const standingOf = (id: string, everPublished: boolean, known: Known): Standing =>
  everPublished ? oncePublished(id, known) : neverPublished(id, known)
